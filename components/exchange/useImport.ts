import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Report } from '../app/useReport.ts';
import { inNumber, numberWords } from '../wording/count.ts';
import { type ChosenFile, type Imported, type ImportPreview, PAGE_FORMAT } from './file-work.ts';
import type { ExchangePort, PagesFetched } from './port.ts';
import { type Jobs, useJob } from './useJob.ts';

type Failed = Extract<PagesFetched, { state: 'fetched' }>['failed'];

/** An import as far as it has come. */
export interface Import {
  files: readonly ChosenFile[];
  /** Null before files were looked at. */
  found: ImportPreview | null;
  /** Whether `found` is of another reading of the files than the one now asked for. */
  isStale: boolean;
  /** Addresses that could not be fetched, and why. */
  failed: Failed;
  doing: 'reading' | 'fetching' | 'importing';
  jobs: Jobs;
  /** Whether something has just been put on record. */
  isDone: boolean;
  /** Looks at these files; none calls the import off. */
  look: (files: readonly ChosenFile[]) => void;
  /** Fetches these addresses, and looks at what came. */
  fetchPages: (addresses: readonly string[]) => void;
  /** Puts on record what was found. */
  take: () => void;
}

/** From the choice of files to their being on record; nothing is before the reader says so. */
export function useImport(port: ExchangePort, report: Report): Import {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [found, setFound] = useState<{ of: readonly ChosenFile[]; preview: ImportPreview } | null>(null);
  const [failed, setFailed] = useState<Failed>([]);
  const [doing, setDoing] = useState<Import['doing']>('reading');
  const [isDone, setDone] = useState(false);
  const jobs = useJob(report);
  useEffect(() => port.letGo, []);

  const look = (chosen: readonly ChosenFile[], missed: Failed = []) => {
    // What is only read in another way stays, with the field in which the reader has said so.
    if (!isSameFiles(chosen, files)) setFound(null);
    setFiles(chosen);
    setFailed(missed);
    setDone(false);
    if (chosen.length === 0) {
      jobs.stop();
      return port.letGo();
    }
    setDoing('reading');
    void jobs.run(
      (onProgress) => port.preview(chosen, onProgress),
      (preview) => setFound({ of: chosen, preview }),
    );
  };
  const fetchPages = (addresses: readonly string[]) => {
    // Pages chosen before stay; lists have done their part.
    const pages = files.filter((_, i) => found?.preview.files[i]?.format === PAGE_FORMAT);
    setDoing('fetching');
    void jobs.run(
      (onProgress) => port.fetchPages(addresses, onProgress),
      (fetched) => {
        if (fetched.state === 'declined') report.say(i18n.t('reading.declined'));
        else look([...pages, ...fetched.files], fetched.failed);
      },
    );
  };
  const take = () => {
    setDoing('importing');
    void jobs.run(
      (onProgress) => port.import(files, onProgress),
      (imported) => {
        look([]);
        setDone(true);
        report.say(importedWords(imported));
      },
    );
  };
  return {
    files,
    found: found?.preview ?? null,
    isStale: found !== null && found.of !== files,
    failed,
    doing,
    isDone,
    jobs,
    look: (chosen) => look(chosen),
    fetchPages,
    take,
  };
}

function isSameFiles(some: readonly ChosenFile[], others: readonly ChosenFile[]): boolean {
  return some.length === others.length && some.every(({ file }, i) => file === others[i]?.file);
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
