// @vitest-environment jsdom

import { describe, expect, it, vi } from 'vitest';
import type { ViewEvent } from '../../../../components/app/port.ts';
import type { PageView } from '../../../../lib/views/page.ts';
import { readPage } from '../support/record.ts';
import { act, click, get, names, show, words } from '../support/show.tsx';

const state = (view: PageView) => ({ page: async () => view });

describe('a page of which nothing can be listed', () => {
  it.each<[PageView, string, string]>([
    [{ state: 'no-article' }, 'No article here', 'Open one'],
    [{ state: 'forbidden' }, 'This page cannot be read', 'Open a news article'],
    [{ ...readPage, speakers: [] }, 'No statements found', 'quotes and reports nobody'],
    [{ state: 'language-off', language: 'de' }, 'Off for this language: German', 'Open the settings'],
    [{ state: 'reading' }, 'Reading this page', 'Long articles take a moment'],
    [{ state: 'failed', reason: 'quota' }, 'No room left', 'Free some space'],
    [{ state: 'failed', reason: 'blocked' }, 'Storage is blocked', 'Allow site data'],
    [{ state: 'failed', reason: 'unavailable' }, 'The record is unavailable', 'restart the browser'],
  ])('says why, and what to do: %j', async (view, title, next) => {
    await show(state(view));
    expect(names('heading')).toEqual([expect.stringContaining(title)]);
    expect(words()).toContain(next);
  });

  it('can be read at a click', async () => {
    await show({
      ...state({ state: 'not-read', granted: false, deleted: false }),
      readNow: async () => readPage,
    });
    await click('button', 'Read this page');
    expect(document.activeElement).toBe(get('heading', readPage.article.title));
  });

  it('is read at once where a click on the toolbar asks for it, and only then', async () => {
    const readNow = vi.fn(async () => readPage);
    const port = { ...state({ state: 'not-read', granted: false, deleted: false }), readNow };
    await show(port);
    expect(readNow).not.toHaveBeenCalled();
    await show(port, { readsOnOpen: true });
    await vi.waitFor(() => expect(names('heading')).toContain(readPage.article.title));
    expect(readNow).toHaveBeenCalledOnce();
  });

  it('is not read again on opening where it was deleted from a site that is granted', async () => {
    const readNow = vi.fn();
    await show(
      { ...state({ state: 'not-read', granted: true, deleted: true }), readNow },
      { readsOnOpen: true },
    );
    expect(readNow).not.toHaveBeenCalled();
    expect(names('heading')[0]).toBe('Nothing is kept of this page');
  });

  it('offers to read without a click where that is not granted', async () => {
    await show(state({ state: 'not-read', granted: false, deleted: false }));
    await click('button', 'Read pages without a click');
    expect(names('heading')).toContain('Which pages are read');
  });

  it('is tried again where the record failed', async () => {
    await show({ ...state({ state: 'failed', reason: 'blocked' }), readNow: async () => readPage });
    await click('button', 'Try again');
    expect(names('heading')[0]).toBe(readPage.article.title);
  });

  it('takes a background that does not answer for a record that is unavailable', async () => {
    await show({
      page: async () => {
        throw new Error('no receiver');
      },
    });
    expect(names('heading')).toEqual(['The record is unavailable']);
  });
});

describe('a page that is being read', () => {
  it('is listed as soon as that is done', async () => {
    let view: PageView = { state: 'reading' };
    await show({ page: async () => view });
    view = readPage;
    await vi.waitFor(() => expect(names('heading')[0]).toBe(readPage.article.title), 2000);
  });

  it('is listed as it changes, and for the page looked at', async () => {
    const listeners: ((event: ViewEvent) => void)[] = [];
    let view: PageView = readPage;
    await show({
      page: async () => view,
      watch: (listener) => {
        listeners.push(listener);
        return () => {};
      },
    });
    const tell = (event: ViewEvent) =>
      act(() => {
        for (const listener of listeners) listener(event);
      });
    await tell({ what: 'show', screen: { name: 'statement', statementId: 's-2' } });
    expect(words()).toContain('speaker guessed from');
    view = { state: 'no-article' };
    await tell({ what: 'moved' });
    expect(names('heading')).toEqual(['No article here']);
  });
});

describe('a statement asked for by its id', () => {
  it('is what is shown first, with the page behind it', async () => {
    await show({}, 's-1');
    expect(get('heading', 'Игорь Лемешев').tagName).toBe('H1');
    await click('button', 'This page');
    expect(names('heading')[0]).toBe(readPage.article.title);
  });

  it('is said to be gone where it is', async () => {
    await show({}, 'deleted');
    expect(names('heading')).toEqual(['Not on record any more']);
  });
});
