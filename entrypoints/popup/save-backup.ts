import type { BackupContents, FileResults } from '../../components/exchange/file-work.ts';
import { fileName } from '../../lib/exchange/file-name.ts';
import type { ExportScope } from '../../lib/messages/view.ts';
import { lastBackup } from '../../lib/settings.ts';
import { saveBlob } from './save-file.ts';
import { startJob } from './start-job.ts';

/** Writes what is exported as a file of On Record's own, and saves it; all that is on record is a backup. */
export async function writeAndSave(scope: ExportScope): Promise<{ name: string; statements: number }> {
  const part = scope.of === 'everything' ? null : scope;
  const job = startJob(
    { does: 'backup', made: new Date().toISOString(), part },
    ({ backup }) => backup,
    () => {},
  );
  const made = await job.result;
  const { statements } = made.contents;
  return { name: statements > 0 ? await saveBackup(made) : '', statements };
}

/** Saves a backup or a part of one; only one of the whole record counts as the last backup. Answers the file's name. */
export async function saveBackup({ file, contents }: FileResults['backup']): Promise<string> {
  const name = nameOf(contents);
  saveBlob(name, file);
  const { made, part, statements } = contents;
  if (!part) await lastBackup.setValue({ made, statements });
  return name;
}

function nameOf({ part, made }: BackupContents): string {
  return fileName(part ? `part ${part.name ?? ''}` : 'backup', made, 'jsonl.gz');
}
