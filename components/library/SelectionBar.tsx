import { i18n } from '#i18n';
import type { Report } from '../app/useReport.ts';
import { citation } from '../wording/citation.ts';
import { inNumber, numberWords } from '../wording/count.ts';
import type { LibraryPort } from './port.ts';
import { hashOf } from './routes.ts';
import type { Selection } from './useSelection.ts';

interface SelectionBarProps {
  port: LibraryPort;
  report: Report;
  selection: Selection;
}

/** Statements to one question. */
const AT_A_TIME = 200;

/** What can be done with the statements that were picked out; it stays while the reader goes on looking for more. */
export function SelectionBar({ port, report, selection }: SelectionBarProps) {
  const { size } = selection.ids;
  if (size === 0) return null;
  const copy = () =>
    report.attempt(async () => {
      const ids = [...selection.ids];
      const texts: string[] = [];
      for (let at = 0; at < ids.length; at += AT_A_TIME) {
        const found = await port.statementsOf(ids.slice(at, at + AT_A_TIME));
        texts.push(...found.map(({ placed }) => citation(placed)));
      }
      await port.copy({ text: texts.join('\n\n') });
      report.say(inNumber(i18n.t('library.copied', { n: numberWords(texts.length) }), texts.length));
    });
  return (
    <section class="selection" aria-label={i18n.t('library.selection')}>
      <span role="status">{inNumber(i18n.t('library.selected', { n: numberWords(size) }), size)}</span>
      <button type="button" onClick={copy}>
        {i18n.t('statement.copy')}
      </button>
      <a href={hashOf({ place: 'export', what: { of: 'selection' } })}>{i18n.t('library.exportThese')}</a>
      <button type="button" onClick={selection.clear}>
        {i18n.t('library.clearSelection')}
      </button>
    </section>
  );
}
