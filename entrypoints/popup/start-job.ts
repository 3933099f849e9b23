import { browser } from 'wxt/browser';
import type { FileEvent, FileJob, FileResults } from '../../components/exchange/file-work.ts';
import { FileError, type OnProgress, type RunningJob } from '../../components/exchange/port.ts';

/**
 * Has a job done in a worker of its own.
 * @param resultIn what the job is to find, among what the worker answers.
 */
export function startJob<Result>(
  job: FileJob | Promise<FileJob>,
  resultIn: (results: Partial<FileResults>) => Result | undefined,
  onProgress: OnProgress,
): RunningJob<Result> {
  const worker = new Worker(browser.runtime.getURL('/file-work.js'));
  const result = new Promise<Result>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileEvent>) => {
      if (data.is === 'progress') return onProgress(data.part, data.rows);
      worker.terminate();
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
  return { result, stop: () => worker.terminate() };
}
