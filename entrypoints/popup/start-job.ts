import { browser } from 'wxt/browser';
import type { FileEvent, FileJob, FileResults } from '../../components/exchange/file-work.ts';
import { FileError, type OnProgress, type RunningJob } from '../../components/exchange/port.ts';

export function startWorker(): Worker {
  return new Worker(browser.runtime.getURL('/file-work.js'));
}

interface JobWorker {
  worker?: Worker;
  /** Whether it stays when the job is done, for another. */
  stays?: boolean;
}

/**
 * Has a job done in a worker, which is one of its own where none is given.
 * @param resultIn what the job is to find, among what the worker answers.
 */
export function startJob<Result>(
  job: FileJob | Promise<FileJob>,
  resultIn: (results: Partial<FileResults>) => Result | undefined,
  onProgress: OnProgress,
  { worker = startWorker(), stays = false }: JobWorker = {},
): RunningJob<Result> {
  let isDone = false;
  const result = new Promise<Result>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileEvent>) => {
      if (data.is === 'progress') return onProgress(data.part, data.rows);
      isDone = data.is === 'done' && stays;
      if (!isDone) worker.terminate();
      const found = data.is === 'done' ? resultIn(data.results) : undefined;
      if (found === undefined)
        reject(new FileError(data.is === 'failed' ? data.failure : { why: 'unreadable' }));
      else resolve(found);
    };
    worker.onerror = () => reject(new FileError({ why: 'unreadable' }));
  });
  Promise.resolve(job).then(
    (ready) => worker.postMessage(ready),
    () => worker.onerror?.(new ErrorEvent('error')),
  );
  return { result, stop: () => isDone || worker.terminate() };
}
