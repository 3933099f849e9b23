import { kindOfSpan, trimmedSpan } from '../../annotation/kind-of-span.ts';
import type { Instant } from '../../model.ts';
import type { CorrectionDraft, OutsideSelection } from '../../model-schema.ts';
import { importStatements } from '../import/import-statements.ts';
import { Preparer } from '../import/prepare.ts';
import { forgetArticle } from '../recording/forget.ts';
import { articleOfStatement, type RecordDatabase } from '../schema.ts';
import { statementsOfArticle } from '../statements-of.ts';
import { correctStatement, denyStatement } from './correct.ts';
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
  const prepared =
    words &&
    (await new Preparer().prepare({
      article: page,
      text: text.slice(words.start, words.end),
      kind: kindOfSpan(text, words),
      speaker: null,
      said: null,
      recalled: false,
      prefix: text.slice(0, words.start).slice(-CONTEXT),
      suffix: text.slice(words.end).slice(0, CONTEXT),
    }));
  if (!prepared) return null;
  async function* once() {
    yield prepared ? [prepared] : [];
  }
  await changingRecord(record, async () => {
    await importStatements(record, once(), { now });
    await correctStatement(record, prepared.id, decided, now);
  });
  return prepared.id;
}

/**
 * Takes back what was recorded so. A page that is no article, and on record for that alone, goes with it. False where it is
 * not on record. Rejects with a RecordError.
 */
export function takeBackOutside(record: RecordDatabase, statementId: string, now: Instant): Promise<boolean> {
  return changingRecord(record, async () => {
    const isDone = await denyStatement(record, statementId, now);
    const articleId = articleOfStatement(statementId);
    if (isDone && (await isEmptyPage(record, articleId))) await forgetArticle(record, articleId);
    return isDone;
  });
}

/** Whether a page was never read, and nothing is on record of it but one decision. */
async function isEmptyPage(record: RecordDatabase, articleId: string): Promise<boolean> {
  if (!(await record.articles.get(articleId))?.imported) return false;
  if ((await statementsOfArticle(record, articleId).count()) > 0) return false;
  return (await record.corrections.where('articleId').equals(articleId).count()) <= 1;
}
