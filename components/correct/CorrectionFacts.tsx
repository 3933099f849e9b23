import { i18n } from '#i18n';
import type { CorrectionView } from '../../lib/views/corrections.ts';
import { momentWords } from '../wording/dates.ts';

interface CorrectionFactsProps {
  correction: CorrectionView;
  onUndo: () => void;
}

/** What the reader has corrected of a statement, and the way back. */
export function CorrectionFacts({ correction, onUndo }: CorrectionFactsProps) {
  const { parts, isByHand, decided } = correction;
  const date = momentWords(decided);
  const words = isByHand
    ? i18n.t('correct.byHand', { date })
    : i18n.t('correct.corrected', {
        date,
        parts: parts.map((part) => i18n.t(`correct.part.${part}`)).join(', '),
      });
  return (
    <p class="facts correction">
      <span>{words}</span>
      {!isByHand && (
        <button type="button" class="link" onClick={onUndo}>
          {i18n.t('correct.undo')}
        </button>
      )}
    </p>
  );
}
