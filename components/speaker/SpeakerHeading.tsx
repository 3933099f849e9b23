import { i18n } from '#i18n';
import type { SpeakerView } from '../../lib/views/identity.ts';
import { Heading } from '../ui/Heading.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { sinceWords } from '../wording/dates.ts';
import { SpeakerNames } from './SpeakerNames.tsx';

interface SpeakerHeadingProps {
  view: Pick<SpeakerView, 'speaker' | 'statements' | 'since'>;
  arriving: boolean;
}

/** Who a speaker is: names, offices, how much is on record and since when. */
export function SpeakerHeading({ view: { speaker, statements, since }, arriving }: SpeakerHeadingProps) {
  const n = inNumber(i18n.t('who.statements', { n: numberWords(statements) }), statements);
  return (
    <>
      <Heading arriving={arriving}>{speaker.name}</Heading>
      <p class="facts">
        <span>{since ? i18n.t('who.since', { n, date: sinceWords(since) }) : n}</span>
      </p>
      <SpeakerNames speaker={speaker} />
    </>
  );
}
