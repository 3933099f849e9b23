import { i18n } from '#i18n';
import { ACCURACY, labelOf } from '../../lib/annotation/verdicts.ts';
import type { Annotation } from '../../lib/model.ts';
import type { AnnotationChange } from '../../lib/views/corrections.ts';
import { momentWords } from '../wording/dates.ts';
import { interfaceLanguage } from '../wording/locale.ts';

interface HistoryProps {
  /** The latest first. */
  changes: readonly AnnotationChange[];
  onRestore: (before: Annotation) => void;
}

/** How an annotation came to be what it is; each earlier version can be taken up again. */
export function History({ changes, onRestore }: HistoryProps) {
  return (
    <details class="denied">
      <summary>{i18n.t('annotation.history')}</summary>
      <ul>
        {changes.map((change) => (
          <li key={change.until}>
            <span>{changeWords(change)}</span>
            <button type="button" class="link" onClick={() => onRestore(change.before)}>
              {i18n.t('annotation.restore', { date: momentWords(change.before.updated) })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function changeWords({ until, before, after }: AnnotationChange): string {
  const date = momentWords(until);
  if (!after) return i18n.t('annotation.wasRemoved', { date });
  if (before.verdict === after.verdict) return i18n.t('annotation.wasChanged', { date });
  const label = ({ verdict }: Annotation) =>
    labelOf(ACCURACY, verdict, interfaceLanguage()) || i18n.t('annotation.noVerdict');
  return `${i18n.t('annotation.wasChanged', { date })}: ${label(before)} → ${label(after)}`;
}
