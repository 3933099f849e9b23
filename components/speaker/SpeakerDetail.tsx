import { i18n } from '#i18n';
import type { SpeakerView } from '../../lib/views.ts';
import { Heading } from '../ui/Heading.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { sinceWords } from '../wording/dates.ts';
import { inMarks } from '../wording/marks.ts';
import { DecisionList } from './DecisionList.tsx';
import { OfferItem } from './OfferItem.tsx';
import { SpeakerNames } from './SpeakerNames.tsx';

interface SpeakerDetailProps {
  view: SpeakerView;
  arriving: boolean;
  onMerge: (otherId: string) => void;
  onKeepApart: (otherId: string) => void;
  onPart: (articleId: string) => void;
  onUndo: (decisionId: string) => void;
}

/** A speaker's names and offices, who else on record it may be, and what the reader has decided. */
export function SpeakerDetail({
  view: { speaker, statements, since, offers, decisions, here },
  arriving,
  onMerge,
  onKeepApart,
  onPart,
  onUndo,
}: SpeakerDetailProps) {
  const n = inNumber(i18n.t('who.statements', { n: numberWords(statements) }), statements);
  return (
    <>
      <Heading arriving={arriving}>{speaker.name}</Heading>
      <p class="facts">
        <span>{since ? i18n.t('who.since', { n, date: sinceWords(since) }) : n}</span>
      </p>
      <SpeakerNames speaker={speaker} />
      {offers.map((offer) => (
        <OfferItem
          key={offer.speaker.id}
          speaker={speaker}
          offer={offer}
          onMerge={() => onMerge(offer.speaker.id)}
          onKeepApart={() => onKeepApart(offer.speaker.id)}
        />
      ))}
      {here && (
        <section class="who-here">
          <p class="aside">
            {i18n.t('who.here', {
              names: here.names.map((name) => inMarks(name, here.article.language)).join(', '),
            })}
          </p>
          <button type="button" onClick={() => onPart(here.article.id)}>
            {i18n.t('who.part')}
          </button>
        </section>
      )}
      <DecisionList decisions={decisions} onUndo={onUndo} />
    </>
  );
}
