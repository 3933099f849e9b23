import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PartSubject } from '../../lib/views/part-subject.ts';
import type { StorageState } from '../app/port.ts';
import type { Report } from '../app/useReport.ts';
import { Heading } from '../ui/Heading.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { momentWords } from '../wording/dates.ts';
import { BesideCounts, comesToSomething } from './BesideCounts.tsx';
import { FilePicker } from './FilePicker.tsx';
import type { BackupContents, FileResults } from './file-work.ts';
import { Progress } from './Progress.tsx';
import type { ExchangePort, LastBackup } from './port.ts';
import { useJob } from './useJob.ts';

interface BackupScreenProps {
  port: ExchangePort & { storage: () => Promise<StorageState> };
  report: Report;
  arriving: boolean;
}

/** A backup that was read to its end, and what would come of restoring it. */
type Checked = FileResults['check'] & { file: File };

/** The whole record saved as a file, and brought back from one. */
export function BackupScreen({ port, report, arriving }: BackupScreenProps) {
  const [last, setLast] = useState<LastBackup | null>(null);
  const [statements, setStatements] = useState<number | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [doing, setDoing] = useState<'saving' | 'checking' | 'restoring'>('saving');
  const jobs = useJob(report);
  const ask = () => {
    port.lastBackup().then(setLast, console.error);
    port.storage().then(({ kept }) => setStatements(kept.statements), console.error);
  };
  useEffect(ask, []);

  const save = () => {
    setDoing('saving');
    void jobs.run(port.backup, async (made) => {
      const file = await port.saveBackup(made);
      report.say(i18n.t('backup.saved', { file }));
      ask();
    });
  };
  const check = (file: File) => {
    setDoing('checking');
    setChecked(null);
    void jobs.run(
      (onProgress) => port.checkBackup(file, onProgress),
      (found) => setChecked({ file, ...found }),
    );
  };
  const restore = ({ file }: Checked) => {
    setDoing('restoring');
    void jobs.run(
      (onProgress) => port.restore(file, onProgress),
      ({ contents, beside }) => {
        setChecked(null);
        const n = beside ? beside.added.statements : contents.statements;
        report.say(inNumber(i18n.t(beside ? 'backup.besides' : 'backup.restored', { n: numberWords(n) }), n));
        ask();
      },
    );
  };

  return (
    <>
      <Heading arriving={arriving}>{i18n.t('backup.title')}</Heading>
      <p>{i18n.t('backup.intro')}</p>
      <p class="hint">{lastWords(last, statements)}</p>
      <div class="actions">
        <button type="button" class="primary" disabled={jobs.progress !== null} onClick={save}>
          {i18n.t('backup.save')}
        </button>
      </div>
      <h2>{i18n.t('backup.restoreTitle')}</h2>
      <p>{i18n.t('backup.restoreIntro')}</p>
      <FilePicker
        label={i18n.t('backup.choose')}
        hint={i18n.t('backup.chooseHint')}
        onChoose={([file]) => file && check(file)}
      />
      <Progress
        label={i18n.t(`backup.${doing}`)}
        jobs={jobs}
        outcome={checked ? i18n.t(checked.contents.part ? 'backup.part' : 'backup.whole') : ''}
      />
      {checked && !jobs.progress && (
        <section aria-label={i18n.t(checked.contents.part ? 'backup.part' : 'backup.whole')}>
          <p>{holdsWords(checked.contents)}</p>
          {checked.beside && <BesideCounts counts={checked.beside} />}
          <div class="actions">
            <button
              type="button"
              class="primary"
              disabled={checked.beside !== null && !comesToSomething(checked.beside)}
              onClick={() => restore(checked)}
            >
              {i18n.t(checked.beside ? 'backup.restoreBeside' : 'backup.restore')}
            </button>
            <button type="button" onClick={() => setChecked(null)}>
              {i18n.t('import.leave')}
            </button>
          </div>
        </section>
      )}
    </>
  );
}

function holdsWords({ made, part, statements, articles, annotations }: BackupContents): string {
  const held = {
    made: momentWords(made),
    statements: numberWords(statements),
    articles: numberWords(articles),
    annotations: numberWords(annotations),
  };
  return part ? i18n.t('backup.holdsPart', { what: partWords(part), ...held }) : i18n.t('backup.holds', held);
}

/** What a part of a record is of. */
function partWords({ of, name }: PartSubject): string {
  if (of === 'selection') return i18n.t('backup.part_selection');
  if (name) return i18n.t(`backup.part_${of}`, { name });
  return i18n.t(of === 'search' ? 'backup.part_found' : 'backup.part_untitled');
}

const DAY_MS = 86_400_000;

/** How long ago the last backup was, and what has come since. */
function lastWords(last: LastBackup | null, statements: number | null): string {
  if (!last) return i18n.t('backup.never');
  const days = Math.floor((Date.now() - Date.parse(last.made)) / DAY_MS);
  const ago =
    days === 0 ? i18n.t('backup.today') : inNumber(i18n.t('backup.daysAgo', { n: numberWords(days) }), days);
  const since = (statements ?? last.statements) - last.statements;
  return since > 0 ? `${ago} ${inNumber(i18n.t('backup.since', { n: numberWords(since) }), since)}` : ago;
}
