import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FileEvent, FileFailure, FileJob, FileResults } from '../../components/exchange/file-work.ts';
import { BackupError } from '../../lib/record/backup/read-backup.ts';
import { RecordError } from '../../lib/record/failure.ts';
import { openRecord } from '../../lib/record/opening/open-record.ts';
import { TooLargeError } from './file-text.ts';
import * as jobs from './jobs.ts';
import { KeptPages } from './kept-pages.ts';
import * as restoring from './restore-jobs.ts';

/** Does a job with files and the record, and tells how it goes. To call it off, the page ends the worker. */

/** A worker is given a second job only to import what it has read to show. */
const kept = new KeptPages();

/** The page is told no more often than it can show. */
const TOLD_EVERY = 100;

export default defineUnlistedScript(() => {
  addEventListener('message', async ({ data }: MessageEvent<FileJob>) => {
    const post = (event: FileEvent) => postMessage(event);
    try {
      post({ is: 'done', results: await done(data, teller(post)) });
    } catch (error) {
      console.error(error);
      post({ is: 'failed', failure: failureOf(error) });
    }
  });
});

async function done(
  job: FileJob,
  tell: (part: number | null, rows: number) => void,
): Promise<Partial<FileResults>> {
  const record = openRecord();
  switch (job.does) {
    case 'preview':
      return { preview: await jobs.preview(record, job, tell, kept) };
    case 'import':
      return { import: await jobs.importFiles(record, job, tell, kept) };
    case 'backup':
      return { backup: await jobs.backup(record, job, tell) };
    case 'check':
      return { check: await restoring.check(record, job, tell) };
    case 'restore':
      return { restore: await restoring.restore(record, job, tell) };
  }
}

function teller(post: (event: FileEvent) => void) {
  let last = 0;
  return (part: number | null, rows: number) => {
    const now = performance.now();
    if (now - last < TOLD_EVERY) return;
    last = now;
    post({ is: 'progress', part, rows });
  };
}

function failureOf(error: unknown): FileFailure {
  if (error instanceof RecordError) return { why: 'record', failure: error.failure };
  if (error instanceof BackupError) return { why: 'backup', problem: error.problem, line: error.line };
  if (error instanceof TooLargeError) return { why: 'too-large' };
  return { why: 'unreadable' };
}
