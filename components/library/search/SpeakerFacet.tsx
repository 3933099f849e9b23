import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeakerSuggestion } from '../../../lib/views/identity.ts';
import { numberWords } from '../../wording/count.ts';
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
      <div class="facet">
        <span id={id}>{i18n.t('library.speaker')}</span>
        <button
          type="button"
          class="chosen"
          aria-label={i18n.t('library.anySpeakerAgain', { name: name ?? '' })}
          onClick={() => onChoose(null)}
        >
          <bdi>{name}</bdi> <span aria-hidden="true">×</span>
        </button>
      </div>
    );
  }
  return (
    <div class="facet speaker-facet">
      <label for={id}>{i18n.t('library.speaker')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        placeholder={i18n.t('library.anySpeaker')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped('');
        }}
      />
      {offered.length > 0 && (
        <ul class="offered" aria-label={i18n.t('library.speakersOffered')}>
          {offered.map(({ speaker, statements }) => (
            <li key={speaker.id}>
              <button
                type="button"
                onClick={() => {
                  setTyped('');
                  onChoose(speaker.id);
                }}
              >
                <bdi>{speaker.name}</bdi> <span class="hint">{numberWords(statements)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
