// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { bridgeView } from '../support/record.ts';
import { click, show, words } from '../support/show.tsx';

const found = { found: [{ placed: bridgeView.placed, speaker: bridgeView.speaker }], next: null };

async function type(text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('there is no field to search in');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

it('finds statements in the whole record as words are typed, and opens them', async () => {
  const search = vi.fn(async () => found);
  await show({ search });
  await click('button', 'More');
  await click('menuitem', 'Search the record…');
  expect(words()).toContain('Words in any form');
  await type('мост');
  await vi.waitFor(() => expect(search).toHaveBeenCalledWith({ text: 'мост', before: null }));
  await vi.waitFor(() => expect(words()).toContain(bridgeView.placed.statement.text));
  await click('button', 'Open');
  await vi.waitFor(() => expect(document.querySelector('blockquote.whole')).not.toBeNull());
});

it('says so where nothing fits', async () => {
  await show({});
  await click('button', 'More');
  await click('menuitem', 'Search the record…');
  await type('дирижабль');
  await vi.waitFor(() => expect(words()).toContain('Nothing on record fits'));
});
