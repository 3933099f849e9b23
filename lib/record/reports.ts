import { groupBy } from '../group-by.ts';
import type { Annotation } from '../model.ts';
import { leaderIdOf, type StatementRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** The reports of one statement in all outlets. Run inside a transaction. */

/** Every report of the same statements as the given rows, under the id of the row that leads. */
export async function reportsOf(
  { statements }: RecordDatabase,
  rows: readonly StatementRow[],
): Promise<Map<string, StatementRow[]>> {
  const leaderIds = [...new Set(rows.map(leaderIdOf))];
  const given = new Map(rows.map((row) => [row.statement.id, row]));
  const absent = leaderIds.filter((id) => !given.has(id));
  // Asked all at once: a cursor that goes from one leader to the next waits for the database at each.
  const [leaders, ...joined] = await Promise.all([
    statements.bulkGet(absent),
    ...leaderIds.map((id) => statements.where('standing.joins').equals(id).toArray()),
  ]);
  const found = leaders.filter((row) => row !== undefined);
  const once = new Map([...rows, ...found, ...joined.flat()].map((row) => [row.statement.id, row]));
  return groupBy(once.values(), leaderIdOf);
}

/**
 * The reader's annotation of each statement, by the leading row's id. It was made on one report and holds for the
 * statement wherever it is met; of several the latest does.
 */
export async function annotationsOf(
  record: RecordDatabase,
  reports: ReadonlyMap<string, readonly StatementRow[]>,
): Promise<Map<string, Annotation>> {
  const rows = [...reports.values()].flat();
  const found = await keptAt(
    record,
    rows.map(({ statement }) => statement.id),
  );
  const latest = new Map<string, Annotation>();
  rows.forEach((row, i) => {
    const annotation = found[i];
    const before = latest.get(leaderIdOf(row));
    if (annotation && (!before || before.updated < annotation.updated))
      latest.set(leaderIdOf(row), annotation);
  });
  return latest;
}

/** Of so many annotations the ids are read sooner than each statement is asked for its own. */
const FEW = 1_000;
const ASKED_EACH = 5;

/** The annotations of some statements, in order. */
async function keptAt(
  { annotations }: RecordDatabase,
  ids: readonly string[],
): Promise<(Annotation | undefined)[]> {
  if (ids.length <= ASKED_EACH) return annotations.bulkGet([...ids]);
  const some = await annotations.limit(FEW).primaryKeys();
  if (some.length === FEW) return annotations.bulkGet([...ids]);
  const annotated = new Set(some);
  const asked = ids.filter((id) => annotated.has(id));
  const found = new Map((await annotations.bulkGet(asked)).map((row) => [row?.statementId, row]));
  return ids.map((id) => found.get(id));
}
