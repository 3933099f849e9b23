import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Quotation } from '../ui/Quotation.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { dayWords } from '../wording/dates.ts';
import { BadRows } from './BadRows.tsx';
import type { ImportPreview, RowPreview } from './file-work.ts';
import { PagesFound } from './PagesFound.tsx';

interface PreviewOfImportProps {
  preview: ImportPreview;
  busy: boolean;
  onImport: () => void;
  onLeave: () => void;
  /** What can be done with the addresses among it. */
  children?: ComponentChildren;
}

/** What files hold, before any of it is on record. */
export function PreviewOfImport({ preview, busy, onImport, onLeave, children }: PreviewOfImportProps) {
  const { statements, known, first, bad, badCount, addresses, pages } = preview;
  const freshPages = pages.filter(({ standing }) => standing !== 'known');
  const fresh = statements - known + freshPages.reduce((sum, page) => sum + page.statements, 0);
  return (
    <section aria-label={i18n.t('import.found')}>
      <h2>{i18n.t('import.found')}</h2>
      <ul class="import-counts">
        {countsOf(preview).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {pages.length > 0 && <PagesFound pages={pages} />}
      {first.length > 0 && (
        <ol class="import-first" aria-label={i18n.t('import.first')}>
          {first.map((row, i) => (
            <Row key={String(i)} row={row} />
          ))}
        </ol>
      )}
      {children}
      {bad.length > 0 && <BadRows bad={bad} badCount={badCount} />}
      <div class="actions">
        {(addresses === 0 || statements + pages.length > 0) && (
          <button
            type="button"
            class="primary"
            disabled={busy || fresh + freshPages.length === 0}
            onClick={onImport}
          >
            {takeWords(fresh, freshPages.length)}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {i18n.t('import.leave')}
        </button>
      </div>
    </section>
  );
}

/** How much of what the files hold, in words. */
export function countsOf({
  statements,
  known,
  badCount,
  badPages,
  addresses,
  pages,
}: ImportPreview): string[] {
  const badRows = badCount - badPages;
  return [
    pages.length > 0 && counted(i18n.t('import.pages', { n: numberWords(pages.length) }), pages.length),
    (statements > 0 || pages.length + addresses === 0) &&
      counted(i18n.t('import.statements', { n: numberWords(statements) }), statements),
    known > 0 && counted(i18n.t('import.known', { n: numberWords(known) }), known),
    badPages > 0 && counted(i18n.t('import.badPages', { n: numberWords(badPages) }), badPages),
    badRows > 0 && counted(i18n.t('import.bad', { n: numberWords(badRows) }), badRows),
  ].filter((words) => words !== false);
}

function takeWords(statements: number, pages: number): string {
  if (statements > 0) return counted(i18n.t('import.take', { n: numberWords(statements) }), statements);
  if (pages > 0) return counted(i18n.t('import.takePages', { n: numberWords(pages) }), pages);
  return i18n.t('import.nothingNew');
}

const counted = (message: string, n: number) => inNumber(message, n);

function Row({ row: { text, kind, speaker, day, publisher, language } }: { row: RowPreview }) {
  const about = [speaker ?? i18n.t('import.nobody'), day && dayWords(day), publisher].filter(Boolean);
  return (
    <li>
      <Quotation text={text} language={language} kind={kind} />
      <p class="hint" dir="auto">
        {about.join(' · ')}
        {kind !== 'direct' && ` · ${i18n.t(`statement.${kind}`)}`}
      </p>
    </li>
  );
}
