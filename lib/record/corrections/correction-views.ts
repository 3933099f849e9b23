import type { Span } from '../../model.ts';
import type { CorrectionView, Surroundings } from '../../views/corrections.ts';
import type { DeniedStatement } from '../../views/page.ts';
import { guarded } from '../failure.ts';
import type { CorrectionRow } from '../reader-rows.ts';
import type { ArticleRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { correctionOf, correctionsFor, deniedIn } from './corrections.ts';

/** What the views show of corrections, and of the text around a statement. */

/** How much of a paragraph is shown on either side of a statement: some pages have no paragraphs. UTF-16 code units. */
const REACH = 1_500;

/** What the reader has corrected of a statement; null where nothing. Runs inside a transaction. */
export async function correctionView(
  record: RecordDatabase,
  article: ArticleRow,
  statementId: string,
): Promise<CorrectionView | null> {
  const correction = await correctionOf(record, article, statementId);
  const step = correction?.steps.at(-1);
  if (!correction || step?.is !== 'statement') return null;
  const parts = (['speaker', 'said', 'content'] as const).filter((part) => step[part] !== undefined);
  return { parts, isByHand: isByHand(correction, step.content), decided: step.decided };
}

/**
 * Whether the reader has found a statement. What they select outside an article's text comes on record as a file's would,
 * with nobody and nothing that reports it, and with the very words as theirs.
 */
function isByHand({ found }: CorrectionRow, content: CorrectionRow['quote'] | undefined): boolean {
  return found === null || (found.speaker === null && found.cue === null && content?.exact === found.text);
}

/** What the reader says is no statement of an article. Runs inside a transaction. */
export async function deniedStatements(
  record: RecordDatabase,
  article: ArticleRow,
): Promise<DeniedStatement[]> {
  const corrections = await correctionsFor(record, article);
  const ids = [...deniedIn(article, corrections)];
  const denied = corrections.filter(({ steps }) => steps.at(-1)?.is === 'no-statement');
  return denied.map(({ found, quote }, i) => ({
    statementId: ids[i] ?? '',
    text: found?.text ?? quote.exact,
  }));
}

/**
 * The paragraphs that a statement stands in, or a stretch of an article's present text; null where that text does not
 * hold it.
 */
export function surroundings(
  record: RecordDatabase,
  asked: { statementId: string } | { articleId: string; span: Span },
): Promise<Surroundings | null> {
  const { dexie, statements, articles, texts } = record;
  return guarded(record, () =>
    dexie.transaction('r', statements, articles, texts, async () => {
      const place = 'span' in asked ? asked : await placeOf(record, asked.statementId);
      const article = place && (await articles.get(place.articleId));
      const text = place && (await texts.get(place.articleId))?.text;
      if (!article || !text || place.span.end > text.length) return null;
      const { start, end } = place.span;
      const before = text.lastIndexOf('\n\n', start);
      const from = Math.max(before < 0 ? 0 : before + 2, start - REACH);
      const stop = text.indexOf('\n\n', end);
      const to = Math.min(stop < 0 ? text.length : stop, end + REACH);
      return {
        articleId: article.id,
        language: article.language,
        published: article.published,
        text: text.slice(from, to),
        offset: from,
        span: { start, end },
      };
    }),
  );
}

/** Where a statement stands in its article's present text; null where it does not. */
async function placeOf({ statements, articles }: RecordDatabase, statementId: string) {
  const statement = (await statements.get(statementId))?.statement;
  const article = statement && (await articles.get(statement.articleId));
  if (!article || statement.articleVersion < article.version) return null;
  return { articleId: article.id, span: { start: statement.start, end: statement.end } };
}
