// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Shortcut, ShortcutPort } from '../../../../components/library/settings/shortcut-port.ts';
import { act, click, get, names, report, words } from '../support/show.tsx';
import { showLibrary } from '../support/show-library.tsx';

/** The browser's own list of keys. */
let kept: Shortcut[];
beforeEach(() => {
  kept = [
    { command: 'next', words: 'Next statement', keys: 'Alt+J' },
    { command: 'pause', words: 'Pause everywhere', keys: '' },
  ];
});

const list = async () => kept;
const give = (command: string, keys: string) => {
  kept = kept.map((one) => (one.command === command ? { ...one, keys } : one));
};
const set = vi.fn(async (command: string, keys: string) => {
  if (keys === 'Ctrl+Q') throw new Error('refused');
  give(command, keys);
});

async function showSettings(shortcuts: ShortcutPort): Promise<void> {
  await showLibrary({ place: 'settings' }, { shortcuts });
  await vi.waitFor(() => expect(words()).toContain('Next statement'));
}

const here: ShortcutPort = {
  list,
  changing: { where: 'here', onMac: false, set, reset: async (command) => give(command, 'Alt+J') },
};
const field = () => get('field', 'New keys');
const error = () => document.querySelector('[role=alert]')?.textContent;

function press(init: KeyboardEventInit): Promise<void> {
  return act(() => {
    field().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  });
}

describe('keys, where the browser has them changed on a page of its own', () => {
  it('are listed, with a button that opens the page', async () => {
    const open = vi.fn(async () => {});
    await showSettings({ list, changing: { where: 'browser', open } });
    expect(words()).toContain('Next statementAlt+J');
    expect(words()).toContain('Pause everywherenone');
    await click('button', 'Change the keys');
    expect(open).toHaveBeenCalledOnce();
  });

  it('are listed anew when the reader comes back from there', async () => {
    await showSettings({ list, changing: { where: 'browser', open: async () => {} } });
    give('pause', 'Alt+P');
    await act(() => window.dispatchEvent(new Event('focus')));
    expect(words()).toContain('Pause everywhereAlt+P');
  });
});

describe('keys, where they are changed here', () => {
  beforeEach(async () => {
    set.mockClear();
    await showSettings(here);
    await click('button', 'Change the keys: Pause everywhere');
  });

  it('are taken as they are pressed, and the change can be undone', async () => {
    expect(document.activeElement).toBe(field());
    await press({ key: 'p', code: 'KeyP', altKey: true });
    expect(set).toHaveBeenCalledWith('pause', 'Alt+P');
    expect(report()).toBe('Pause everywhere: Alt+P');
    expect(document.activeElement).toBe(get('button', 'Change the keys: Pause everywhere'));
    await click('button', 'Undo');
    expect(kept[1]?.keys).toBe('');
    expect(report()).toBe('Pause everywhere: no keys');
  });

  it('say why they cannot be taken', async () => {
    await press({ key: 'p', code: 'KeyP' });
    expect(error()).toContain('Hold Alt or Ctrl');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await press({ key: 'j', code: 'KeyJ', altKey: true });
    expect(error()).toContain('Alt+J is taken: Next statement');
    expect(set).not.toHaveBeenCalled();
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    await press({ key: 'q', code: 'KeyQ', ctrlKey: true });
    expect(error()).toContain('The browser has refused Ctrl+Q');
  });

  it('stay as they are with Escape, and let Tab through', async () => {
    const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    field().dispatchEvent(tab);
    expect(tab.defaultPrevented).toBe(false);
    await press({ key: 'Escape' });
    expect(names('field')).not.toContain('New keys: Pause everywhere');
    expect(set).not.toHaveBeenCalled();
  });

  it('can be none, and what they were at first', async () => {
    await click('button', 'Change the keys: Pause everywhere');
    await click('button', 'Change the keys: Next statement');
    await click('button', 'No keys');
    expect(report()).toBe('Next statement: no keys');
    await click('button', 'Change the keys: Next statement');
    await click('button', 'As at first');
    expect(report()).toBe('Next statement: Alt+J');
  });
});
