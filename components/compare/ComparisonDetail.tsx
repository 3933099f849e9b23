import { i18n } from '#i18n';
import type { ShiftAnswer } from '../../lib/model.ts';
import type { Comparison } from '../../lib/views/comparison.ts';
import { ShiftAnswers } from '../statement/ShiftAnswers.tsx';
import { Heading } from '../ui/Heading.tsx';
import { ComparedSide } from './ComparedSide.tsx';

interface ComparisonDetailProps {
  view: Comparison;
  arriving: boolean;
  onOpen: (statementId: string) => void;
  onSpeaker: (speakerId: string) => void;
  onAnswer: (answer: ShiftAnswer | null) => void;
  onCopy: () => void;
}

/** Both statements, what their words show, and what can be done about it. */
export function ComparisonDetail({
  view,
  arriving,
  onOpen,
  onSpeaker,
  onAnswer,
  onCopy,
}: ComparisonDetailProps) {
  const { earlier, later, ordered, sameLanguage, shift } = view;
  const answer = shift?.answer ?? null;
  const why = [...new Set(shift?.evidence.map((words) => i18n.t(`shift.why.${words.why}`)))];
  const sides = [
    { of: earlier, title: i18n.t(ordered ? 'compare.earlier' : 'compare.one') },
    { of: later, title: i18n.t(ordered ? 'compare.later' : 'compare.other') },
  ];
  return (
    <div class="compare">
      <Heading arriving={arriving}>{i18n.t('compare.title')}</Heading>
      {sameLanguage ? <MarksLegend withShift={why.length > 0} /> : null}
      {!sameLanguage && <p class="aside">{i18n.t('compare.twoLanguages')}</p>}
      {!ordered && <p class="aside">{i18n.t('compare.noOrder')}</p>}
      <div class="compare-sides">
        {sides.map(({ of, title }) => (
          <ComparedSide key={of.statement.id} side={of} title={title} onOpen={onOpen} onSpeaker={onSpeaker} />
        ))}
      </div>
      <div class="shift compare-shift" data-answer={answer ?? 'open'}>
        <h2>{i18n.t('shift.question')}</h2>
        {why.length > 0 && (
          <p>
            <span aria-hidden="true">≈ </span>
            {i18n.t('compare.possible', { why: why.join(', ') })}
          </p>
        )}
        {why.length === 0 && sameLanguage && <p class="hint">{i18n.t('compare.nothingFound')}</p>}
        <ShiftAnswers answer={answer} onAnswer={onAnswer} />
        {answer && <p class="hint">{i18n.t(`shift.found.${answer}`)}</p>}
      </div>
      <div class="actions">
        <button type="button" class="primary" onClick={onCopy}>
          {i18n.t('compare.copy')}
        </button>
      </div>
    </div>
  );
}

/** What the marks on the words mean; each sample looks as the marks do. */
function MarksLegend({ withShift }: { withShift: boolean }) {
  return (
    <ul class="compare-legend">
      <li>
        <span class="word-both">{i18n.t('compare.inBoth')}</span>
      </li>
      <li>
        <span class="word-only">{i18n.t('compare.inOne')}</span>
      </li>
      {withShift && (
        <li>
          <span class="word-shifted">{i18n.t('compare.shifted')}</span>
        </li>
      )}
    </ul>
  );
}
