import { describe, expect, it } from 'vitest';
import { type KeyPress, pressedKeys } from '../../../../components/library/settings/pressed-keys.ts';

type Held = 'alt' | 'ctrl' | 'meta' | 'shift';

function press(key: string, held: readonly Held[] = [], code = ''): KeyPress {
  return {
    key,
    code,
    altKey: held.includes('alt'),
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    shiftKey: held.includes('shift'),
  };
}
const keysOf = (one: KeyPress, onMac = false) => pressedKeys(one, onMac);

describe('keys that are pressed', () => {
  it.each<[string, KeyPress]>([
    ['Alt+J', press('j', ['alt'], 'KeyJ')],
    ['Alt+Shift+J', press('J', ['alt', 'shift'], 'KeyJ')],
    ['Ctrl+Alt+U', press('u', ['ctrl', 'alt'], 'KeyU')],
    ['Ctrl+Shift+Comma', press('<', ['ctrl', 'shift'], 'Comma')],
    ['Alt+Period', press('.', ['alt'], 'Period')],
    ['Alt+7', press('7', ['alt'], 'Digit7')],
    ['Alt+Up', press('ArrowUp', ['alt'], 'ArrowUp')],
    ['Ctrl+Space', press(' ', ['ctrl'], 'Space')],
    ['F9', press('F9', [], 'F9')],
    ['Shift+F9', press('F9', ['shift'], 'F9')],
  ])('are written as the browser writes them: %s', (keys, pressed) => {
    expect(keysOf(pressed)).toEqual({ state: 'pressed', keys });
  });

  it('go by the letter typed, and by the place of the key where that is not Latin', () => {
    expect(keysOf(press('a', ['alt'], 'KeyQ')).keys).toBe('Alt+A');
    expect(keysOf(press('о', ['alt'], 'KeyJ')).keys).toBe('Alt+J');
    expect(keysOf(press('∆', ['alt'], 'KeyJ'), true).keys).toBe('Alt+J');
  });

  it('have the names of a Mac on a Mac', () => {
    expect(keysOf(press('j', ['meta'], 'KeyJ'), true)).toEqual({ state: 'pressed', keys: 'Command+J' });
    expect(keysOf(press('j', ['ctrl', 'alt'], 'KeyJ'), true)).toEqual({
      state: 'pressed',
      keys: 'MacCtrl+Alt+J',
    });
  });

  it('are no shortcut yet while only modifiers are held', () => {
    expect(keysOf(press('Alt', ['alt'], 'AltLeft'))).toEqual({ state: 'held', keys: 'Alt+' });
    expect(keysOf(press('Shift', ['alt', 'shift'], 'ShiftLeft'))).toEqual({
      state: 'held',
      keys: 'Alt+Shift+',
    });
  });

  it.each<[string, KeyPress, string]>([
    ['a letter alone', press('j', [], 'KeyJ'), 'modifier'],
    ['a letter with Shift', press('J', ['shift'], 'KeyJ'), 'modifier'],
    ['three modifiers', press('J', ['ctrl', 'alt', 'shift'], 'KeyJ'), 'three'],
    ['the key of the system', press('j', ['meta'], 'KeyJ'), 'system'],
    ['a key that none may have', press('Enter', ['alt'], 'Enter'), 'key'],
    ['F13', press('F13', [], 'F13'), 'key'],
    ['a letter that is no key of its own', press('é', ['alt'], ''), 'key'],
  ])('are refused: %s', (_, pressed, why) => {
    expect(keysOf(pressed)).toMatchObject({ state: 'refused', why });
  });
});
