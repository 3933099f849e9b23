import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChoiceOutcome } from '../app/port.ts';
import { ReadingOptions } from '../settings/ReadingOptions.tsx';
import { Legend } from './Legend.tsx';

type Choice = 'all' | 'click';

interface WelcomeProps {
  /** What was chosen before; null where the question has not been answered. */
  chosen: Choice | null;
  /** Called in the very handler of the click, where alone a permission may be asked for. */
  onChoose: (choice: Choice) => Promise<ChoiceOutcome>;
}

/** The first page the reader sees: what this is, which pages it may read, and what to do now. */
export function Welcome({ chosen, onChoose }: WelcomeProps) {
  const [current, setCurrent] = useState(chosen);
  const [words, setWords] = useState('');

  const choose = (choice: Choice) => {
    onChoose(choice).then(
      (outcome) => {
        if (outcome === 'done') setCurrent(choice);
        setWords(outcome === 'done' ? doneWords(choice) : i18n.t(`reading.${outcome}`));
      },
      () => setWords(i18n.t('app.problem')),
    );
  };
  return (
    <main class="welcome">
      <header>
        <p class="brand">{i18n.t('extension_name')}</p>
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
      </header>
      <section aria-labelledby="question">
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
      <section aria-labelledby="legend">
        <h2 id="legend">{i18n.t('welcome.legendTitle')}</h2>
        <Legend />
      </section>
      <section aria-labelledby="next">
        <h2 id="next">{i18n.t('welcome.nextTitle')}</h2>
        <ol>
          <li>{i18n.t('welcome.next1')}</li>
          <li>{i18n.t('welcome.next2')}</li>
          <li>{i18n.t('welcome.next3')}</li>
        </ol>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{i18n.t('welcome.privacyTitle')}</h2>
        <p>{i18n.t('welcome.privacy')}</p>
      </section>
    </main>
  );
}

function doneWords(choice: Choice): string {
  return i18n.t(choice === 'all' ? 'welcome.chosenAll' : 'welcome.chosenClick');
}
