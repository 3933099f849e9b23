import type { MergeCounts } from '../../../views/merge-counts.ts';
import type { ShiftAnswerRow } from '../../rows.ts';
import type { RecordDatabase } from '../../schema.ts';
import { waitFor } from '../../wait-for.ts';
import { sameValue } from '../same-value.ts';

/** Puts a backup's answers on possible shifts beside the record's; the later one holds. Runs inside a transaction. */
export async function mergeAnswers(
  record: RecordDatabase,
  other: RecordDatabase,
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
    if (mine && mine.answered >= row.answered) {
      counts.kept.decisions++;
      return;
    }
    counts[mine ? 'changed' : 'added'].decisions++;
    put.push(row);
  });
  await record.shiftAnswers.bulkPut(put);
}
