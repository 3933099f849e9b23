// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Welcome } from '../../../../components/welcome/Welcome.tsx';
import { speak } from '../support/i18n.ts';
import { act, click, get, names, words } from '../support/show.tsx';

let root: HTMLElement | null = null;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

async function showWelcome(isKept: boolean | null, onKeep = async (): Promise<boolean | null> => true) {
  root = document.createElement('div');
  document.body.append(root);
  const view = (
    <Welcome
      chosen={null}
      onChoose={async () => 'done'}
      isKept={isKept}
      onKeep={onKeep}
      importAddress="/library.html#/import"
      backupAddress="/library.html#/backup"
      shortcuts={[
        { command: 'next', words: 'Next statement', keys: 'Alt+J' },
        { command: 'pause', words: 'Pause everywhere', keys: '' },
      ]}
      settingsAddress="/library.html#/settings"
    />
  );
  await act(() => {
    if (root) render(view, root);
  });
}

const pictures = () =>
  [...document.querySelectorAll('[role=img]')].map((one) => one.getAttribute('aria-label'));

it('says in words what its three pictures show', async () => {
  await showWelcome(false);
  expect(pictures()).toEqual([
    expect.stringContaining('“Crossing the new bridge will cost two crowns.”'),
    expect.stringMatching(
      /will cost two crowns.*Sep 24, 2024: “Crossing the new bridge will always be free/u,
    ),
    expect.stringContaining('the verdict “Half true”'),
  ]);
});

it('has its pictures in Russian too', async () => {
  speak('ru');
  await showWelcome(false);
  for (const alt of pictures()) expect(alt).toMatch(/^Рисунок: [^{}]*$/u);
});

it.each([
  [true, 'has promised not to clear the record'],
  [false, 'has not promised to keep the record'],
  [null, 'does not say whether it would'],
])('asks the browser to keep the record, and tells its answer: %s', async (answer, told) => {
  const onKeep = vi.fn(async () => answer);
  await showWelcome(false, onKeep);
  expect(words()).not.toContain(told);
  await click('button', 'Keep my record safe');
  expect(onKeep).toHaveBeenCalledOnce();
  expect(words()).toContain(told);
  // What has been promised need not be asked for again.
  expect(names('button').includes('Keep my record safe')).toBe(answer !== true);
});

it('asks for no promise that has been given', async () => {
  await showWelcome(true);
  expect(names('button')).not.toContain('Keep my record safe');
  expect(words()).toContain('has promised not to clear the record');
});

it('leads to the import', async () => {
  await showWelcome(null);
  expect(get('link', 'Import').getAttribute('href')).toBe('/library.html#/import');
});
