import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useArrival } from '../../ui/useArrival.ts';
import { pressedKeys } from './pressed-keys.ts';
import type { Shortcut } from './shortcut-port.ts';

interface KeysFieldProps {
  shortcut: Shortcut;
  onMac: boolean;
  /** What another command has these keys for; null where none has. */
  takenBy: (keys: string) => string | null;
  /** Answers false where the browser refuses the keys. */
  onSet: (keys: string) => Promise<boolean>;
  onReset: () => void;
  onLeave: () => void;
}

/** A field that takes keys as they are pressed, and says why some cannot be taken. */
export function KeysField({ shortcut, onMac, takenBy, onSet, onReset, onLeave }: KeysFieldProps) {
  const id = useId();
  const field = useArrival<HTMLInputElement>(true);
  const [held, setHeld] = useState('');
  const [refusal, setRefusal] = useState('');
  const set = async (keys: string) => {
    if (!(await onSet(keys))) setRefusal(i18n.t('settings.keysRefused.browser', { keys }));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const isPlain = !altKey && !ctrlKey && !metaKey;
    // The keyboard has to find its way out of the field.
    if (isPlain && key === 'Tab') return;
    event.preventDefault();
    if (isPlain && key === 'Escape') return onLeave();
    const pressed = pressedKeys(event, onMac);
    const { keys } = pressed;
    setHeld(keys);
    if (pressed.state === 'held') return;
    const words = takenBy(keys);
    if (pressed.state === 'refused') setRefusal(i18n.t(`settings.keysRefused.${pressed.why}`, { keys }));
    else if (words !== null) setRefusal(i18n.t('settings.keysRefused.taken', { keys, words }));
    else set(keys);
  };

  return (
    <div class="field keys-field">
      <label for={id}>{i18n.t('settings.newKeys', { words: shortcut.words })}</label>
      <input
        ref={field}
        id={id}
        type="text"
        readOnly
        value={held || shortcut.keys}
        aria-describedby={`${id}-hint`}
        aria-invalid={refusal !== ''}
        onKeyDown={onKeyDown}
        onKeyUp={() => setHeld('')}
        onBlur={() => setHeld('')}
      />
      <p id={`${id}-hint`} class="hint">
        {i18n.t('settings.newKeysHint')}
      </p>
      <p class="error" role="alert">
        {refusal}
      </p>
      <div class="actions">
        {shortcut.keys !== '' && (
          <button type="button" onClick={() => set('')}>
            {i18n.t('settings.withoutKeys')}
          </button>
        )}
        <button type="button" onClick={onReset}>
          {i18n.t('settings.firstKeys')}
        </button>
        <button type="button" onClick={onLeave}>
          {i18n.t('settings.leaveKeys')}
        </button>
      </div>
    </div>
  );
}
