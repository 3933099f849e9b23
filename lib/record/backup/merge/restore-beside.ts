import Dexie from 'dexie';
import type { MergeCounts } from '../../../views/merge-counts.ts';
import { openRecord } from '../../opening/open-record.ts';
import type { RecordDatabase } from '../../schema.ts';
import type { BackupSummary } from '../read-backup.ts';
import { type BackupRows, restoreToRead } from '../restore-whole.ts';
import { type MergeOptions, mergeRecord } from './merge-record.ts';
import { STAGE } from './stage.ts';

/**
 * Restores a backup into a record in use. Its rows are first put into a database of their own, where the file proves whole
 * and any of them can be looked up; that goes when the work is done. What a killed browser has left of it goes before the
 * next one, or when the extension starts; see `stage.ts`. Rejects with a BackupError where the file is not whole, and with
 * a RecordError.
 */
export async function restoreBeside(
  record: RecordDatabase,
  rows: BackupRows,
  { stage = STAGE, ...options }: MergeOptions & { stage?: string },
): Promise<{ summary: BackupSummary; counts: MergeCounts }> {
  await Dexie.delete(stage);
  const other = openRecord(stage);
  try {
    const { progress, signal } = options;
    const summary = await restoreToRead(other, rows, {
      ...(progress && { progress }),
      ...(signal && { signal }),
    });
    return { summary, counts: await mergeRecord(record, other, options) };
  } finally {
    other.dexie.close();
    await Dexie.delete(stage);
  }
}
