import Dexie, { type IndexableType, type Table } from 'dexie';

/** Rows read at a time: a text may be two million characters long. */
const ROWS = 500;

/**
 * Gives all rows of a table in order of their keys, some at a time. Runs inside a transaction, and for that is no
 * generator: Dexie would lose sight of its transaction in one.
 */
export async function eachStretch<Row extends object, Key extends IndexableType>(
  table: Table<Row, Key>,
  take: (rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  const { keyPath = '' } = table.schema.primKey;
  let after: IndexableType = Dexie.minKey;
  for (;;) {
    const rows: Row[] = await table.where(':id').above(after).limit(ROWS).toArray();
    const last: Row | undefined = rows.at(-1);
    if (last === undefined) return;
    await take(rows);
    after =
      typeof keyPath === 'string'
        ? Dexie.getByKeyPath(last, keyPath)
        : keyPath.map((path) => Dexie.getByKeyPath(last, path));
  }
}
