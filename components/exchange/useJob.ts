import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../app/useReport.ts';
import { fileFailureWords } from './failure.ts';
import type { OnProgress, RunningJob } from './port.ts';

/** How far the job at hand has come. */
export interface JobProgress {
  part: number | null;
  rows: number;
}

/** One job with files at a time. */
export interface Jobs {
  /** Null while none is done. */
  progress: JobProgress | null;
  /** Does a job, and `then` what is to be done with what it found; tells what went wrong. */
  run: <Result>(
    start: (onProgress: OnProgress) => RunningJob<Result>,
    then: (result: Result) => Promise<void> | void,
  ) => Promise<void>;
  stop: () => void;
  /** Whether the job is held up; null where it cannot be. */
  paused: boolean | null;
  pause: (paused: boolean) => void;
}

export function useJob(report: Report): Jobs {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [paused, setPaused] = useState<boolean | null>(null);
  const running = useRef<Pick<RunningJob<unknown>, 'stop' | 'pause'> | null>(null);
  const stop = () => {
    running.current?.stop();
    running.current = null;
    setProgress(null);
  };
  // A job goes on only while its screen is there to tell what came of it.
  useEffect(() => stop, []);
  return {
    progress,
    stop,
    paused,
    pause: (held) => {
      running.current?.pause?.(held);
      setPaused(held);
    },
    run: async (start, then) => {
      stop();
      report.say('');
      setProgress({ part: null, rows: 0 });
      const job = start((part, rows) => setProgress({ part, rows }));
      running.current = job;
      setPaused(job.pause ? false : null);
      try {
        await then(await job.result);
      } catch (error) {
        console.error(error);
        report.say(fileFailureWords(error));
      } finally {
        if (running.current === job) stop();
      }
    },
  };
}
