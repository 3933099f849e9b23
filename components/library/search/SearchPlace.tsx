import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TimeOrder } from '../../../lib/views/earlier.ts';
import type { FoundStatementView } from '../../../lib/views/placed.ts';

import { Heading } from '../../ui/Heading.tsx';
import { inNumber, numberWords } from '../../wording/count.ts';
import { EmptyRecord } from '../EmptyRecord.tsx';
import { FilterField } from '../list/FilterField.tsx';
import { FoundRow } from '../list/FoundRow.tsx';
import { ListStatus } from '../list/ListStatus.tsx';
import { OrderField } from '../list/OrderField.tsx';
import { STATEMENT_HEIGHT } from '../list/StatementList.tsx';
import { VirtualList } from '../list/VirtualList.tsx';
import type { PlaceProps } from '../place-props.ts';
import { hashOf, type SearchFacets } from '../routes.ts';

import { FacetFields } from './FacetFields.tsx';
import { NO_WORDS } from './hits.ts';
import { useFound } from './useFound.ts';

interface SearchPlaceProps extends PlaceProps {
  facets: SearchFacets;
  order: TimeOrder;
}

/** The whole record, searched as the reader types and chooses. */
export function SearchPlace({ port, routing, selection, arriving, facets, order }: SearchPlaceProps) {
  const key = JSON.stringify([facets, order]);
  const found = useFound(key, (part) => port.find({ ...facets, ...(part && { part }) }), order);
  const { places = NONE, total = 0, words = NO_WORDS } = found.value ?? {};
  const isEmpty = found.state === 'ready' && total === 0 && isForAll(facets);
  const inOrder = (chosen: TimeOrder) => (chosen === 'oldest' ? { order: chosen } : {});
  const draw = useCallback(
    (row: FoundStatementView) => <FoundRow found={row} selection={selection} words={words} />,
    [selection, words],
  );
  return (
    <search>
      <Heading arriving={arriving}>{i18n.t('search.title')}</Heading>
      <FilterField
        label={i18n.t('search.words')}
        value={facets.text}
        onType={(text) => routing.amend({ place: 'search', facets: { ...facets, text }, ...inOrder(order) })}
      />
      <FacetFields
        port={port}
        facets={facets}
        onChange={(changed) => routing.go({ place: 'search', facets: changed, ...inOrder(order) })}
      />
      {isEmpty && <EmptyRecord />}
      <div class="list-head">
        <ListStatus
          state={found.state}
          words={found.value?.whole && !isEmpty ? countWords(total, places.length, order) : ''}
        />
        {total > 0 && (
          <>
            <a href={hashOf({ place: 'export', what: { of: 'search', facets } })}>
              {i18n.t('library.exportFound')}
            </a>
            <OrderField
              value={order}
              options={[
                { value: 'newest', label: i18n.t('library.newestFirst') },
                { value: 'oldest', label: i18n.t('library.oldestFirst') },
              ]}
              onChoose={(chosen) => routing.go({ place: 'search', facets, ...inOrder(chosen) })}
            />
          </>
        )}
      </div>
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

function isForAll({ text, ...filters }: SearchFacets): boolean {
  return text.trim() === '' && Object.keys(filters).length === 0;
}

function countWords(total: number, listed: number, order: TimeOrder): string {
  if (total === 0) return i18n.t('search.none');
  const words = inNumber(i18n.t('library.statements', { n: numberWords(total) }), total);
  if (listed === total) return words;
  return `${words} ${i18n.t(`library.${order}Only`, { n: numberWords(listed) })}`;
}
