import { i18n } from '#i18n';
import type { ListedSpeaker } from '../../lib/views/library.ts';
import { useAnswer } from '../app/useAnswer.ts';
import { Heading } from '../ui/Heading.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { dayWords } from '../wording/dates.ts';
import { FilterField } from './list/FilterField.tsx';
import { ListStatus } from './list/ListStatus.tsx';
import { VirtualList } from './list/VirtualList.tsx';
import type { PlaceProps } from './Place.tsx';
import { hashOf } from './routes.ts';

const HEIGHT = 60;
const NONE: readonly string[] = [];

/** Everybody who is on record, by name; narrowed as the reader types. */
export function SpeakersPlace({ port, routing, arriving, filter }: PlaceProps & { filter: string }) {
  const answer = useAnswer(filter, () => port.speakers(filter));
  const ids = answer.value ?? NONE;
  return (
    <>
      <Heading arriving={arriving}>{i18n.t('library.speakers')}</Heading>
      <FilterField
        label={i18n.t('library.filterSpeakers')}
        value={filter}
        onType={(typed) => routing.amend({ place: 'speakers', filter: typed })}
      />
      <ListStatus
        state={answer.state}
        words={
          answer.value
            ? inNumber(i18n.t('library.speakersCount', { n: numberWords(ids.length) }), ids.length)
            : ''
        }
      />
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
