import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorrectionDraft } from '../../lib/model-schema.ts';
import type { SpeakerSuggestion } from '../../lib/views/identity.ts';
import { inNumber, numberWords } from '../wording/count.ts';

export type ChosenSpeaker = CorrectionDraft['speaker'] & {};

interface SpeakerFieldProps {
  /** Null where nobody in particular has spoken. */
  speaker: ChosenSpeaker | null;
  onChange: (speaker: ChosenSpeaker | null) => void;
  suggest: (typed: string) => Promise<SpeakerSuggestion[]>;
}

/** Who has spoken: somebody on record, found while typing, or a new name; nobody where the field is empty. */
export function SpeakerField({ speaker, onChange, suggest }: SpeakerFieldProps) {
  const [suggestions, setSuggestions] = useState<SpeakerSuggestion[]>([]);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const id = useId();
  const typed = speaker?.name ?? '';

  useEffect(() => {
    if (!isOpen) return;
    let isLate = false;
    suggest(typed).then(
      (found) => !isLate && setSuggestions(found),
      () => !isLate && setSuggestions([]),
    );
    return () => {
      isLate = true;
    };
  }, [typed, isOpen]);

  const shown = isOpen ? suggestions : [];
  const choose = (chosen: SpeakerSuggestion | undefined) => {
    if (!chosen) return;
    const { id: speakerId, name, sort } = chosen.speaker;
    onChange({ speakerId, name, sort });
    setOpen(false);
    setAt(-1);
  };
  const type = (name: string) => {
    onChange(name.trim() === '' ? null : { name, sort: speaker?.sort ?? 'person', speakerId: null });
    setOpen(true);
    setAt(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, -1));
    else if (event.key === 'Enter' && shown[at]) choose(shown[at]);
    else if (event.key === 'Escape' && shown.length > 0) setOpen(false);
    else return;
    // The caret would jump, the form be sent, the popup closed.
    event.preventDefault();
  };
  return (
    <div class="field">
      <label for={id}>{i18n.t('correct.speaker')}</label>
      <div class="combo">
        <input
          id={id}
          type="text"
          dir="auto"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={typed}
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown[at] ? `${id}-${at}` : undefined}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <div id={`${id}-list`} class="suggestions" role="listbox" aria-label={i18n.t('correct.onRecord')}>
          {shown.map((suggestion, index) => (
            <div
              key={suggestion.speaker.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // Before the field loses the focus, with which the list goes.
              onPointerDown={(event) => {
                event.preventDefault();
                choose(suggestion);
              }}
            >
              <bdi>{suggestion.speaker.name}</bdi> <span class="hint">{countWords(suggestion)}</span>
            </div>
          ))}
        </div>
      </div>
      <p id={`${id}-hint`} class="hint">
        {hintFor(speaker)}
      </p>
      {speaker?.speakerId === null && (
        <label class="choice">
          <input
            type="checkbox"
            checked={speaker.sort === 'body'}
            onChange={({ currentTarget }) =>
              onChange({ ...speaker, sort: currentTarget.checked ? 'body' : 'person' })
            }
          />
          {i18n.t('correct.isBody')}
        </label>
      )}
    </div>
  );
}

function hintFor(speaker: ChosenSpeaker | null): string {
  if (!speaker) return i18n.t('correct.nobody');
  return i18n.t(speaker.speakerId === null ? 'correct.newName' : 'correct.isOnRecord');
}

function countWords({ statements, speaker }: SpeakerSuggestion): string {
  const [role] = Object.values(speaker.roles);
  const count = inNumber(i18n.t('who.statements', { n: numberWords(statements) }), statements);
  return role ? `${role} · ${count}` : count;
}
