import type { ExportRow } from '../model.ts';

/** Rows that belong together, at least one. */
export type RowGroup = [ExportRow, ...ExportRow[]];

/** The rows by a key of theirs: groups in the order they first come up, rows in theirs. */
export function groupRows(rows: readonly ExportRow[], keyOf: (row: ExportRow) => string | null): RowGroup[] {
  const groups = new Map<string | null, RowGroup>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
