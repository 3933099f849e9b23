import Dexie from 'dexie';
import { groupBy } from '../../group-by.ts';
import { guarded } from '../failure.ts';
import type { RecordDatabase } from '../schema.ts';
import { waitFor } from '../wait-for.ts';
import { BackupError, type BackupSummary } from './read-backup.ts';
import { assertWhole, rebuildDerived, UnfitRowsError } from './rebuild.ts';
import type { BackupRow } from './tables.ts';

export interface RestoreOptions {
  /** Told of every so many rows. */
  progress?(rows: number): void;
  signal?: AbortSignal;
}

/** Thrown where something is on record already. */
class NotEmptyError extends Error {
  override readonly name = 'NotEmptyError';
}

/** A backup's rows, some at a time, and at the end what it holds. */
export type BackupRows = AsyncGenerator<BackupRow[], BackupSummary>;

/**
 * Fills an empty record with a backup, just as it was, in one transaction: all of it or nothing, whatever happens on the
 * way. Rejects with a BackupError where the file is not whole, and with a RecordError.
 */
export function restoreWhole(
  record: RecordDatabase,
  rows: BackupRows,
  options: RestoreOptions = {},
): Promise<BackupSummary> {
  const { dexie } = record;
  return guarded(record, () =>
    dexie.transaction('rw', dexie.tables, async () => restore(record, rows, options, rebuildDerived)),
  );
}

/** The same, but for what recall and search need: the rows are only to be read. */
export function restoreToRead(
  record: RecordDatabase,
  rows: BackupRows,
  options: RestoreOptions = {},
): Promise<BackupSummary> {
  const { dexie } = record;
  return guarded(record, () =>
    dexie.transaction('rw', dexie.tables, async () => restore(record, rows, options, assertWhole)),
  );
}

/** Whether nothing is on record. Runs inside a transaction or without one. */
export async function isEmpty({ dexie }: RecordDatabase): Promise<boolean> {
  const counts = await Promise.all(dexie.tables.map((table) => table.count()));
  return counts.every((count) => count === 0);
}

async function restore(
  record: RecordDatabase,
  rows: BackupRows,
  { progress = () => {}, signal }: RestoreOptions,
  finish: (record: RecordDatabase, progress: (rows: number) => void) => Promise<void>,
): Promise<BackupSummary> {
  if (!(await isEmpty(record))) throw new NotEmptyError('the record is not empty');
  let done = 0;
  for (;;) {
    signal?.throwIfAborted();
    const next = await nextOf(rows);
    if (next.done) {
      await orRefuse(() => finish(record, progress));
      return next.value;
    }
    for (const [table, own] of groupBy(next.value, (row) => row.table)) await addAll(record, table, own);
    done += next.value.length;
    progress(done);
  }
}

/** The next rows. */
function nextOf(rows: BackupRows): PromiseLike<IteratorResult<BackupRow[], BackupSummary>> {
  return waitFor(() => rows.next());
}

async function addAll({ dexie }: RecordDatabase, table: string, rows: readonly BackupRow[]): Promise<void> {
  try {
    await dexie.table(table).bulkAdd(rows.map(({ row }) => row));
  } catch (error) {
    // Two rows of one key: not a file of our writing.
    throw error instanceof Dexie.BulkError ? new BackupError('damaged') : error;
  }
}

async function orRefuse(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof UnfitRowsError ? new BackupError('damaged') : error;
  }
}
