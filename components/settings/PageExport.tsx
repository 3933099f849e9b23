import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Speaker } from '../../lib/model.ts';
import type { RecordPort } from '../app/port.ts';
import type { Report } from '../app/useReport.ts';
import type { ExportChoice } from './ExportForm.tsx';
import { ExportScreen } from './ExportScreen.tsx';

/** What of a page there is to export. */
export interface PageParts {
  /** Null where no article is on record for this page. */
  articleId: string | null;
  speakers: readonly Speaker[];
  /** The speaker whose statement the reader comes from. */
  speakerId: string | null;
}

interface PageExportProps extends PageParts {
  port: Pick<RecordPort, 'save'>;
  report: Report;
  arriving: boolean;
}

/** Export of a page, of one who speaks on it, or of everything. */
export function PageExport({ articleId, speakers, speakerId, ...screen }: PageExportProps) {
  const [chosen, setChosen] = useState(speakerId ?? speakers[0]?.id ?? '');
  const choices: ExportChoice[] = [];
  if (articleId)
    choices.push({ id: 'article', label: i18n.t('export.page'), scope: { of: 'article', articleId } });
  if (speakers.length > 0)
    choices.push({
      id: 'speaker',
      label: i18n.t('export.speaker'),
      scope: { of: 'speaker', speakerId: chosen },
      field: (
        <select
          aria-label={i18n.t('export.whichSpeaker')}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {speakers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ),
    });
  choices.push({ id: 'everything', label: i18n.t('export.everything'), scope: { of: 'everything' } });
  const first = speakerId ? 'speaker' : articleId ? 'article' : 'everything';
  return <ExportScreen {...screen} choices={choices} first={first} />;
}
