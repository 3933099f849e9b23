import { i18n } from '#i18n';
import type { LanguageCode } from '../../lib/model.ts';
import type { SpeakerView } from '../../lib/views/identity.ts';
import { Heading } from '../ui/Heading.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { sinceWords } from '../wording/dates.ts';
import { SpeakerNames } from './SpeakerNames.tsx';

interface SpeakerHeadingProps {
  view: Pick<SpeakerView, 'speaker' | 'statements' | 'since'>;
  arriving: boolean;
  /** The language of the article that the reader comes from, which has its own form of the name. */
  language?: LanguageCode | undefined;
}

/** Who a speaker is: names, offices, how much is on record and since when. */
export function SpeakerHeading({ view, arriving, language = '' }: SpeakerHeadingProps) {
  const { speaker, statements, since } = view;
  const n = inNumber(i18n.t('who.statements', { n: numberWords(statements) }), statements);
  return (
    <>
      <Heading arriving={arriving}>{speaker.names[language] ?? speaker.name}</Heading>
      <p class="facts">
        <span>{since ? i18n.t('who.since', { n, date: sinceWords(since) }) : n}</span>
      </p>
      <SpeakerNames speaker={speaker} />
    </>
  );
}
