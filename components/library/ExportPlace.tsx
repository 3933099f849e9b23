import { i18n } from '#i18n';
import type { ExportScope } from '../../lib/messages/view.ts';
import { useAnswer } from '../app/useAnswer.ts';
import { ExportScreen } from '../settings/ExportScreen.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import type { PlaceProps } from './Place.tsx';
import type { LibraryPort } from './port.ts';
import { type ExportedPart, hashOf } from './routes.ts';
import { type Find, firstFound, wholeFound } from './search/found-parts.ts';
import type { Selection } from './useSelection.ts';

interface Opened {
  scope: ExportScope;
  label: string;
}

/** Export of what the reader comes from, or of everything. */
export function ExportPlace({
  port,
  report,
  arriving,
  selection,
  what,
}: PlaceProps & { what: ExportedPart | undefined }) {
  const key = hashOf(what ? { place: 'export', what } : { place: 'export' });
  const { value, state } = useAnswer(key, () => openedFor(port, selection, what));
  if (state === 'busy') return <h1 class="waiting">{i18n.t('app.loading')}</h1>;
  const choices = { articleId: null, speakers: [], speakerId: null, opened: value };
  return <ExportScreen port={port} report={report} choices={choices} arriving={arriving} />;
}

/** What an export was opened for, named as it is on record; null where that is nothing. */
async function openedFor(
  port: LibraryPort,
  { ids }: Selection,
  what: ExportedPart | undefined,
): Promise<Opened | null> {
  switch (what?.of) {
    case undefined:
      return null;
    case 'search': {
      const find: Find = (part) => port.find({ ...what.facets, ...(part && { part }) });
      const { total } = await wholeFound(find, await firstFound(find));
      const label = inNumber(i18n.t('export.found', { n: numberWords(total) }), total);
      return { scope: { of: 'search', query: what.facets }, label };
    }
    case 'speaker': {
      const { speakerId } = what;
      const view = await port.speaker({ speakerId, articleId: null });
      return view && { scope: { of: 'speaker', speakerId }, label: view.speaker.name };
    }
    case 'article': {
      const { articleId } = what;
      const article = (await port.article(articleId))?.article;
      return article
        ? { scope: { of: 'article', articleId }, label: article.title || article.address }
        : null;
    }
    case 'selection': {
      const label = inNumber(i18n.t('export.selected', { n: numberWords(ids.size) }), ids.size);
      return ids.size > 0 ? { scope: { of: 'selection', statementIds: [...ids] }, label } : null;
    }
  }
}
