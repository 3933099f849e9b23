import type { Span } from '../model.ts';
import type { CorrectionView, DeniedStatement, Surroundings } from '../views.ts';
import { correctionOf, correctionsFor, deniedIn } from './corrections.ts';
import { guarded } from './failure.ts';
import type { ArticleRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

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
  return { parts, isByHand: correction.found === null, decided: step.decided };
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
      const row = 'statementId' in asked ? await statements.get(asked.statementId) : undefined;
      const span = 'span' in asked ? asked.span : row?.statement;
      const articleId = 'articleId' in asked ? asked.articleId : row?.statement.articleId;
      const article = await articles.get(articleId ?? '');
      const text = (await texts.get(articleId ?? ''))?.text ?? '';
      if (!article || !span || span.end > text.length) return null;
      if (row && row.statement.articleVersion < article.version) return null;
      const from = Math.max(text.lastIndexOf('\n\n', span.start) + 1, span.start - REACH);
      const end = text.indexOf('\n\n', span.end);
      const to = Math.min(end < 0 ? text.length : end, span.end + REACH);
      return {
        articleId: article.id,
        language: article.language,
        published: article.published,
        text: text.slice(from, to),
        offset: from,
        span: { start: span.start, end: span.end },
      };
    }),
  );
}
