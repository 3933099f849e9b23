import { i18n } from '#i18n';
import type { ShiftAnswer } from '../../lib/model.ts';

const ANSWERS: readonly ShiftAnswer[] = ['none', 'partly', 'changed', 'explained'];

interface ShiftAnswersProps {
  answer: ShiftAnswer | null;
  onAnswer: (answer: ShiftAnswer | null) => void;
}

/** The reader's answer to whether two statements differ; choosing it again takes it back. */
export function ShiftAnswers({ answer, onAnswer }: ShiftAnswersProps) {
  return (
    <fieldset class="orders">
      <legend class="unseen">{i18n.t('shift.question')}</legend>
      {ANSWERS.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === answer}
          onClick={() => onAnswer(choice === answer ? null : choice)}
        >
          {i18n.t(`shift.answer.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}
