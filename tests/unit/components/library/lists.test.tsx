// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { FoundPlaces } from '../../../../lib/views/library.ts';
import { foundPlaces } from '../support/fake-library-port.ts';
import { act, click, get, report, words } from '../support/show.tsx';
import { showLibrary } from '../support/show-library.tsx';

const search = { place: 'search', facets: { text: '' } } as const;
const rows = () => [...document.querySelectorAll('.long-list > li')];

it('lists what a search finds, each row with its place among all', async () => {
  const find = vi.fn(async () => foundPlaces([30, 20, 10]));
  await showLibrary({ place: 'search', facets: { text: 'мост', kind: 'direct' } }, { find });
  expect(find).toHaveBeenCalledWith({ text: 'мост', kind: 'direct' });
  await vi.waitFor(() => expect(words()).toContain('Мост через Северку мы откроем к лету'));
  expect(words()).toContain('3 statements');
  expect(
    rows().map((row) => [
      row.ariaPosInSet ?? row.getAttribute('aria-posinset'),
      row.getAttribute('aria-setsize'),
    ]),
  ).toEqual([
    ['1', '3'],
    ['2', '3'],
    ['3', '3'],
  ]);
});

it('lists the newest that a search finds while the others are sought, and counts them once all are found', async () => {
  let others = (_: FoundPlaces) => {};
  const find = vi.fn(async (asked: { part?: { before: number } | undefined }) =>
    asked.part
      ? new Promise<FoundPlaces>((resolve) => {
          others = resolve;
        })
      : foundPlaces([30, 20], { next: 15 }),
  );
  await showLibrary(search, { find });
  await vi.waitFor(() => expect(words()).toContain('Мост через Северку мы откроем к лету'));
  expect(rows()).toHaveLength(2);
  expect(words()).not.toContain('2 statements');
  expect(find).toHaveBeenLastCalledWith({ text: '', part: { before: 15, room: 99_998 } });
  await act(async () => others(foundPlaces([10])));
  await vi.waitFor(() => expect(words()).toContain('3 statements'));
  expect(rows()).toHaveLength(3);
});

it('marks the words that were searched for, in whatever form, in the words said and in the name', async () => {
  const words = { whole: ['мост'], beginning: 'лем' };
  const find = async () => foundPlaces([30, 20, 10], { words });
  await showLibrary({ place: 'search', facets: { text: 'мосты лем' } }, { find });
  await vi.waitFor(() => expect(document.querySelector('mark')).not.toBeNull());
  const marked = [...document.querySelectorAll('.long-list mark')].map(({ textContent }) => textContent);
  expect(new Set(marked)).toEqual(new Set(['Лемешев', 'Мост', 'мост']));
});

it('lists the oldest first where the reader wants it so, those of no known day last', async () => {
  const [late, early] = [2 ** 40, 2 ** 38];
  const find = vi.fn(async ({ part }: { part?: { before: number } | undefined }) =>
    part ? foundPlaces([early, 7]) : foundPlaces([late], { next: late }),
  );
  const statementsAt = vi.fn(async () => []);
  await showLibrary({ place: 'search', facets: { text: '' }, order: 'oldest' }, { find, statementsAt });
  await vi.waitFor(() => expect(statementsAt).toHaveBeenCalledWith([early, late, 7]));
  expect(words()).toContain('3 statements');
});

it('leads from a statement to its speaker, and to its source outside', async () => {
  await showLibrary(search);
  await vi.waitFor(() =>
    expect(get('link', 'Игорь Лемешев').getAttribute('href')).toBe('#/speaker/speaker-1'),
  );
  expect(get('link', 'Северский вестник').getAttribute('target')).toBe('_blank');
});

it('keeps a chosen facet in the address, so that back takes it away', async () => {
  await showLibrary(search);
  const kind = [...document.querySelectorAll('select')].find((select) =>
    [...select.options].some(({ value }) => value === 'mixed'),
  );
  await act(() => {
    if (!kind) throw new Error('no kind can be chosen');
    kind.value = 'mixed';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await vi.waitFor(() => expect(location.hash).toBe('#/search?kind=mixed'));
});

it('copies the statements that were picked out, wherever the reader goes meanwhile', async () => {
  const copy = vi.fn(async (_: { text: string }) => {});
  await showLibrary(search, { copy });
  await vi.waitFor(() => expect(document.querySelector('.found > input')).not.toBeNull());
  await act(() => document.querySelector<HTMLInputElement>('.found > input')?.click());
  await act(() => {
    location.hash = '#/speakers';
  });
  await vi.waitFor(() => expect(words()).toContain('1 speaker'));
  expect(words()).toContain('1 statement selected');
  await click('button', 'Copy');
  expect(copy.mock.calls[0]?.[0].text).toContain('Игорь Лемешев');
  await vi.waitFor(() => expect(report()).not.toBe(''));
  await click('button', 'Select none');
  expect(words()).not.toContain('selected');
});

it('lists speakers, articles and annotations, each leading to its place', async () => {
  await showLibrary({ place: 'speakers', filter: '' });
  await vi.waitFor(() =>
    expect(get('link', 'Игорь Лемешев').getAttribute('href')).toBe('#/speaker/speaker-1'),
  );
  await showLibrary({ place: 'articles', filter: '' });
  await vi.waitFor(() =>
    expect(get('link', 'Лемешев: «Мост').getAttribute('href')).toBe('#/article/article-1'),
  );
  await showLibrary({ place: 'annotations', filter: '' });
  await vi.waitFor(() => expect(words()).toContain('Срок называли и раньше'));
});

it('leads on where nothing is on record yet', async () => {
  const nothing = {
    find: async () => foundPlaces([]),
    speakers: async () => [],
    articles: async () => [],
    newestArticles: async () => ({ ids: [], total: 0 }),
    annotated: async () => ({ statementIds: [], verdicts: [], tags: [] }),
  };
  for (const place of [
    search,
    { place: 'speakers', filter: '' },
    { place: 'articles', filter: '' },
  ] as const) {
    await showLibrary(place, nothing);
    await vi.waitFor(() => expect(words()).toContain('Nothing is on record yet'));
    expect(get('link', 'Restore a backup').getAttribute('href')).toBe('#/backup');
  }
  await showLibrary({ place: 'annotations', filter: '' }, nothing);
  await vi.waitFor(() => expect(words()).toContain('Nothing is annotated yet'));
  expect(get('link', 'Search the record').getAttribute('href')).toBe('#/search');
});

it('forgets an article only after asking', async () => {
  const forget = vi.fn(async () => ({ statements: 3 }));
  await showLibrary({ place: 'article', articleId: 'article-1' }, { forget });
  await vi.waitFor(() => expect(words()).toContain('3 statements'));
  await click('button', 'Forget this article');
  expect(forget).not.toHaveBeenCalled();
  await click('button', 'Delete');
  expect(forget).toHaveBeenCalledWith('article-1');
});
