import { i18n } from '#i18n';
import { inNumber, numberWords } from '../wording/count.ts';
import type { Jobs } from './useJob.ts';

interface ProgressProps {
  label: string;
  jobs: Jobs;
  /** How far it is, in words; rows are counted where nothing is said. */
  soFar?: (n: string) => string;
}

const rowsSoFar = (n: string) => i18n.t('import.rowsSoFar', { n });

/** How far a job has come, and the way out of it. */
export function Progress({ label, jobs, soFar = rowsSoFar }: ProgressProps) {
  const { progress, stop, paused, pause } = jobs;
  if (!progress) return null;
  const { part, rows } = progress;
  return (
    <section class="job" aria-label={label}>
      <p>{label}</p>
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
