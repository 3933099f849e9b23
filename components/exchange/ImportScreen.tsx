import { i18n } from '#i18n';
import type { Report } from '../app/useReport.ts';
import { hashOf } from '../library/routes.ts';
import { Heading } from '../ui/Heading.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { AddressField } from './AddressField.tsx';
import { ChosenFiles } from './ChosenFiles.tsx';
import { FilePicker } from './FilePicker.tsx';
import type { ImportPreview } from './file-work.ts';
import { LinksFound } from './LinksFound.tsx';
import { NotFetched } from './NotFetched.tsx';
import { countsOf, PreviewOfImport } from './PreviewOfImport.tsx';
import { Progress } from './Progress.tsx';
import type { ExchangePort } from './port.ts';
import { useImport } from './useImport.ts';

interface ImportScreenProps {
  port: ExchangePort;
  report: Report;
  arriving: boolean;
}

/** Statements from files, saved pages and the web: what they hold is shown first, and nothing is on record before that. */
export function ImportScreen({ port, report, arriving }: ImportScreenProps) {
  const { files, found, isStale, failed, doing, isDone, jobs, look, fetchPages, take } = useImport(
    port,
    report,
  );
  const isBusy = jobs.progress !== null;
  return (
    <>
      <Heading arriving={arriving}>{i18n.t('import.title')}</Heading>
      <p>{i18n.t('import.intro')}</p>
      <FilePicker
        label={i18n.t('import.choose')}
        hint={i18n.t('import.formats')}
        multiple
        onChoose={(chosen) => look(chosen.map((file) => ({ file, format: null, columns: null })))}
      />
      <AddressField onLook={(file) => look([{ file, format: 'links', columns: null }])} />
      <Progress
        label={i18n.t(`import.${doing}`)}
        jobs={jobs}
        outcome={found ? outcomeWords(found) : ''}
        {...(doing === 'fetching' && { soFar: (n) => i18n.t('import.pagesSoFar', { n }) })}
      />
      <NotFetched failed={failed} />
      {isDone && (
        <p class="actions">
          <span>{i18n.t('import.seeNow')}</span>
          <a href={hashOf({ place: 'search', facets: { text: '' } })}>{i18n.t('import.seeStatements')}</a>
          <a href={hashOf({ place: 'speakers', filter: '' })}>{i18n.t('library.speakers')}</a>
          <a href={hashOf({ place: 'articles', filter: '' })}>{i18n.t('library.articles')}</a>
        </p>
      )}
      {found && !(isBusy && doing === 'importing') && (
        <>
          <ChosenFiles files={files} previews={found.files} onChange={look} />
          <PreviewOfImport preview={found} busy={isBusy || isStale} onImport={take} onLeave={() => look([])}>
            {found.links.length > 0 && (
              <LinksFound links={found.links} all={found.addresses} busy={isBusy} onFetch={fetchPages} />
            )}
          </PreviewOfImport>
        </>
      )}
    </>
  );
}

/** What was found, in short, as it is read out: nothing else tells that anything has appeared below. */
function outcomeWords(found: ImportPreview): string {
  const { addresses } = found;
  const [most] =
    addresses > 0
      ? [inNumber(i18n.t('import.addresses', { n: numberWords(addresses) }), addresses)]
      : countsOf(found);
  return `${i18n.t('import.found')}: ${most}`;
}
