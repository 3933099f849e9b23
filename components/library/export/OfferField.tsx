import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { inNumber, numberWords } from '../../wording/count.ts';

/** Something on record that the words typed so far may mean. */
export interface Offer {
  id: string;
  name: string;
  /** What tells it from others of its name. */
  about: string;
}

interface OfferFieldProps {
  label: string;
  offersFor: (typed: string) => Promise<Offer[]>;
  onChoose: (offer: Offer) => void;
}

/** Long enough that a word being typed is not asked for letter by letter. */
const PAUSE_MS = 150;

/** Finds one of many by words typed; Enter takes the first that is offered. */
export function OfferField({ label, offersFor, onChoose }: OfferFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [offers, setOffers] = useState<readonly Offer[] | null>(null);
  useEffect(() => {
    setOffers(null);
    if (typed.trim() === '') return;
    let current = true;
    const timer = setTimeout(() => {
      offersFor(typed).then((found) => current && setOffers(found), console.error);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed]);
  const choose = (offer: Offer | undefined) => {
    if (!offer) return;
    onChoose(offer);
    setTyped('');
    // The list goes, and the focus would with it.
    input.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape calls off what is typed, from the list too.
    <div
      class="offer-field"
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        setTyped('');
        input.current?.focus();
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <input
          ref={input}
          id={id}
          type="text"
          autocomplete="off"
          maxLength={200}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // The file is saved by its button alone.
            event.preventDefault();
            choose(offers?.[0]);
          }}
        />
      </div>
      <p role="status" class="hint">
        {offers && offeredWords(offers.length)}
      </p>
      <ul>
        {offers?.map((offer) => (
          <li key={offer.id}>
            <button type="button" onClick={() => choose(offer)}>
              <bdi>{offer.name}</bdi> <span class="hint">{offer.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function offeredWords(n: number): string {
  return n === 0
    ? i18n.t('export.noneOffered')
    : inNumber(i18n.t('export.offered', { n: numberWords(n) }), n);
}
