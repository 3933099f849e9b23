import { i18n } from '#i18n';
import { Quotation } from '../ui/Quotation.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { dayWords } from '../wording/dates.ts';
import type { ImportPreview, RowPreview } from './file-work.ts';

interface PreviewOfImportProps {
  preview: ImportPreview;
  busy: boolean;
  onImport: () => void;
  onLeave: () => void;
}

/** What files hold, before any of it is on record. */
export function PreviewOfImport({ preview, busy, onImport, onLeave }: PreviewOfImportProps) {
  const { statements, known, first, bad, badCount, addresses } = preview;
  const fresh = statements - known;
  return (
    <section aria-label={i18n.t('import.found')}>
      <h2>{i18n.t('import.found')}</h2>
      <ul class="import-counts">
        <li>{counted(i18n.t('import.statements', { n: numberWords(statements) }), statements)}</li>
        {known > 0 && <li>{counted(i18n.t('import.known', { n: numberWords(known) }), known)}</li>}
        {addresses > 0 && (
          <li>{counted(i18n.t('import.addresses', { n: numberWords(addresses) }), addresses)}</li>
        )}
        {badCount > 0 && <li>{counted(i18n.t('import.bad', { n: numberWords(badCount) }), badCount)}</li>}
      </ul>
      {first.length > 0 && (
        <ol class="import-first" aria-label={i18n.t('import.first')}>
          {first.map((row, i) => (
            <Row key={String(i)} row={row} />
          ))}
        </ol>
      )}
      {bad.length > 0 && <BadRows bad={bad} badCount={badCount} />}
      <div class="actions">
        <button type="button" class="primary" disabled={busy || fresh === 0} onClick={onImport}>
          {fresh > 0
            ? counted(i18n.t('import.take', { n: numberWords(fresh) }), fresh)
            : i18n.t('import.nothingNew')}
        </button>
        <button type="button" onClick={onLeave}>
          {i18n.t('import.leave')}
        </button>
      </div>
    </section>
  );
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

function BadRows({ bad, badCount }: Pick<ImportPreview, 'bad' | 'badCount'>) {
  return (
    <details>
      <summary>{i18n.t('import.whyBad')}</summary>
      <ul class="import-bad">
        {bad.map(({ file, line, problem }) => (
          <li key={`${file} ${line}`}>
            {i18n.t('import.badRow', {
              file,
              line: numberWords(line),
              why: i18n.t(`import.why_${wordOf(problem)}`),
            })}
          </li>
        ))}
      </ul>
      {badCount > bad.length && (
        <p class="hint">
          {counted(
            i18n.t('import.moreBad', { n: numberWords(badCount - bad.length) }),
            badCount - bad.length,
          )}
        </p>
      )}
    </details>
  );
}

/** Names of messages have no hyphens. */
function wordOf(problem: ImportPreview['bad'][number]['problem']) {
  switch (problem) {
    case 'no-speaker':
      return 'noSpeaker';
    case 'no-content':
      return 'noContent';
    case 'no-address':
      return 'noAddress';
    case 'bad-address':
      return 'badAddress';
    case 'bad-date':
      return 'badDate';
    case 'too-long':
      return 'tooLong';
    case 'not-json':
      return 'notJson';
    case 'wrong-shape':
      return 'wrongShape';
    case 'too-deep':
      return 'tooDeep';
    case 'cut-short':
      return 'cutShort';
    case 'lists-sitemaps':
      return 'listsSitemaps';
  }
}
