// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Route } from '../../../../components/library/routes.ts';
import type { ExportScope } from '../../../../lib/messages/view.ts';
import { foundPlaces } from '../support/fake-library-port.ts';
import { act, click, get, names, report, words } from '../support/show.tsx';
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
  await click('button', 'Export…');
  await vi.waitFor(() => expect(chosen()).toContain('Мост'));
});
