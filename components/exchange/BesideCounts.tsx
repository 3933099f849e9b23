import { i18n } from '#i18n';
import type { MergeCounts, Tally } from '../../lib/views/merge-counts.ts';
import { inNumber, numberWords } from '../wording/count.ts';

/** What restoring a backup adds to a record in use, what it changes, and what stays as it is. */
export function BesideCounts({ counts: { added, changed, kept } }: { counts: MergeCounts }) {
  const parts = [
    [i18n.t('backup.adds'), added],
    [i18n.t('backup.changes'), changed],
    [i18n.t('backup.keeps'), kept],
  ] as const;
  const told = parts.filter(([, tally]) => sumOf(tally) > 0);
  if (told.length === 0) return <p>{i18n.t('backup.addsNothing')}</p>;
  return (
    <>
      {told.map(([title, tally]) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <ul class="import-counts">
            {tallyWords(tally).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          {tally === added && added.articles > 0 && <p class="hint">{i18n.t('backup.addsDeleted')}</p>}
        </section>
      ))}
    </>
  );
}

/** Whether anything at all would come of it. */
export function comesToSomething({ added, changed, kept }: MergeCounts): boolean {
  return [added, changed, kept].some((tally) => sumOf(tally) > 0);
}

const KINDS = ['articles', 'statements', 'speakers', 'annotations', 'corrections', 'decisions'] as const;

const sumOf = (tally: Tally) => KINDS.reduce((sum, kind) => sum + tally[kind], 0);

function tallyWords(tally: Tally): string[] {
  return KINDS.flatMap((kind) => {
    const n = tally[kind];
    return n === 0 ? [] : inNumber(i18n.t(`backup.n_${kind}`, { n: numberWords(n) }), n);
  });
}
