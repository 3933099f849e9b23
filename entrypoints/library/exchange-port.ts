import type { ExchangePort } from '../../components/exchange/port.ts';
import { lastBackup } from '../../lib/settings.ts';
import { saveBlob } from '../popup/save-file.ts';
import { fetchPages } from './fetch-pages.ts';
import { startJob } from './start-job.ts';

/** The language of what a file leaves without one: the reader's own. */
const language = () => navigator.language.slice(0, 2).toLowerCase();

/** What the screens of import, export and backup ask of the library's worker and the browser. */
export const exchangePort: ExchangePort = {
  preview: (files, onProgress) =>
    startJob({ does: 'preview', files, language: language() }, ({ preview }) => preview, onProgress),
  fetchPages,
  import: (files, onProgress) =>
    startJob(
      { does: 'import', files, language: language(), now: new Date().toISOString() },
      (results) => results.import,
      onProgress,
    ),
  backup: (onProgress) =>
    startJob({ does: 'backup', made: new Date().toISOString() }, ({ backup }) => backup, onProgress),
  saveBackup: async ({ file, contents: { made, statements } }) => {
    const name = `on-record-backup-${made.slice(0, 10)}.jsonl.gz`;
    saveBlob(name, file);
    await lastBackup.setValue({ made, statements });
    return name;
  },
  lastBackup: () => lastBackup.getValue(),
  checkBackup: (file, onProgress) => startJob({ does: 'check', file }, ({ check }) => check, onProgress),
  restore: (file, onProgress) => startJob({ does: 'restore', file }, ({ restore }) => restore, onProgress),
};
