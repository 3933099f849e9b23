import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Report } from '../app/useReport.ts';
import { Heading } from '../ui/Heading.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { ChosenFiles } from './ChosenFiles.tsx';
import { FilePicker } from './FilePicker.tsx';
import type { ChosenFile, Imported, ImportPreview } from './file-work.ts';
import { PreviewOfImport } from './PreviewOfImport.tsx';
import { Progress } from './Progress.tsx';
import type { ExchangePort } from './port.ts';
import { useJob } from './useJob.ts';

interface ImportScreenProps {
  port: ExchangePort;
  report: Report;
  arriving: boolean;
}

/** Statements from files: what they hold is shown first, and nothing is on record before the reader says so. */
export function ImportScreen({ port, report, arriving }: ImportScreenProps) {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [found, setFound] = useState<ImportPreview | null>(null);
  const [doing, setDoing] = useState<'reading' | 'importing'>('reading');
  const jobs = useJob(report);

  const look = (chosen: readonly ChosenFile[]) => {
    setFiles(chosen);
    setFound(null);
    if (chosen.length === 0) return jobs.stop();
    setDoing('reading');
    void jobs.run((onProgress) => port.preview(chosen, onProgress), setFound);
  };
  const take = () => {
    setDoing('importing');
    void jobs.run(
      (onProgress) => port.import(files, onProgress),
      (imported) => {
        setFiles([]);
        setFound(null);
        report.say(importedWords(imported));
      },
    );
  };

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
      <Progress label={i18n.t(`import.${doing}`)} jobs={jobs} />
      {found && !(jobs.progress && doing === 'importing') && (
        <>
          <ChosenFiles files={files} previews={found.files} onChange={look} />
          <PreviewOfImport
            preview={found}
            busy={jobs.progress !== null}
            onImport={take}
            onLeave={() => look([])}
          />
        </>
      )}
    </>
  );
}

function importedWords({ added, known, pages }: Imported): string {
  return [
    pages > 0 && inNumber(i18n.t('import.pagesAdded', { n: numberWords(pages) }), pages),
    (added > 0 || pages === 0) && inNumber(i18n.t('import.added', { n: numberWords(added) }), added),
    known > 0 && inNumber(i18n.t('import.wereKnown', { n: numberWords(known) }), known),
  ]
    .filter(Boolean)
    .join(' ');
}
