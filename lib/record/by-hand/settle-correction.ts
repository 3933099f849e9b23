import { ChangedText } from '../../annotation/find-again.ts';
import { quoteAt } from '../../annotation/quote.ts';
import { quoteOfGone } from '../../annotation/selectors.ts';
import { LIMITS } from '../../limits.ts';
import type { FoundStatement, Instant, Statement } from '../../model.ts';
import type { CorrectionDraft } from '../../model-schema.ts';
import { asCorrected, unfoundAt } from '../corrections/apply-corrections.ts';
import { correctionOf } from '../corrections/corrections.ts';
import { editionOf } from '../corrections/edition.ts';
import { guarded } from '../failure.ts';
import type { CorrectionRow, CorrectionStep } from '../reader-rows.ts';
import { recordDrafts, rowsById } from '../recording/record-statements.ts';
import { withdraw } from '../recording/standing.ts';
import { draftOf } from '../recording/statement-drafts.ts';
import type { ArticleRow, StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { dropOutOfUse, speakersOfRows } from '../speakers/out-of-use.ts';

/** How a correction of one statement is made, kept and carried out. */

/** The basis of a date that the reader has given; where others name the words that a date was read from. */
const BY_READER = 'reader';

/** A statement, where it stands, and its correction so far. */
export interface Corrected {
  article: ArticleRow;
  /** Empty where it does not hold the statement any more, or was never kept. */
  text: string;
  correction: CorrectionRow;
  row: StatementRow | undefined;
}

/** What a draft decides of speaker and date. */
export function decisionOf({ speaker, said }: CorrectionDraft) {
  return {
    ...(speaker !== undefined && { speaker }),
    ...(said !== undefined && { said: said && { ...said, basis: BY_READER } }),
  };
}

/** With a decision that holds from now on. */
export function withStep(corrected: Corrected, step: CorrectionStep): Corrected {
  const { correction } = corrected;
  const steps = [...correction.steps, step].slice(-LIMITS.correctionSteps);
  return { ...corrected, correction: { ...correction, steps } };
}

/** Keeps a correction, and makes the statement's row anew by it; who was on record with it alone goes. */
export async function settle(record: RecordDatabase, corrected: Corrected, now: Instant): Promise<void> {
  const { correction, row } = corrected;
  if (correction.steps.length > 0) await record.corrections.put(correction);
  else await record.corrections.delete(correction.statementId);
  await carryOut(record, corrected, now);
  if (row) await dropOutOfUse(record, speakersOfRows([row]));
}

async function carryOut(
  record: RecordDatabase,
  { article, text, correction, row }: Corrected,
  now: Instant,
): Promise<void> {
  const correcting = { article: { ...article, text }, now: new ChangedText(text) };
  const place = correcting.now.find(correction.quote) ?? row?.statement;
  const [right] = place ? asCorrected(correcting, correction, unfoundAt(text, place, correction)) : [];
  if (!right) return withdraw(record, row ? [row] : []);
  // What an earlier text held stays of that text.
  const version = row?.statement.articleVersion ?? article.version;
  const made = draftOf(article.id, text, right);
  const draft =
    row && text === ''
      ? { ...made, prefix: row.statement.prefix, suffix: row.statement.suffix, before: row.before }
      : made;
  await recordDrafts(record, article, [draft], await rowsById(record, article.id), now, version);
}

/** The correction of a statement so far; one without steps where there is none. */
export async function correctionAt(
  record: RecordDatabase,
  article: ArticleRow,
  text: string,
  { statement }: StatementRow,
): Promise<CorrectionRow> {
  const known = await correctionOf(record, article, statement.id);
  if (known) return known;
  return {
    statementId: statement.id,
    articleId: article.id,
    edition: editionOf(article),
    quote: text === '' ? quoteOfGoneAlone(statement) : quoteAt(text, statement),
    found: foundOf(statement),
    steps: [],
  };
}

function quoteOfGoneAlone(statement: Statement) {
  const { exact, prefix, suffix } = quoteOfGone(statement);
  return { exact, prefix, suffix };
}

function foundOf(statement: Statement): FoundStatement {
  const { start, end, parts, text, kind, speaker, cue, said, recalled, check } = statement;
  return {
    ...{ start, end, text, kind, speaker, cue, said, recalled },
    ...(parts && { parts }),
    ...(check && { check }),
  };
}

/** Runs a change of the record in one transaction. Rejects with a RecordError. */
export function changingRecord<T>(record: RecordDatabase, work: () => Promise<T>): Promise<T> {
  const { dexie } = record;
  return guarded(record, () => dexie.transaction('rw', dexie.tables, work));
}
