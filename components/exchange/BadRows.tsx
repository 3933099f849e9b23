import { i18n } from '#i18n';
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
      {more > 0 && <p class="hint">{inNumber(i18n.t('import.moreBad', { n: numberWords(more) }), more)}</p>}
    </details>
  );
}
