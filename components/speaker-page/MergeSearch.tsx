import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeakerSuggestion } from '../../lib/views/identity.ts';
import type { RecordPort } from '../app/port.ts';
import { inNumber, numberWords } from '../wording/count.ts';

interface MergeSearchProps {
  port: Pick<RecordPort, 'speakersNamed'>;
  speakerId: string;
  onMerge: (otherId: string) => void;
}

/** Long enough that a name being typed is not asked for letter by letter. */
const PAUSE_MS = 150;

/** Looks for another speaker on record by name, whom the reader knows to be the same. */
export function MergeSearch({ port, speakerId, onMerge }: MergeSearchProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<SpeakerSuggestion[] | null>(null);
  useEffect(() => {
    if (typed.trim() === '') {
      setFound(null);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const named = await port.speakersNamed(typed).catch(() => []);
      if (current) setFound(named.filter(({ speaker }) => speaker.id !== speakerId));
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed]);
  return (
    <div class="merge-search">
      <div class="field">
        <label for={id}>{i18n.t('speaker.mergeWith')}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          maxLength={200}
          placeholder={i18n.t('speaker.mergeHint')}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <p role="status" class="hint">
        {found && foundWords(found.length)}
      </p>
      <ul class="sites">
        {found?.map(({ speaker, statements }) => (
          <li key={speaker.id}>
            <span>
              <bdi>{speaker.name}</bdi> <Office roles={speaker.roles} />{' '}
              <span class="hint">
                {inNumber(i18n.t('timeline.statements', { n: numberWords(statements) }), statements)}
              </span>
            </span>
            <button
              type="button"
              aria-label={i18n.t('speaker.mergeNamed', { name: speaker.name })}
              onClick={() => onMerge(speaker.id)}
            >
              {i18n.t('who.merge')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function foundWords(n: number): string {
  return n === 0
    ? i18n.t('speaker.nobodyNamed')
    : inNumber(i18n.t('speaker.named', { n: numberWords(n) }), n);
}

function Office({ roles }: { roles: Readonly<Record<string, string>> }) {
  const [first] = Object.entries(roles);
  if (!first) return null;
  const [language, words] = first;
  return (
    <span class="role" lang={language} dir="auto">
      {words}
    </span>
  );
}
