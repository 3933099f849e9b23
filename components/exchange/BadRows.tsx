import { i18n } from '#i18n';
import { csvText } from '../../lib/exchange/csv-text.ts';
import { inNumber, numberWords } from '../wording/count.ts';
import type { ImportPreview } from './file-work.ts';
import { problemWords } from './problem-words.ts';

/** What of the files cannot be taken, and why: row by row, page by page. */
export function BadRows({ bad, badCount }: Pick<ImportPreview, 'bad' | 'badCount'>) {
  const more = badCount - bad.length;
  return (
    <details>
      <summary>{i18n.t('import.whyBad')}</summary>
      <ul class="import-bad">
        {bad.map(({ file, line, problem }) => (
          <li key={`${file} ${line}`} dir="auto">
            {line === null
              ? i18n.t('import.badPage', { file, why: problemWords(problem) })
              : i18n.t('import.badRow', { file, line: numberWords(line), why: problemWords(problem) })}
          </li>
        ))}
      </ul>
      <p>
        <a download="on-record-rows-not-taken.csv" href={addressOf(bad)}>
          {i18n.t('import.saveBad')}
        </a>
      </p>
      {more > 0 && <p class="hint">{inNumber(i18n.t('import.moreBad', { n: numberWords(more) }), more)}</p>}
    </details>
  );
}

/** The list as a table, held by its link: there is nothing to be given back. */
function addressOf(bad: ImportPreview['bad']): string {
  const rows = bad.map(({ file, line, problem }) => [
    file,
    line === null ? '' : String(line),
    problemWords(problem),
  ]);
  return `data:text/csv;charset=utf-8,${encodeURIComponent(csvText(rows))}`;
}
