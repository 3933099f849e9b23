import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { failureWords } from '../app/failure.ts';
import type { RecordPort, StorageState } from '../app/port.ts';
import type { Report } from '../app/useReport.ts';
import { Heading } from '../ui/Heading.tsx';
import { numberWords } from '../wording/count.ts';
import { sizeWords } from '../wording/size.ts';

interface StorageScreenProps {
  port: RecordPort;
  report: Report;
  arriving: boolean;
}

/** How much is kept on this machine, and whether the browser has promised to keep it. */
export function StorageScreen({ port, report, arriving }: StorageScreenProps) {
  const [state, setState] = useState<StorageState | null>(null);
  useEffect(() => {
    // What has just been done is still told meanwhile.
    port.storage().then(setState, (error: unknown) => report.say(failureWords(error)));
  }, []);
  return (
    <>
      <Heading arriving={arriving}>{i18n.t('storage.title')}</Heading>
      <p>{i18n.t('storage.intro')}</p>
      {state && <Facts state={state} />}
    </>
  );
}

function Facts({ state: { kept, bytes, safe } }: { state: StorageState }) {
  const counts = [
    [i18n.t('storage.articles'), kept.articles],
    [i18n.t('storage.statements'), kept.statements],
    [i18n.t('storage.speakers'), kept.speakers],
    [i18n.t('storage.annotations'), kept.annotations],
  ] as const;
  const promise = safe === null ? 'unknown' : safe ? 'safe' : 'unsafe';
  return (
    <>
      <dl class="counts">
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{numberWords(count)}</dd>
          </div>
        ))}
        {bytes !== null && (
          <div>
            <dt>{i18n.t('storage.size')}</dt>
            <dd>{sizeWords(bytes)}</dd>
          </div>
        )}
      </dl>
      <p class="aside">{i18n.t(`storage.${promise}`)}</p>
    </>
  );
}
