import { i18n } from '#i18n';
import type { DeniedStatement } from '../../lib/views/page.ts';
import { numberWords } from '../wording/count.ts';

interface DeniedListProps {
  denied: readonly DeniedStatement[];
  onUndo: (statementId: string) => void;
}

/** What the reader has said is no statement on this page: to be brought back where that was a slip. */
export function DeniedList({ denied, onUndo }: DeniedListProps) {
  return (
    <details class="denied">
      <summary>{i18n.t('correct.deniedHere', { n: numberWords(denied.length) })}</summary>
      <ul>
        {denied.map(({ statementId, text }) => (
          <li key={statementId}>
            <span dir="auto">{text}</span>
            <button
              type="button"
              class="link"
              aria-label={i18n.t('correct.restoreNamed', { words: text.slice(0, 60) })}
              onClick={() => onUndo(statementId)}
            >
              {i18n.t('correct.restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
