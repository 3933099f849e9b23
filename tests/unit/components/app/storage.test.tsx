// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { StorageState } from '../../../../components/app/port.ts';
import { click, show, words } from '../support/show.tsx';

const kept = { articles: 3, statements: 41, speakers: 7, annotations: 1 };

async function showStorage(state: StorageState) {
  await show({ storage: async () => state });
  await click('button', 'More');
  await click('menuitem', 'What is kept');
}

it('tells how much is kept, and that the browser has promised to keep it', async () => {
  await showStorage({ kept, bytes: 2_400_000, safe: true });
  expect(document.activeElement?.textContent).toBe('What is kept');
  expect(words()).toContain('Statements41');
  expect(words()).toContain('On disk2.4 MB');
  expect(words()).toContain('The browser has promised not to clear the record by itself.');
});

it('tells where the browser has not promised, or does not say', async () => {
  await showStorage({ kept, bytes: null, safe: false });
  expect(words()).toContain('it may clear it. Export it from time to time.');
  expect(words()).not.toContain('On disk');
  await showStorage({ kept, bytes: null, safe: null });
  expect(words()).toContain('The browser does not say');
});
