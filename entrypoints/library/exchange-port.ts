import type { ChosenFile, FilesToRead } from '../../components/exchange/file-work.ts';
import type { ExchangePort } from '../../components/exchange/port.ts';
import { languagesOff, lastBackup } from '../../lib/settings.ts';
import { saveBackup } from '../popup/save-backup.ts';
import { startJob, startWorker } from '../popup/start-job.ts';
import { fetchPages } from './fetch-pages.ts';

async function toRead(files: readonly ChosenFile[]): Promise<FilesToRead> {
  const language = navigator.language.slice(0, 2).toLowerCase();
  return { files, language, languagesOff: await languagesOff.getValue() };
}

/** The worker that has read files to show what they hold, and has their pages still when they are put on record. */
let reader: { files: readonly ChosenFile[]; worker: Worker } | null = null;

function letGo(): void {
  reader?.worker.terminate();
  reader = null;
}

/** What the screens of import, export and backup ask of the library's worker and the browser. */
export const exchangePort: ExchangePort = {
  preview: (files, onProgress) => {
    letGo();
    const worker = startWorker();
    reader = { files, worker };
    return startJob(
      toRead(files).then((read) => ({ does: 'preview', ...read })),
      ({ preview }) => preview,
      onProgress,
      { worker, stays: true },
    );
  },
  letGo,
  fetchPages,
  import: (files, onProgress) => {
    const worker = reader?.files === files ? reader.worker : startWorker();
    reader = null;
    return startJob(
      toRead(files).then((read) => ({ does: 'import', now: new Date().toISOString(), ...read })),
      (results) => results.import,
      onProgress,
      { worker },
    );
  },
  backup: (onProgress) =>
    startJob(
      { does: 'backup', made: new Date().toISOString(), part: null },
      ({ backup }) => backup,
      onProgress,
    ),
  saveBackup,
  lastBackup: () => lastBackup.getValue(),
  checkBackup: (file, onProgress) =>
    startJob({ does: 'check', file, now: new Date().toISOString() }, ({ check }) => check, onProgress),
  restore: (file, onProgress) =>
    startJob(
      { does: 'restore', file, now: new Date().toISOString() },
      (results) => results.restore,
      onProgress,
    ),
};
