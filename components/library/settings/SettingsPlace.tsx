import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ReadingChoices } from '../../settings/ReadingChoices.tsx';
import { Heading } from '../../ui/Heading.tsx';
import type { PlaceProps } from '../place-props.ts';
import type { Choices } from '../port.ts';
import { KindChoices } from './KindChoices.tsx';
import { LanguageChoices } from './LanguageChoices.tsx';
import { ShortcutList } from './ShortcutList.tsx';
import { SitesOff } from './SitesOff.tsx';

/** All that can be set: which pages are read, in which languages, and what is highlighted on them. */
export function SettingsPlace({ port, report, arriving }: PlaceProps) {
  const [choices, setChoices] = useState<Choices | null>(null);
  const load = async () => setChoices(await port.choices());
  useEffect(() => {
    report.attempt(load);
  }, []);
  /** Changes a choice and says so. */
  const change = (action: () => Promise<void>, words: string) =>
    report.attempt(async () => {
      await action();
      await load();
      report.say(words);
    });
  return (
    <div class="settings">
      <Heading arriving={arriving}>{i18n.t('library.settings')}</Heading>
      <section aria-labelledby="reading">
        <h2 id="reading">{i18n.t('reading.title')}</h2>
        <ReadingChoices port={port} report={report} hasPage={false} onChanged={() => {}} />
      </section>
      {choices && (
        <>
          <SitesOff
            sites={choices.sitesOff}
            onSwitchOn={(host) =>
              change(() => port.switchSite(host, true), i18n.t('menu.siteIsOn', { host }))
            }
          />
          <LanguageChoices
            languages={choices.languages}
            onSwitch={(language, isOn) => {
              const languages = choices.languages.map((one) =>
                one.language === language ? { language, isOn } : one,
              );
              setChoices({ ...choices, languages });
              change(() => port.switchLanguage(language, isOn), i18n.t('settings.kept'));
            }}
          />
          <KindChoices
            hidden={choices.kindsHidden}
            onHide={(kind, hidden) => {
              // The box stays as it was clicked while the open pages are painted anew.
              const others = choices.kindsHidden.filter((other) => other !== kind);
              setChoices({ ...choices, kindsHidden: hidden ? [...others, kind] : others });
              change(() => port.hideKind(kind, hidden), i18n.t('settings.kept'));
            }}
          />
        </>
      )}
      <ShortcutList port={port.shortcuts} report={report} />
      <section aria-labelledby="theme">
        <h2 id="theme">{i18n.t('settings.theme')}</h2>
        <p class="hint">{i18n.t('settings.themeWords')}</p>
      </section>
    </div>
  );
}
