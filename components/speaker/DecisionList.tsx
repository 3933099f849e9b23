import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeakerDecision } from '../../lib/views/identity.ts';
import { momentWords } from '../wording/dates.ts';

interface DecisionListProps {
  decisions: readonly SpeakerDecision[];
  onUndo: (decisionId: string) => void;
}

/** What the reader has decided of a speaker; each can be taken back. */
export function DecisionList({ decisions, onUndo }: DecisionListProps) {
  const id = useId();
  if (decisions.length === 0) return null;
  return (
    <section class="decisions" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('who.decisions')}</h2>
      <ul class="sites">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <span>
              <bdi>{wordsOf(decision)}</bdi> <span class="hint">{momentWords(decision.decided)}</span>
            </span>
            <button
              type="button"
              aria-label={i18n.t('who.undoNamed', { name: decision.other.name })}
              onClick={() => onUndo(decision.id)}
            >
              {i18n.t('who.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf(decision: SpeakerDecision): string {
  const { name } = decision.other;
  switch (decision.sort) {
    case 'merge':
      return i18n.t('who.didMerge', { name });
    case 'apart':
      return i18n.t('who.didKeepApart', { name });
    case 'part':
      return decision.article
        ? i18n.t('who.didPartIn', { name, outlet: decision.article.publisher })
        : i18n.t('who.didKeepApart', { name });
  }
}
