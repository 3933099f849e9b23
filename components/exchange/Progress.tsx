import { i18n } from '#i18n';
import { inNumber, numberWords } from '../wording/count.ts';
import type { Jobs } from './useJob.ts';

interface ProgressProps {
  label: string;
  jobs: Jobs;
}

/** How far a job has come, and the way out of it. */
export function Progress({ label, jobs: { progress, stop } }: ProgressProps) {
  if (!progress) return null;
  const { part, rows } = progress;
  return (
    <section class="job" aria-label={label}>
      <p>{label}</p>
      <progress aria-label={label} max={1} {...(part !== null && { value: part })} />
      <p class="hint">{inNumber(i18n.t('import.rowsSoFar', { n: numberWords(rows) }), rows)}</p>
      <div class="actions">
        <button type="button" onClick={stop}>
          {i18n.t('import.cancel')}
        </button>
      </div>
    </section>
  );
}
