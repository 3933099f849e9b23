import { linkToStatement } from '../../lib/annotation/statement-link.ts';
import { escapeMarkdown, markdownAddress } from '../../lib/exchange/markdown-escape.ts';
import type { PlacedStatement } from '../../lib/views/placed.ts';
import { checkWords } from './check.ts';
import { dayWords, saidWords } from './dates.ts';
import { inMarks } from './marks.ts';

/** A link that opens a statement's source at its words. */
export function linkTo({ statement, article }: PlacedStatement): string {
  return linkToStatement(statement, article);
}

/** The forms in which a statement can be copied. */
export const CITATION_FORMS = ['text', 'markdown', 'html'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** What goes to the clipboard: text for every place to paste into, and mark-up for those that take it. */
export interface Copied {
  text: string;
  html?: string;
}

/** A statement to paste into a draft: the words, who and when, the outlet, and a link to the words. */
export function copied(placed: PlacedStatement, form: CitationForm): Copied {
  if (form === 'markdown') return { text: markdownCitation(placed) };
  return { text: citation(placed), ...(form === 'html' && { html: htmlCitation(placed) }) };
}

/** As plain text. */
export function citation(placed: PlacedStatement): string {
  const { words, who, where } = partsOf(placed);
  return [`${words}${who && ` — ${who}`}`, where, linkTo(placed)].join('\n');
}

/** As a block quotation; whatever the page wrote stays text. */
function markdownCitation(placed: PlacedStatement): string {
  const { words, who, where } = partsOf(placed);
  const quoted = words.split(/\n+/u).map((line) => `> ${escapeMarkdown(line).replaceAll('\n', '\n> ')}`);
  const source = `[${escapeMarkdown(where).replaceAll('\\\n', ' ')}](<${markdownAddress(linkTo(placed))}>)`;
  return `${[...quoted, `> ${[who && `— ${escapeMarkdown(ended(who))}`, source].filter(Boolean).join(' ')}`].join('\n>\n')}\n`;
}

function htmlCitation(placed: PlacedStatement): string {
  const { words, who, where } = partsOf(placed);
  const link = escapeHtml(linkTo(placed));
  const { language } = placed.article;
  const paragraphs = words.split(/\n+/u).map((line) => `<p>${escapeHtml(line)}</p>`);
  return [
    `<blockquote cite="${link}" lang="${escapeHtml(language)}">${paragraphs.join('')}</blockquote>`,
    `<p>${who && `— ${escapeHtml(ended(who))} `}<a href="${link}">${escapeHtml(where)}</a></p>`,
  ].join('');
}

/** The same for every form; words that were only reported, or put by a checker, bear no quotation marks. */
function partsOf({ statement, article }: PlacedStatement) {
  const { kind, speaker, said, text, check } = statement;
  return {
    words: kind === 'direct' ? inMarks(text, article.language) : text,
    who: joined([speaker?.name, speaker?.role, said && saidWords(said), check && checkWords(check)]),
    // There must be words to click on.
    where:
      joined([article.publisher, article.title, article.published && dayWords(article.published)]) ||
      article.address,
  };
}

/** As a sentence, whose end an abbreviated year may be already: «8 нояб. 2025 г.» */
const ended = (words: string) => (words.endsWith('.') ? words : `${words}.`);

const joined = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(', ');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string) => text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
