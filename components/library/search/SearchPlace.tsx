import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FoundStatementView } from '../../../lib/views/statement.ts';
import { Heading } from '../../ui/Heading.tsx';
import { inNumber, numberWords } from '../../wording/count.ts';
import { FilterField } from '../list/FilterField.tsx';
import { FoundRow } from '../list/FoundRow.tsx';
import { ListStatus } from '../list/ListStatus.tsx';
import { STATEMENT_HEIGHT } from '../list/StatementList.tsx';
import { VirtualList } from '../list/VirtualList.tsx';
import type { PlaceProps } from '../Place.tsx';
import { hashOf, type SearchFacets } from '../routes.ts';
import { FacetFields } from './FacetFields.tsx';
import { useFound } from './useFound.ts';

/** The whole record, searched as the reader types and chooses; the newest first. */
export function SearchPlace({
  port,
  routing,
  selection,
  arriving,
  facets,
}: PlaceProps & { facets: SearchFacets }) {
  const key = JSON.stringify(facets);
  const found = useFound(key, (part) => port.find({ ...facets, ...(part && { part }) }));
  const places = found.value?.places ?? NONE;
  const total = found.value?.total ?? 0;
  const draw = useCallback(
    (row: FoundStatementView) => <FoundRow found={row} selection={selection} />,
    [selection],
  );
  return (
    <search>
      <Heading arriving={arriving}>{i18n.t('search.title')}</Heading>
      <FilterField
        label={i18n.t('search.words')}
        value={facets.text}
        onType={(text) => routing.amend({ place: 'search', facets: { ...facets, text } })}
      />
      <FacetFields
        port={port}
        facets={facets}
        onChange={(changed) => routing.go({ place: 'search', facets: changed })}
      />
      <ListStatus
        state={found.state}
        words={found.value?.whole ? countWords(total, places.length, facets) : ''}
      />
      {total > 0 && (
        <p>
          <a href={hashOf({ place: 'export', what: { of: 'search', facets } })}>
            {i18n.t('library.exportFound')}
          </a>
        </p>
      )}
      {found.value && (
        <VirtualList
          label={i18n.t('library.found')}
          keys={places}
          estimate={STATEMENT_HEIGHT}
          load={async (some) => new Map((await port.statementsAt(some)).map((one) => [one.at, one]))}
        >
          {draw}
        </VirtualList>
      )}
    </search>
  );
}

const NONE: readonly number[] = [];

function countWords(total: number, listed: number, { text, ...filters }: SearchFacets): string {
  if (total === 0) {
    const asked = text.trim() !== '' || Object.keys(filters).length > 0;
    return i18n.t(asked ? 'search.none' : 'library.empty');
  }
  const words = inNumber(i18n.t('library.statements', { n: numberWords(total) }), total);
  return listed < total ? `${words} ${i18n.t('library.newestOnly', { n: numberWords(listed) })}` : words;
}
