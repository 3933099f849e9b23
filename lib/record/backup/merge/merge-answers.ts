import type { MergeCounts } from '../../../views/merge-counts.ts';
import type { ShiftAnswerRow } from '../../reader-rows.ts';
import type { RecordDatabase } from '../../schema.ts';
import { waitFor } from '../../wait-for.ts';
import { sameValue } from '../same-value.ts';
import type { BothUndone } from './held-undone.ts';

/**
 * Puts a backup's answers on possible shifts beside the record's; the later one holds, and so does that one was taken back.
 * Runs inside a transaction.
 */
export async function mergeAnswers(
  record: RecordDatabase,
  other: RecordDatabase,
  { mine: ownUndone, theirs: otherUndone }: BothUndone,
  counts: MergeCounts,
): Promise<void> {
  const rows = await waitFor(async () => other.shiftAnswers.toArray());
  const own = await record.shiftAnswers.bulkGet(rows.map(({ id }) => id));
  const about = await record.statements.bulkGet(rows.flatMap((row) => row.about));
  const onRecord = new Set(about.map((row) => row?.statement.id));
  const put: ShiftAnswerRow[] = [];
  rows.forEach((row, i) => {
    const mine = own[i];
    if (!row.about.every((id) => onRecord.has(id)) || (mine && sameValue(mine, row))) return;
    if ((mine?.answered ?? ownUndone.ofThing('answer', row.about)) >= row.answered) {
      counts.kept.decisions++;
      return;
    }
    counts[mine ? 'changed' : 'added'].decisions++;
    put.push(row);
  });
  await record.shiftAnswers.bulkPut(put);
  const standing = new Set(rows.map(({ id }) => id));
  const gone = otherUndone
    .things('answer')
    .map((thing) => ({ ...thing, id: thing.about.join(' ') }))
    .filter(({ id }) => !standing.has(id));
  const taken = await record.shiftAnswers.bulkGet(gone.map(({ id }) => id));
  const ids = gone.flatMap(({ id, undone }, i) => ((taken[i]?.answered ?? '\uffff') <= undone ? [id] : []));
  counts.changed.decisions += ids.length;
  await record.shiftAnswers.bulkDelete(ids);
}
