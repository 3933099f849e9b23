import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChoiceOutcome, ReadingChoice, ReadingState, RecordPort } from '../app/port.ts';
import type { Report } from '../app/useReport.ts';
import { type Option, ReadingOptions } from './ReadingOptions.tsx';

interface ReadingChoicesProps {
  port: RecordPort;
  report: Report;
  /** Whether there is a page that is being looked at, whose site can be chosen. */
  hasPage: boolean;
  onChanged: () => void;
}

/** Which pages are read without a click: all sites, this site, none. */
export function ReadingChoices({ port, report, hasPage, onChanged }: ReadingChoicesProps) {
  const [state, setState] = useState<ReadingState | null>(null);
  const load = async () => setState(await port.reading());
  useEffect(() => {
    report.attempt(load);
  }, []);
  if (!state) return null;
  const { choice, host, others } = state;

  const choose = (chosen: ReadingChoice) => {
    // Asked for before anything else: the browser grants only within the click itself.
    const outcome = port.choose(chosen, host);
    report.attempt(async () => {
      report.say(outcomeWords(await outcome, chosen, host));
      await load();
      onChanged();
    });
  };
  const stop = (site: string) =>
    report.attempt(async () => {
      await port.stopReading(site);
      report.say(i18n.t('reading.stopped', { host: site }));
      await load();
    });

  return (
    <>
      <p>{i18n.t('reading.intro')}</p>
      <ReadingOptions
        label={i18n.t('reading.title')}
        options={optionsFor(host).filter(({ id }) => hasPage || id !== 'site')}
        current={choice}
        onChoose={choose}
      />
      {others.length > 0 && (
        <>
          <h2>{i18n.t('reading.others')}</h2>
          <ul class="sites">
            {others.map((site) => (
              <li key={site}>
                <bdi>{site}</bdi>
                <button
                  type="button"
                  aria-label={i18n.t('reading.stop', { host: site })}
                  onClick={() => stop(site)}
                >
                  {i18n.t('annotation.remove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function optionsFor(host: string | null): Option<ReadingChoice>[] {
  return [
    { id: 'all', label: i18n.t('reading.all'), hint: i18n.t('reading.allHint') },
    host
      ? { id: 'site', label: i18n.t('reading.siteNamed', { host }), hint: i18n.t('reading.siteHint') }
      : { id: 'site', label: i18n.t('reading.site'), hint: i18n.t('reading.siteUnknown'), disabled: true },
    { id: 'click', label: i18n.t('reading.click'), hint: i18n.t('reading.clickHint') },
  ];
}

function outcomeWords(outcome: ChoiceOutcome, choice: ReadingChoice, host: string | null): string {
  if (outcome !== 'done') return i18n.t(`reading.${outcome}`);
  if (choice === 'site') return i18n.t('reading.nowSite', { host: host ?? '' });
  return i18n.t(choice === 'all' ? 'reading.nowAll' : 'reading.nowClick');
}
