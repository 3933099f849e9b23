// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Route } from '../../../../components/library/routes.ts';
import type { ExportScope } from '../../../../lib/messages/view.ts';
import { foundPlaces } from '../support/fake-library-port.ts';
import { act, click, get, names, press, report, type, words } from '../support/show.tsx';
import { showLibrary } from '../support/show-library.tsx';

const saver = () =>
  vi.fn(async (_scope: ExportScope, _format: string) => ({ name: 'on-record.jsonld', statements: 3 }));

/** The label of the part that is chosen. */
const chosen = () => document.querySelector('input[name=of]:checked')?.closest('label')?.textContent?.trim();

const follow = (link: HTMLElement) =>
  act(() => {
    location.hash = link.getAttribute('href') ?? '';
  });

describe('an export opened for a part of the record', () => {
  const facets = { text: 'мост', kind: 'direct' } as const;
  const parts: [Route, string, ExportScope][] = [
    [
      { place: 'export', what: { of: 'search', facets } },
      '3 statements found by the search',
      { of: 'search', query: facets },
    ],
    [
      { place: 'export', what: { of: 'speaker', speakerId: 'speaker-1' } },
      'Игорь Лемешев',
      { of: 'speaker', speakerId: 'speaker-1' },
    ],
    [
      { place: 'export', what: { of: 'article', articleId: 'article-1' } },
      'Лемешев: «Мост',
      { of: 'article', articleId: 'article-1' },
    ],
  ];
  it.each(parts)('offers it first, and everything: %j', async (route, label, scope) => {
    const save = saver();
    await showLibrary(route, { save });
    await vi.waitFor(() => expect(chosen()).toContain(label));
    expect(names('radio')).toContain('Everything on record');
    await click('button', 'Save file');
    expect(save).toHaveBeenLastCalledWith(scope, 'w3c');
    expect(report()).toBe('3 statements saved in on-record.jsonld.');
    await click('radio', 'Everything on record');
    await click('button', 'Save file');
    expect(save).toHaveBeenLastCalledWith({ of: 'everything' }, 'w3c');
  });

  it('offers everything alone where that part is not on record', async () => {
    const gone: Route = { place: 'export', what: { of: 'article', articleId: 'gone' } };
    await showLibrary(gone);
    await vi.waitFor(() => expect(chosen()).toContain('Everything on record'));
    await showLibrary({ place: 'export', what: { of: 'selection' } });
    await vi.waitFor(() => expect(chosen()).toContain('Everything on record'));
  });
});

it('exports what was picked out of lists', async () => {
  const save = saver();
  await showLibrary({ place: 'search', facets: { text: '' } }, { save });
  await vi.waitFor(() => expect(document.querySelector('.found > input')).not.toBeNull());
  await act(() => document.querySelector<HTMLInputElement>('.found > input')?.click());
  await follow(get('link', 'Export…'));
  await vi.waitFor(() => expect(chosen()).toContain('1 selected statement'));
  await click('button', 'Save file');
  expect(save.mock.calls[0]?.[0]).toMatchObject({ of: 'selection', statementIds: [expect.any(String)] });
});

it('leads there from a search that finds something, and from an article', async () => {
  await showLibrary({ place: 'search', facets: { text: 'мост' } });
  await vi.waitFor(() => expect(words()).toContain('3 statements'));
  await follow(get('link', 'Export these results'));
  await vi.waitFor(() => expect(chosen()).toContain('found by the search'));
  await showLibrary(
    { place: 'search', facets: { text: 'мост' } },
    {
      find: async () => foundPlaces([]),
    },
  );
  await vi.waitFor(() => expect(words()).not.toContain('Loading'));
  expect(names('link')).not.toContain('Export these results…');
  await showLibrary({ place: 'article', articleId: 'article-1' });
  await vi.waitFor(() => expect(words()).toContain('3 statements'));
  await follow(get('link', 'Export…'));
  await vi.waitFor(() => expect(chosen()).toContain('Мост'));
});

describe('an export opened by itself', () => {
  const open = async (part: Parameters<typeof showLibrary>[1] = {}) => {
    await showLibrary({ place: 'export' }, part);
    await vi.waitFor(() => expect(chosen()).toContain('Everything on record'));
  };
  const isSavable = () => !get('button', 'Save file').hasAttribute('disabled');

  it('finds a speaker by name, and can be saved once it is said who', async () => {
    const save = saver();
    await open({ save });
    expect(isSavable()).toBe(true);
    await click('radio', 'One speaker');
    expect(isSavable()).toBe(false);
    await type('Name of the speaker', 'леме');
    await vi.waitFor(() => expect(names('button')).toContainEqual(expect.stringContaining('Игорь Лемешев')));
    await click('button', 'Игорь Лемешев');
    expect(chosen()).toBe('One speaker: Игорь Лемешев');
    expect(document.activeElement).toBe(get('field', 'Name of the speaker'));
    await click('button', 'Save file');
    expect(save).toHaveBeenLastCalledWith({ of: 'speaker', speakerId: 'speaker-1' }, 'w3c');
  });

  it('takes the first that is offered for Enter, and saves nothing by it', async () => {
    const save = saver();
    await open({ save });
    await click('radio', 'One article');
    await type('Words of its headline or outlet', 'мост');
    await vi.waitFor(() => expect(words()).toContain('1 to choose from'));
    get('field', 'Words of its headline or outlet').focus();
    await press('Enter');
    expect(chosen()).toContain('One article: Лемешев: «Мост');
    expect(save).not.toHaveBeenCalled();
    await click('radio', 'On Record file');
    await click('button', 'Save file');
    expect(save).toHaveBeenLastCalledWith({ of: 'article', articleId: 'article-1' }, 'backup');
  });

  it('says so where nothing goes by what is typed', async () => {
    await open({ speakersNamed: async () => [] });
    await click('radio', 'One speaker');
    await type('Name of the speaker', 'никто');
    await vi.waitFor(() => expect(words()).toContain('Nothing on record goes by that.'));
  });

  it('offers what was last searched for, and what was picked out of lists', async () => {
    const save = saver();
    await showLibrary({ place: 'search', facets: { text: 'мост' } }, { save });
    await vi.waitFor(() => expect(document.querySelector('.found > input')).not.toBeNull());
    await act(() => document.querySelector<HTMLInputElement>('.found > input')?.click());
    await act(() => {
      location.hash = '#/export';
    });
    await vi.waitFor(() =>
      expect(names('radio')).toContainEqual(expect.stringContaining('found by the search: “мост”')),
    );
    expect(names('radio')).toContain('1 selected statement');
    await click('radio', '3 statements found by the search');
    await click('button', 'Save file');
    expect(save).toHaveBeenLastCalledWith({ of: 'search', query: { text: 'мост' } }, 'w3c');
  });

  it('offers no search where nothing was searched for', async () => {
    await open();
    expect(names('radio').filter((name) => name.includes('search'))).toEqual([]);
  });
});
