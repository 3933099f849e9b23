import { i18n } from '#i18n';
import type { SpeakerView } from '../../lib/views/identity.ts';
import { inMarks } from '../wording/marks.ts';
import { DecisionList } from './DecisionList.tsx';
import { OfferItem } from './OfferItem.tsx';
import { SpeakerHeading } from './SpeakerHeading.tsx';

interface SpeakerDetailProps {
  view: SpeakerView;
  arriving: boolean;
  /** Shows all that they said. */
  onOpen: () => void;
  onMerge: (otherId: string) => void;
  onKeepApart: (otherId: string) => void;
  onPart: (articleId: string) => void;
  onUndo: (decisionId: string) => void;
}

/** A speaker's names and offices, who else on record it may be, and what the reader has decided. */
export function SpeakerDetail({
  view,
  arriving,
  onOpen,
  onMerge,
  onKeepApart,
  onPart,
  onUndo,
}: SpeakerDetailProps) {
  const { speaker, offers, decisions, here } = view;
  return (
    <>
      <SpeakerHeading view={view} arriving={arriving} language={here?.article.language} />
      <button type="button" class="link" onClick={onOpen}>
        {i18n.t('who.all')}
      </button>
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
