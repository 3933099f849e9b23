import type { Instant } from '../../model.ts';
import { guarded } from '../failure.ts';
import type { RecordDatabase } from '../schema.ts';
import { waitFor } from '../wait-for.ts';
import { ImportHold } from './import-hold.ts';
import { type ImportCounts, placeBatch } from './place-batch.ts';
import type { PreparedStatement } from './prepare.ts';

/** Statements of a file, some at a time. */
export type StatementBatches = AsyncIterator<readonly PreparedStatement[]>;

export interface ImportWork {
  now: Instant;
  /** Told of all that was placed so far. */
  progress?(counts: ImportCounts): void;
  signal?: AbortSignal;
}

/**
 * Puts a file's statements on record in one transaction: all of them or, where anything fails or the work is called off,
 * none. What is recorded meanwhile waits. Once more adds nothing. Rejects with a RecordError, with what reading the file
 * throws, and with the signal's reason.
 */
export function importStatements(
  record: RecordDatabase,
  batches: StatementBatches,
  { now, progress, signal }: ImportWork,
): Promise<ImportCounts> {
  const { dexie } = record;
  const work = async () => {
    const hold = await ImportHold.of(record);
    const counts: ImportCounts = { added: 0, known: 0, annotated: 0 };
    for (;;) {
      signal?.throwIfAborted();
      const batch = await waitFor(() => batches.next());
      if (batch.done) {
        await hold.recall.end();
        return counts;
      }
      const { added, known, annotated } = await placeBatch(record, batch.value, hold, now);
      counts.added += added;
      counts.known += known;
      counts.annotated += annotated;
      progress?.({ ...counts });
    }
  };
  return guarded(record, () => dexie.transaction('rw', dexie.tables, work));
}

/** How many of some statements are on record already. Rejects with a RecordError. */
export function countKnown(record: RecordDatabase, batch: readonly PreparedStatement[]): Promise<number> {
  const ids = [...new Set(batch.map(({ id }) => id))];
  return guarded(record, async () => {
    const rows = await record.statements.bulkGet(ids);
    return rows.filter((row) => row !== undefined).length + batch.length - ids.length;
  });
}
