import { trimmedSpan } from '../../annotation/kind-of-span.ts';
import { quoteAt } from '../../annotation/quote.ts';
import type { Instant, Span } from '../../model.ts';
import type { CorrectionDraft } from '../../model-schema.ts';
import { isOnePlace } from '../corrections/apply-corrections.ts';
import { editionOf } from '../corrections/edition.ts';
import type { CorrectionStep } from '../reader-rows.ts';
import { rowsById } from '../recording/record-statements.ts';
import { contentKeyOf } from '../recording/statement-drafts.ts';
import type { StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { changingRecord, correctionAt, decisionOf, settle, withStep } from './settle-correction.ts';

/**
 * Records what the reader has selected in an article's present text. What was found at that place already is corrected
 * instead. Answers the statement's id; null where the article is not on record, or no words were selected.
 */
export function recordSelection(
  record: RecordDatabase,
  articleId: string,
  draft: CorrectionDraft & { span: Span },
  now: Instant,
): Promise<string | null> {
  return changingRecord(record, async () => {
    const article = await record.articles.get(articleId);
    const text = (await record.texts.get(articleId))?.text ?? '';
    const span = trimmedSpan(text, draft.span);
    if (!article || !span) return null;
    const known = await rowsById(record, articleId);
    const there = [...known.values()].find(
      ({ statement }) => statement.articleVersion === article.version && isOnePlace(statement, span),
    );
    const step: CorrectionStep = { ...decisionOf(draft), is: 'statement', decided: now };
    if (there) {
      const content = quoteAt(text, span);
      const correction = await correctionAt(record, article, text, there);
      const corrected = { article, text, correction, row: there };
      await settle(record, withStep(corrected, { ...step, content }), now);
      return there.statement.id;
    }
    const statementId = freeId(articleId, text.slice(span.start, span.end), known);
    const correction = {
      statementId,
      articleId,
      edition: editionOf(article),
      quote: quoteAt(text, span),
      found: null,
      steps: [step],
    };
    await settle(record, { article, text, correction, row: undefined }, now);
    return statementId;
  });
}

/** An id of the words that no statement of the article has. */
function freeId(articleId: string, words: string, known: ReadonlyMap<string, StatementRow>): string {
  const base = `${articleId}:${contentKeyOf(words)}`;
  let n = 0;
  while (known.has(`${base}:${n}`)) n += 1;
  return `${base}:${n}`;
}
