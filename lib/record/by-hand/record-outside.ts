import { kindOfSpan, trimmedSpan } from '../../annotation/kind-of-span.ts';
import type { Instant } from '../../model.ts';
import type { CorrectionDraft, OutsideSelection } from '../../model-schema.ts';
import { importStatements } from '../import/import-statements.ts';
import { Preparer } from '../import/prepare.ts';
import { forgetArticle } from '../recording/forget.ts';
import { articleOfStatement, type RecordDatabase } from '../schema.ts';
import { statementsOfArticle } from '../statements-of.ts';
import { correctStatement, denyStatement, undoCorrection } from './correct.ts';
import { changingRecord } from './settle-correction.ts';

/** As much of what stands around the words as is kept with them. */
const CONTEXT = 64;

/**
 * Records what the reader has selected outside an article's text: as a statement of that page which no text of it holds, as
 * one that a file brings is. What is on record already is corrected instead. Answers the statement's id; null where no words
 * were selected. Rejects with a RecordError.
 */
export async function recordOutside(
  record: RecordDatabase,
  { page, text, span: selected }: OutsideSelection,
  { span, ...decided }: CorrectionDraft,
  now: Instant,
): Promise<string | null> {
  const words = trimmedSpan(text, span ?? selected);
  if (!words) return null;
  const prefix = text.slice(0, words.start).slice(-CONTEXT);
  const suffix = text.slice(words.end).slice(0, CONTEXT);
  const prepared = await new Preparer().prepare({
    article: page,
    text: text.slice(words.start, words.end),
    kind: kindOfSpan(text, words),
    speaker: null,
    said: null,
    recalled: false,
    prefix,
    suffix,
  });
  if (!prepared) return null;
  async function* once() {
    yield prepared ? [prepared] : [];
  }
  await changingRecord(record, async () => {
    await importStatements(record, once(), { now });
    const exact = prepared.imported.text;
    await correctStatement(record, prepared.id, decided, now, { exact, prefix, suffix });
  });
  return prepared.id;
}

/**
 * Takes back the last recording of a statement made so: it is as it was before, or gone where it was not on record before.
 * A page that is no article, and on record for it alone, goes with it. False where it is not on record. Rejects with a
 * RecordError.
 */
export function takeBackOutside(record: RecordDatabase, statementId: string, now: Instant): Promise<boolean> {
  return changingRecord(record, async () => {
    const isDone = (await isNewWithIt(record, statementId))
      ? await denyStatement(record, statementId, now)
      : await undoCorrection(record, statementId, now);
    const articleId = articleOfStatement(statementId);
    if (isDone && (await isEmptyPage(record, articleId))) await forgetArticle(record, articleId);
    return isDone;
  });
}

/** Whether a statement has come on record with the reader's one recording of it. */
async function isNewWithIt({ statements, corrections }: RecordDatabase, statementId: string) {
  const [row, correction] = await Promise.all([statements.get(statementId), corrections.get(statementId)]);
  const [first, ...more] = correction?.steps ?? [];
  return more.length === 0 && row !== undefined && first?.decided === row.statement.firstRead;
}

/** Whether a page was never read, and nothing is on record of it but one decision. */
async function isEmptyPage(record: RecordDatabase, articleId: string): Promise<boolean> {
  if (!(await record.articles.get(articleId))?.imported) return false;
  if ((await statementsOfArticle(record, articleId).count()) > 0) return false;
  return (await record.corrections.where('articleId').equals(articleId).count()) <= 1;
}
