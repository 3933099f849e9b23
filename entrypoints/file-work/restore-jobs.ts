import type { BackupContents, FileJob, FileResults } from '../../components/exchange/file-work.ts';
import type { Instant } from '../../lib/model.ts';
import { restoreBeside } from '../../lib/record/backup/merge/restore-beside.ts';
import { whileRestoring } from '../../lib/record/backup/merge/stage.ts';
import { type BackupSummary, readBackup } from '../../lib/record/backup/read-backup.ts';
import { isEmpty, restoreWhole } from '../../lib/record/backup/restore-whole.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import { textOf } from './file-text.ts';

/** Restoring a backup: into an empty record just as it was, else beside what is on record. */

type Tell = (part: number | null, rows: number) => void;
type JobOf<Does extends FileJob['does']> = Extract<FileJob, { does: Does }>;

/** Reads all of a backup, and tells what would come of it. Writes nothing to the record. */
export async function check(
  record: RecordDatabase,
  { file, now }: JobOf<'check'>,
  tell: Tell,
): Promise<FileResults['check']> {
  if (!(await isEmpty(record))) return beside(record, file, { now, isTrial: true }, tell);
  let part = 0;
  let rows = 0;
  const reading = readBackup(
    textOf(file, (bytes) => {
      part = bytes / file.size;
    }),
  );
  for (;;) {
    const next = await reading.next();
    if (next.done) return { contents: contentsOf(next.value), beside: null };
    rows += next.value.length;
    tell(part, rows);
  }
}

export async function restore(
  record: RecordDatabase,
  { file, now }: JobOf<'restore'>,
  tell: Tell,
): Promise<FileResults['restore']> {
  if (!(await isEmpty(record))) return beside(record, file, { now, isTrial: false }, tell);
  const summary = await restoreWhole(record, readBackup(textOf(file)), {
    progress: (rows) => tell(null, rows),
  });
  return { contents: contentsOf(summary), beside: null };
}

async function beside(
  record: RecordDatabase,
  file: File,
  how: { now: Instant; isTrial: boolean },
  tell: Tell,
): Promise<FileResults['restore']> {
  return whileRestoring(async () => {
    const { summary, counts } = await restoreBeside(record, readBackup(textOf(file)), {
      ...how,
      progress: (rows) => tell(null, rows),
    });
    return { contents: contentsOf(summary), beside: counts };
  });
}

/** What a backup holds, as the reader is told. */
export function contentsOf({ made, part, counts }: BackupSummary): BackupContents {
  const { articles, statements, speakers, annotations } = counts;
  return { made, part, articles, statements, speakers, annotations };
}
