import { i18n } from '#i18n';
import { type ListedSpeaker, SPEAKER_ORDERS, type SpeakerOrder } from '../../lib/views/library.ts';
import { useAnswer } from '../app/useAnswer.ts';
import { Heading } from '../ui/Heading.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { dayWords } from '../wording/dates.ts';
import { EmptyRecord } from './EmptyRecord.tsx';
import { FilterField } from './list/FilterField.tsx';
import { ListStatus } from './list/ListStatus.tsx';
import { OrderField } from './list/OrderField.tsx';
import { VirtualList } from './list/VirtualList.tsx';
import type { PlaceProps } from './place-props.ts';
import { hashOf, type Route } from './routes.ts';

const HEIGHT = 60;
const NONE: readonly string[] = [];

interface SpeakersPlaceProps extends PlaceProps {
  filter: string;
  order: SpeakerOrder;
}

/** Everybody who is on record; narrowed as the reader types. */
export function SpeakersPlace({ port, routing, arriving, filter, order }: SpeakersPlaceProps) {
  const answer = useAnswer(`${order} ${filter}`, () => port.speakers(filter, order));
  const ids = answer.value ?? NONE;
  const isEmpty = answer.state === 'ready' && ids.length === 0 && filter.trim() === '';
  const at = (change: { filter?: string; order?: SpeakerOrder }): Route => {
    const next = { filter, order, ...change };
    return {
      place: 'speakers',
      filter: next.filter,
      ...(next.order !== 'name' && { order: next.order }),
    };
  };
  return (
    <>
      <Heading arriving={arriving}>{i18n.t('library.speakers')}</Heading>
      <FilterField
        label={i18n.t('library.filterSpeakers')}
        value={filter}
        onType={(typed) => routing.amend(at({ filter: typed }))}
      />
      {isEmpty && <EmptyRecord />}
      <div class="list-head">
        <ListStatus
          state={answer.state}
          words={
            answer.value && !isEmpty
              ? inNumber(i18n.t('library.speakersCount', { n: numberWords(ids.length) }), ids.length)
              : ''
          }
        />
        {ids.length > 0 && (
          <OrderField
            value={order}
            options={SPEAKER_ORDERS.map((value) => ({ value, label: i18n.t(`library.speakers_${value}`) }))}
            onChoose={(chosen) => routing.go(at({ order: chosen }))}
          />
        )}
      </div>
      {answer.value && (
        <VirtualList
          label={i18n.t('library.speakers')}
          keys={ids}
          estimate={HEIGHT}
          load={async (some) => new Map((await port.speakersOf(some)).map((row) => [row.speaker.id, row]))}
        >
          {speakerRow}
        </VirtualList>
      )}
    </>
  );
}

function speakerRow({ speaker, statements, first, last }: ListedSpeaker) {
  const [role] = Object.entries(speaker.roles);
  return (
    <div class="listed">
      <a data-main href={hashOf({ place: 'speaker', speakerId: speaker.id })}>
        <bdi>{speaker.name}</bdi>
      </a>
      {role && (
        <span class="role" lang={role[0]} dir="auto">
          {role[1]}
        </span>
      )}
      <p class="facts">
        <span>{inNumber(i18n.t('library.statements', { n: numberWords(statements) }), statements)}</span>
        {first && last && (
          <span>{first === last ? dayWords(first) : `${dayWords(first)} – ${dayWords(last)}`}</span>
        )}
      </p>
    </div>
  );
}
