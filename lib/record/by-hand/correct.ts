import { trimmedSpan } from '../../annotation/kind-of-span.ts';
import { quoteAt } from '../../annotation/quote.ts';
import type { Instant, Span } from '../../model.ts';
import type { CorrectionDraft } from '../../model-schema.ts';
import { correctionOf } from '../corrections/corrections.ts';
import type { CorrectionRow } from '../reader-rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { undoneThing } from '../undone.ts';
import {
  type Corrected,
  changingRecord,
  correctionAt,
  decisionOf,
  settle,
  withStep,
} from './settle-correction.ts';

/** What the reader does to statements. Each is one transaction, is kept as a decision of its own, and can be undone. */

/**
 * Corrects speaker, date or words of a statement. False where it is not on record, or its new words are none.
 * Rejects with a RecordError.
 * @param selected the words themselves, where the reader has selected them in no text of the article.
 */
export function correctStatement(
  record: RecordDatabase,
  statementId: string,
  draft: CorrectionDraft,
  now: Instant,
  selected: CorrectionRow['quote'] | null = null,
): Promise<boolean> {
  return changing(record, statementId, async (corrected) => {
    const last = corrected.correction.steps.at(-1);
    const before = last?.is === 'statement' ? last : {};
    const marked = selected ?? contentOf(corrected.text, draft.span);
    if (draft.span && !marked) return false;
    const step = { ...before, ...decisionOf(draft), ...(marked && { content: marked }) };
    await settle(record, withStep(corrected, { ...step, is: 'statement', decided: now }), now);
    return true;
  });
}

/** The reader says that something found is no statement. False where it is not on record. */
export function denyStatement(record: RecordDatabase, statementId: string, now: Instant): Promise<boolean> {
  return changing(record, statementId, async (corrected) => {
    await settle(record, withStep(corrected, { is: 'no-statement', decided: now }), now);
    return true;
  });
}

/**
 * Takes the reader's last decision on a statement back: what they decided before holds again, else what was found. What
 * the reader alone had found goes, and can be brought back by the same. False where nothing was decided.
 */
export function undoCorrection(record: RecordDatabase, statementId: string, now: Instant): Promise<boolean> {
  return changing(record, statementId, async (corrected) => {
    const { correction } = corrected;
    if (correction.steps.length === 0) return false;
    if (correction.found === null && correction.steps.length === 1) {
      await settle(record, withStep(corrected, { is: 'no-statement', decided: now }), now);
    } else {
      const left = correction.steps.slice(0, -1);
      // The one before is what the reader decides now, so that an older backup does not bring back what is undone.
      const steps = left.map((step, i) => (i === left.length - 1 ? { ...step, decided: now } : step));
      await settle(record, { ...corrected, correction: { ...correction, steps } }, now);
      await record.undone.put(undoneThing('correction', [correction.statementId], now));
    }
    return true;
  });
}

function contentOf(text: string, span: Span | undefined) {
  const trimmed = span && trimmedSpan(text, span);
  return trimmed ? quoteAt(text, trimmed) : null;
}

function changing(
  record: RecordDatabase,
  statementId: string,
  change: (corrected: Corrected) => Promise<boolean>,
): Promise<boolean> {
  return changingRecord(record, async () => {
    const row = await record.statements.get(statementId);
    const articleId = row?.statement.articleId ?? statementId.slice(0, statementId.indexOf(':'));
    const article = await record.articles.get(articleId);
    if (!article) return false;
    const isGone = row && row.statement.articleVersion < article.version;
    const text = isGone ? '' : ((await record.texts.get(articleId))?.text ?? '');
    const correction = row
      ? await correctionAt(record, article, text, row)
      : await correctionOf(record, article, statementId);
    return correction ? change({ article, text, correction, row }) : false;
  });
}
