import { guarded } from './failure.ts';
import type { RecordDatabase } from './schema.ts';

/** Reads in one transaction, so that an answer is of one state of the record. Rejects with a RecordError. */
export function reading<T>(record: RecordDatabase, work: () => Promise<T>): Promise<T> {
  return guarded(record, () => record.dexie.transaction('r', record.dexie.tables, work));
}
