import { i18n } from '#i18n';
import type { Speaker } from '../../lib/model.ts';
import type { OfferEvidence, SpeakerOffer } from '../../lib/views/identity.ts';
import { inNumber, numberWords } from '../wording/count.ts';
import { inMarks } from '../wording/marks.ts';

interface OfferItemProps {
  speaker: Speaker;
  offer: SpeakerOffer;
  onMerge: () => void;
  onKeepApart: () => void;
}

/** Asks whether two speakers on record are one, with what speaks for it; the reader decides. */
export function OfferItem({ speaker, offer, onMerge, onKeepApart }: OfferItemProps) {
  const { speaker: other, statements, evidence } = offer;
  return (
    <div class="offer">
      <h2>{i18n.t(speaker.sort === 'body' ? 'who.sameBody' : 'who.samePerson')}</h2>
      <ul class="who-names">
        <Named speaker={speaker} />
        <Named speaker={other}>
          <span>{inNumber(i18n.t('who.statements', { n: numberWords(statements) }), statements)}</span>
        </Named>
      </ul>
      <p class="facts">
        {evidence.map((one) => (
          <span key={one.why}>{evidenceWords(one)}</span>
        ))}
      </p>
      <div class="actions">
        <button type="button" onClick={onMerge}>
          {i18n.t('who.merge')}
        </button>
        <button type="button" onClick={onKeepApart}>
          {i18n.t('who.keepApart')}
        </button>
      </div>
    </div>
  );
}

function Named({ speaker, children }: { speaker: Speaker; children?: preact.ComponentChildren }) {
  const [role] = Object.entries(speaker.roles);
  return (
    <li>
      <bdi>{speaker.name}</bdi>
      {role && (
        <span class="role" lang={role[0]} dir="auto">
          {role[1]}
        </span>
      )}
      {children}
    </li>
  );
}

function evidenceWords(evidence: OfferEvidence): string {
  return evidence.why === 'office'
    ? i18n.t('who.byOffice', { words: inMarks(evidence.words, evidence.language) })
    : i18n.t(`who.by.${evidence.why}`);
}
