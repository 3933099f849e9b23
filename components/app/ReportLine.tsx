import { i18n } from '#i18n';
import type { Report } from './useReport.ts';

/** What came of the last action, shown and read out, and the way back from it where there is one. */
export function ReportLine({ report: { words, undo } }: { report: Report }) {
  return (
    <div class="report" data-empty={words === ''}>
      <p role="status">{words}</p>
      {undo && (
        <button type="button" onClick={undo}>
          {i18n.t('app.undo')}
        </button>
      )}
    </div>
  );
}
