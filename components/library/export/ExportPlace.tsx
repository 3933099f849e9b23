import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useAnswer } from '../../app/useAnswer.ts';
import type { ExportChoice } from '../../settings/ExportForm.tsx';
import { ExportScreen } from '../../settings/ExportScreen.tsx';
import { inNumber, numberWords } from '../../wording/count.ts';
import type { PlaceProps } from '../place-props.ts';
import type { LibraryPort } from '../port.ts';
import { type ExportedPart, hashOf, type SearchFacets } from '../routes.ts';
import { type Find, firstFound, wholeFound } from '../search/found-parts.ts';
import { type Offer, OfferField } from './OfferField.tsx';
import { articlesFor, nameOfArticle, speakersFor } from './offers.ts';

type Named = Pick<Offer, 'id' | 'name'>;

interface ExportPlaceProps extends PlaceProps {
  what: ExportedPart | undefined;
}

/** Export of what the reader comes from, of anything else that is named here, or of everything. */
export function ExportPlace(props: ExportPlaceProps) {
  const { port, what } = props;
  const key = hashOf(what ? { place: 'export', what } : { place: 'export' });
  const { value, state } = useAnswer(key, () => openedFor(port, what));
  if (state === 'busy') return <h1 class="waiting">{i18n.t('app.loading')}</h1>;
  return <ExportOf {...props} opened={value} />;
}

function ExportOf({
  port,
  report,
  arriving,
  selection: { ids },
  lastSearch,
  what,
  opened,
}: ExportPlaceProps & { opened: Named | null }) {
  const [speaker, setSpeaker] = useState(what?.of === 'speaker' ? opened : null);
  const [article, setArticle] = useState(what?.of === 'article' ? opened : null);
  const facets = what?.of === 'search' ? what.facets : lastSearch;
  const found = useAnswer(JSON.stringify(facets), () => howMany(port, facets));
  const choices: ExportChoice[] = [];
  if (facets)
    choices.push({
      id: 'search',
      label: searchWords(found.value, facets),
      scope: { of: 'search', query: facets },
    });
  if (ids.size > 0)
    choices.push({
      id: 'selection',
      label: inNumber(i18n.t('export.selected', { n: numberWords(ids.size) }), ids.size),
      scope: { of: 'selection', statementIds: [...ids] },
    });
  choices.push(
    {
      id: 'speaker',
      label: speaker ? i18n.t('export.speakerNamed', { name: speaker.name }) : i18n.t('export.speaker'),
      scope: speaker && { of: 'speaker', speakerId: speaker.id },
      field: (
        <OfferField
          label={i18n.t('export.findSpeaker')}
          offersFor={speakersFor(port)}
          onChoose={setSpeaker}
        />
      ),
    },
    {
      id: 'article',
      label: article ? i18n.t('export.articleNamed', { title: article.name }) : i18n.t('export.article'),
      scope: article && { of: 'article', articleId: article.id },
      field: (
        <OfferField
          label={i18n.t('export.findArticle')}
          offersFor={articlesFor(port)}
          onChoose={setArticle}
        />
      ),
    },
    { id: 'everything', label: i18n.t('export.everything'), scope: { of: 'everything' } },
  );
  const meant = choices.find(({ id, scope }) => id === what?.of && scope);
  return (
    <ExportScreen
      port={port}
      report={report}
      choices={choices}
      first={meant?.id ?? 'everything'}
      arriving={arriving}
    />
  );
}

/** The speaker or article that an export was opened for, named as it is on record; null where it is none. */
async function openedFor(port: LibraryPort, what: ExportedPart | undefined): Promise<Named | null> {
  if (what?.of === 'speaker') {
    const view = await port.speaker({ speakerId: what.speakerId, articleId: null });
    return view && { id: what.speakerId, name: view.speaker.name };
  }
  if (what?.of !== 'article') return null;
  const view = await port.article(what.articleId);
  return view && { id: what.articleId, name: nameOfArticle(view.article) };
}

async function howMany(port: LibraryPort, facets: SearchFacets | null): Promise<number | null> {
  if (!facets) return null;
  const find: Find = (part) => port.find({ ...facets, ...(part && { part }) });
  return (await wholeFound(find, await firstFound(find))).total;
}

function searchWords(total: number | null, { text }: SearchFacets): string {
  const words =
    total === null
      ? i18n.t('export.lastSearch')
      : inNumber(i18n.t('export.found', { n: numberWords(total) }), total);
  return text.trim() === '' ? words : `${words}: “${text.trim()}”`;
}
