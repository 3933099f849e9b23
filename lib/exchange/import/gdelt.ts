import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import type { FoundStatement, LanguageCode } from '../../model.ts';
import { fold } from '../../page/text/fold.ts';
import { extractStatements } from '../../statement/extract.ts';
import type { ImportedRow, ImportFormat } from '../import-format.ts';
import { dayOfStamp, saidOn } from './days.ts';
import { jsonLineRows } from './json-lines.ts';
import { languageOf } from './language-of.ts';
import { badRow, statementRow } from './statement-row.ts';

const ArticleSchema = v.object({
  date: v.optional(v.string(), ''),
  url: v.string(),
  title: v.optional(v.string(), ''),
  lang: v.optional(v.string(), ''),
  quotes: v.pipe(
    v.array(
      v.object({ pre: v.optional(v.string(), ''), quote: v.string(), post: v.optional(v.string(), '') }),
    ),
    v.maxLength(LIMITS.importStatements),
  ),
});

type Article = v.InferOutput<typeof ArticleSchema>;

/**
 * GDELT's Global Quotation Graph, unpacked: a line an article, its quotations each with some hundred characters before and
 * after. It names no speaker: who said it is read from what stands around, as on a page.
 */
export const gdelt = {
  id: 'gdelt',
  recognises: (head) => /^\s*\{[^\n]*"quotes"\s*:\s*\[/u.test(head) && /"pre"\s*:/u.test(head),
  read: (pieces) => jsonLineRows(pieces, ArticleSchema, rowsOf),
} satisfies ImportFormat;

function* rowsOf(article: Article, line: number): Generator<ImportedRow> {
  const published = dayOfStamp(article.date);
  if (article.date !== '' && published === null) return yield badRow(line, 'bad-date');
  const title = fold(article.title);
  for (const { pre, quote, post } of article.quotes) {
    const text = fold(quote);
    if (text.length > LIMITS.contentLength) {
      yield badRow(line, 'too-long');
      continue;
    }
    const language = languageOf(`${pre} ${quote} ${post}`.slice(0, 1_000), article.lang);
    const found = attributed({ pre, text, post, language, published, title });
    const { name, sort, role } = found?.speaker ?? {};
    yield statementRow(line, {
      article: { address: article.url, title, published, language },
      text,
      kind: 'direct',
      speaker: name !== undefined && sort ? { name, sort, ...(role && { role }) } : null,
      said: found?.said ?? saidOn(published, 'published'),
      recalled: found?.recalled ?? false,
      prefix: fold(pre),
      suffix: fold(post),
    });
  }
}

interface Snippet {
  pre: string;
  text: string;
  post: string;
  language: LanguageCode;
  published: string | null;
  title: string;
}

/** So much around a quotation is read: GDELT gives less, and another's file must not cost more. */
const REACH = 400;

/** What the extractor makes of a quotation between what stands around it; null where it finds none there. */
function attributed({ pre, text, post, language, published, title }: Snippet): FoundStatement | null {
  const before = fold(pre)
    .slice(-REACH)
    .replace(/["“„«]$/u, '');
  const after = fold(post)
    .slice(0, REACH)
    .replace(/^["”“»]/u, '');
  const lead = `${before}${/[\s(]$/u.test(before) || before === '' ? '' : ' '}“`;
  const tail = `”${/^[\s,.;:!?)]/u.test(after) ? '' : ' '}${after}`;
  const snippet = { text: `${lead}${text}${tail}`, language, published, title };
  const from = lead.length;
  const to = from + text.length;
  const within = extractStatements(snippet).filter(({ start, end }) => start < to && end > from);
  // A mark within the quotation may have cut it: whoever speaks in it, speaks in all of it.
  return within.find(({ speaker }) => speaker !== null) ?? within[0] ?? null;
}
