import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChoiceOutcome } from '../app/port.ts';
import { ReadingOptions } from '../settings/ReadingOptions.tsx';

export type SitesChoice = 'all' | 'click';

interface SitesQuestionProps {
  /** What was chosen before; null where the question has not been answered. */
  chosen: SitesChoice | null;
  /** Called in the very handler of the click, where alone a permission may be asked for. */
  onChoose: (choice: SitesChoice) => Promise<ChoiceOutcome>;
}

/** Asks which pages may be read. */
export function SitesQuestion({ chosen, onChoose }: SitesQuestionProps) {
  const [current, setCurrent] = useState(chosen);
  const [words, setWords] = useState('');

  const choose = (choice: SitesChoice) => {
    onChoose(choice).then(
      (outcome) => {
        if (outcome === 'done') setCurrent(choice);
        setWords(outcome === 'done' ? doneWords(choice) : i18n.t(`reading.${outcome}`));
      },
      () => setWords(i18n.t('app.problem')),
    );
  };
  return (
    <section class="across" aria-labelledby="question">
      <h2 id="question">{i18n.t('welcome.question')}</h2>
      <ReadingOptions
        label={i18n.t('welcome.question')}
        options={[
          { id: 'all', label: i18n.t('reading.all'), hint: i18n.t('reading.allHint') },
          { id: 'click', label: i18n.t('reading.click'), hint: i18n.t('reading.clickHint') },
        ]}
        current={current}
        onChoose={choose}
      />
      <p class="outcome" role="status">
        {words}
      </p>
      <p class="hint">{i18n.t('welcome.siteBySiteHint')}</p>
    </section>
  );
}

function doneWords(choice: SitesChoice): string {
  return i18n.t(choice === 'all' ? 'welcome.chosenAll' : 'welcome.chosenClick');
}
