import Dexie, { type IndexableType, type Table } from 'dexie';

/** Rows read at a time: a text may be two million characters long. */
const ROWS = 500;

export interface StretchOptions {
  /** Rows read at a time. */
  atATime?: number;
  /** How it is waited for, where the table is not of the transaction's database. */
  read?: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Gives all rows of a table in order of their keys, some at a time. Runs inside a transaction, and for that is no
 * generator: Dexie would lose sight of its transaction in one.
 */
export async function eachStretch<Row extends object, Key extends IndexableType>(
  table: Table<Row, Key>,
  take: (rows: readonly Row[]) => Promise<void>,
  { atATime = ROWS, read = (work) => work() }: StretchOptions = {},
): Promise<void> {
  const { keyPath = '' } = table.schema.primKey;
  let after: IndexableType = Dexie.minKey;
  for (;;) {
    const from = after;
    const rows: Row[] = await read(async () => table.where(':id').above(from).limit(atATime).toArray());
    const last: Row | undefined = rows.at(-1);
    if (last === undefined) return;
    await take(rows);
    after =
      typeof keyPath === 'string'
        ? Dexie.getByKeyPath(last, keyPath)
        : keyPath.map((path) => Dexie.getByKeyPath(last, path));
  }
}
