import type { Instant, ShiftAnswer } from '../../model.ts';
import { guarded } from '../failure.ts';
import type { ShiftAnswerRow } from '../reader-rows.ts';
import { reportsOf } from '../reports.ts';
import { leaderIdOf, type StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { undoneThing } from '../undone.ts';

/** What the reader has found of possible shifts: kept by the two statements, in whatever outlet they are met again. */

/**
 * Keeps the reader's answer to whether two statements differ; null takes it back. False where either is not on record.
 */
export function answerShift(
  record: RecordDatabase,
  statementId: string,
  earlierId: string,
  answer: ShiftAnswer | null,
  now: Instant,
): Promise<boolean> {
  return guarded(record, () =>
    record.dexie.transaction('rw', record.dexie.tables, async () => {
      const rows = await record.statements.bulkGet([statementId, earlierId]);
      const [statement, earlier] = rows;
      if (!statement || !earlier) return false;
      const known = await answersOn(record, statement, [earlier]);
      const before = known.get(leaderIdOf(earlier));
      const about = [statementId, earlierId].sort();
      if (before) {
        await record.shiftAnswers.delete(before.id);
        if (answer === null || before.id !== about.join(' '))
          await record.undone.put(undoneThing('answer', before.about, now));
      }
      if (answer !== null)
        await record.shiftAnswers.put({ id: about.join(' '), about, answer, answered: now });
      return true;
    }),
  );
}

/**
 * The answers on a statement and each of the earlier ones, by the id of the earlier one's leading report. An answer is
 * given on two reports and holds for the two statements. Runs inside a transaction.
 */
export async function answersOn(
  record: RecordDatabase,
  statement: StatementRow,
  earlier: readonly StatementRow[],
): Promise<Map<string, ShiftAnswerRow>> {
  const own = (await reportsOf(record, [statement])).get(leaderIdOf(statement)) ?? [statement];
  const ownIds = own.map((row) => row.statement.id);
  const kept = await record.shiftAnswers.where('about').anyOf(ownIds).distinct().toArray();
  if (kept.length === 0) return new Map();
  const answers = new Map<string, ShiftAnswerRow>();
  for (const [leaderId, reports] of await reportsOf(record, earlier)) {
    const ids = new Set(reports.map((row) => row.statement.id));
    const found = kept
      .filter(({ about }) => about.some((id) => ids.has(id)))
      .sort((a, b) => (a.answered < b.answered ? 1 : -1))[0];
    if (found) answers.set(leaderId, found);
  }
  return answers;
}
