import { i18n } from '#i18n';
import type { ChoiceOutcome } from '../app/port.ts';
import type { Shortcut } from '../library/settings/shortcut-port.ts';
import { KeepSafe } from './KeepSafe.tsx';
import { Keys } from './Keys.tsx';
import { Legend } from './Legend.tsx';
import { Pictures } from './Pictures.tsx';
import { type SitesChoice, SitesQuestion } from './SitesQuestion.tsx';

interface WelcomeProps {
  /** Which pages were chosen before; null where the question has not been answered. */
  chosen: SitesChoice | null;
  /** Called in the very handler of the click, where alone a permission may be asked for. */
  onChoose: (choice: SitesChoice) => Promise<ChoiceOutcome>;
  /** Whether the browser has promised to keep the record already; null where it does not say. */
  isKept: boolean | null;
  /** Asks the browser for the promise; answers as `isKept` does. */
  onKeep: () => Promise<boolean | null>;
  /** The addresses of the library's import and of its backup. */
  importAddress: string;
  backupAddress: string;
  /** The keys that the browser gives On Record's commands, and the address where they are changed. */
  shortcuts: readonly Shortcut[];
  settingsAddress: string;
}

/** The first page the reader sees: what this does, what it needs, and what to do now. */
export function Welcome({
  chosen,
  onChoose,
  isKept,
  onKeep,
  importAddress,
  backupAddress,
  shortcuts,
  settingsAddress,
}: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <p class="brand">{i18n.t('extension_name')}</p>
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
      </header>
      <Pictures />
      <SitesQuestion chosen={chosen} onChoose={onChoose} />
      <KeepSafe isKept={isKept} onKeep={onKeep} backupAddress={backupAddress} />
      <section aria-labelledby="import">
        <h2 id="import">{i18n.t('welcome.importTitle')}</h2>
        <p>{i18n.t('welcome.import')}</p>
        <p class="welcome-link">
          <a href={importAddress}>{i18n.t('welcome.importGo')}</a>
        </p>
      </section>
      <section aria-labelledby="next">
        <h2 id="next">{i18n.t('welcome.nextTitle')}</h2>
        <ol>
          <li>{i18n.t('welcome.next1')}</li>
          <li>{i18n.t('welcome.next2')}</li>
          <li>{i18n.t('welcome.next3')}</li>
        </ol>
      </section>
      <section aria-labelledby="legend">
        <h2 id="legend">{i18n.t('welcome.legendTitle')}</h2>
        <Legend />
      </section>
      <Keys shortcuts={shortcuts} settingsAddress={settingsAddress} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{i18n.t('welcome.privacyTitle')}</h2>
        <p>{i18n.t('welcome.privacy')}</p>
      </section>
    </main>
  );
}
