import { guarded } from './failure.ts';
import type { RecordDatabase } from './schema.ts';

/** Empties the record: all of it or, where that fails, nothing. Rejects with a RecordError. */
export function deleteAll(record: RecordDatabase): Promise<void> {
  const { dexie } = record;
  return guarded(record, () =>
    dexie.transaction('rw', dexie.tables, async () => {
      await Promise.all(dexie.tables.map((table) => table.clear()));
    }),
  );
}
