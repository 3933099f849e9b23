import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeakerSuggestion } from '../../../lib/views/identity.ts';
import { inNumber, numberWords } from '../../wording/count.ts';
import type { LibraryPort } from '../port.ts';

interface SpeakerFacetProps {
  port: LibraryPort;
  /** Null for anybody. */
  speakerId: string | null;
  onChoose: (speakerId: string | null) => void;
}

const PAUSE_MS = 150;

/** Whose statements: typed in part, chosen from those on record. */
export function SpeakerFacet({ port, speakerId, onChoose }: SpeakerFacetProps) {
  const [typed, setTyped] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [offered, setOffered] = useState<readonly SpeakerSuggestion[]>([]);
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  /** Field and chosen name stand in for each other: who has chosen by keyboard goes on from there. */
  const chosenHere = useRef(false);
  const choose = (chosen: string | null) => {
    chosenHere.current = true;
    onChoose(chosen);
  };
  useLayoutEffect(() => {
    setTyped('');
    if (chosenHere.current) field.current?.querySelector<HTMLElement>('button, input')?.focus();
    chosenHere.current = false;
  }, [speakerId]);
  useEffect(() => {
    if (speakerId === null) return setName(null);
    port
      .speakersOf([speakerId])
      .then(([listed]) => setName(listed?.speaker.name ?? speakerId), console.error);
  }, [speakerId]);
  useEffect(() => {
    if (typed.trim() === '') return setOffered([]);
    let current = true;
    const timer = setTimeout(() => {
      port.speakersNamed(typed).then((found) => current && setOffered(found), console.error);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed]);

  if (speakerId !== null) {
    return (
      <div ref={field} class="facet">
        <span id={id}>{i18n.t('library.speaker')}</span>
        <button
          type="button"
          class="chosen"
          aria-label={i18n.t('library.anySpeakerAgain', { name: name ?? '' })}
          onClick={() => choose(null)}
        >
          <bdi>{name}</bdi> <span aria-hidden="true">×</span>
        </button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape calls off what is typed, from the names offered too.
    <div
      ref={field}
      class="facet speaker-facet"
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        setTyped('');
        field.current?.querySelector('input')?.focus();
      }}
    >
      <label for={id}>{i18n.t('library.speaker')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        placeholder={i18n.t('library.anySpeaker')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p role="status" class="unseen">
        {offered.length > 0 &&
          inNumber(i18n.t('speaker.named', { n: numberWords(offered.length) }), offered.length)}
      </p>
      {offered.length > 0 && (
        <ul class="offered" aria-label={i18n.t('library.speakersOffered')}>
          {offered.map(({ speaker, statements }) => (
            <li key={speaker.id}>
              <button type="button" onClick={() => choose(speaker.id)}>
                <bdi>{speaker.name}</bdi> <span class="hint">{numberWords(statements)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
