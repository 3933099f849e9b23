import type { Annotation } from '../../../model.ts';
import { annotationsOf, reportsOf } from '../../reports.ts';
import { leaderIdOf, type StatementRow } from '../../rows.ts';
import type { RecordDatabase } from '../../schema.ts';

/**
 * The annotations of some reports, each once, in order of their statements. One that was made on a report that is none of
 * these goes with the first of these that tells of the same statement. Runs inside a transaction.
 * @param rows in order; as they stand to each other and not as they are stored.
 */
export async function annotationsBorne(
  record: RecordDatabase,
  rows: readonly StatementRow[],
): Promise<Annotation[]> {
  const ids = rows.map(({ statement }) => statement.id);
  const stored = (await record.statements.bulkGet(ids)).filter((row) => row !== undefined);
  const own = await record.annotations.bulkGet(ids);
  const borne = new Map(own.flatMap((one) => (one ? [[one.statementId, one] as const] : [])));
  const latest = await annotationsOf(record, await reportsOf(record, stored));
  for (const row of stored) {
    const { id } = row.statement;
    const annotation = latest.get(leaderIdOf(row));
    latest.delete(leaderIdOf(row));
    if (annotation && !borne.has(annotation.statementId)) borne.set(id, { ...annotation, statementId: id });
  }
  return [...borne.values()].sort((a, b) => (a.statementId < b.statementId ? -1 : 1));
}
