/** What a key that is pressed and the modifiers held with it say, as far as a shortcut may be made of them. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Why keys cannot be a shortcut. */
export type KeysRefusal =
  /** No modifier but Shift, with a key that is for typing. */
  | 'modifier'
  /** More than two modifiers. */
  | 'three'
  /** A modifier that belongs to the system. */
  | 'system'
  /** A key that no shortcut may have. */
  | 'key';

export type PressedKeys =
  | { state: 'held'; keys: string }
  | { state: 'refused'; keys: string; why: KeysRefusal }
  | { state: 'pressed'; keys: string };

const MODIFIERS = ['Alt', 'AltGraph', 'Control', 'Meta', 'OS', 'Shift', 'CapsLock', 'Fn'];

/** Names of keys in a shortcut, by the names they have in an event. */
const NAMED: Readonly<Record<string, string>> = {
  ',': 'Comma',
  '.': 'Period',
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};
const AS_THEY_ARE = /^(?:Home|End|PageUp|PageDown|Insert|Delete|F(?:[1-9]|1[0-2]))$/u;
const FUNCTION_KEY = /^F\d/u;

/**
 * The keys of a press as the browser writes them (`Ctrl+Alt+J`), by the rules of Firefox's `commands.update`: a letter,
 * digit or named key with one or two modifiers, of which one is not Shift; F1 to F12 may stand alone.
 */
export function pressedKeys(press: KeyPress, onMac: boolean): PressedKeys {
  const modifiers = modifiersOf(press, onMac);
  if (MODIFIERS.includes(press.key)) return { state: 'held', keys: [...modifiers, ''].join('+') };
  const name = keyName(press);
  const keys = [...modifiers, name ?? press.key].join('+');
  const why = refusal(name, modifiers, press.metaKey && !onMac);
  return why ? { state: 'refused', keys, why } : { state: 'pressed', keys };
}

function refusal(name: string | null, modifiers: readonly string[], system: boolean): KeysRefusal | null {
  if (system) return 'system';
  if (name === null) return 'key';
  if (modifiers.length > 2) return 'three';
  const isBare = modifiers.every((modifier) => modifier === 'Shift');
  return isBare && !FUNCTION_KEY.test(name) ? 'modifier' : null;
}

/** `Ctrl` means the command key on a Mac, whose own control key is `MacCtrl`. */
function modifiersOf({ altKey, ctrlKey, metaKey, shiftKey }: KeyPress, onMac: boolean): string[] {
  return [
    ...(metaKey ? [onMac ? 'Command' : 'Meta'] : []),
    ...(ctrlKey ? [onMac ? 'MacCtrl' : 'Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
  ];
}

/**
 * The key's name in a shortcut; null for a key that none may have. A key that types no Latin letter (Cyrillic, or with
 * Alt on a Mac) goes by its place on the keyboard, as it does for the browser.
 */
function keyName({ key, code }: KeyPress): string | null {
  if (/^[a-z]$/iu.test(key)) return key.toUpperCase();
  if (AS_THEY_ARE.test(key)) return key;
  return (
    NAMED[key] ??
    /^(?:Key([A-Z])|Digit(\d)|(Comma|Period|Space))$/u.exec(code)?.slice(1).find(Boolean) ??
    null
  );
}
