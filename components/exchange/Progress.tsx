import { i18n } from '#i18n';
import { inNumber, numberWords } from '../wording/count.ts';
import type { JobProgress, Jobs } from './useJob.ts';

interface ProgressProps {
  label: string;
  jobs: Jobs;
  /** How far it is, in words; rows are counted where nothing is said. */
  soFar?: (n: string) => string;
  /** What there is to see below once the job is done; read out, as it is shown there. */
  outcome?: string;
}

const rowsSoFar = (n: string) => i18n.t('import.rowsSoFar', { n });

/** How far a job has come, and the way out of it. */
export function Progress({ label, jobs, soFar = rowsSoFar, outcome = '' }: ProgressProps) {
  const { progress } = jobs;
  return (
    <>
      <p role="status" class="unseen">
        {progress ? label : outcome}
      </p>
      {progress && <Running label={label} jobs={jobs} progress={progress} soFar={soFar} />}
    </>
  );
}

interface RunningProps extends Required<Pick<ProgressProps, 'label' | 'jobs' | 'soFar'>> {
  progress: JobProgress;
}

function Running({ label, jobs: { stop, paused, pause }, progress: { part, rows }, soFar }: RunningProps) {
  return (
    <section class="job" aria-label={label}>
      <p aria-hidden="true">{label}</p>
      <progress aria-label={label} max={1} {...(part !== null && { value: part })} />
      <p class="hint">{inNumber(soFar(numberWords(rows)), rows)}</p>
      <div class="actions">
        {paused !== null && (
          <button type="button" onClick={() => pause(!paused)}>
            {i18n.t(paused ? 'import.goOn' : 'import.pause')}
          </button>
        )}
        <button type="button" onClick={stop}>
          {i18n.t('import.cancel')}
        </button>
      </div>
    </section>
  );
}
