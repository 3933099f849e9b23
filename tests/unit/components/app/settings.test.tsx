// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { FORMATS } from '../../../../components/settings/ExportForm.tsx';
import { EXPORT_FORMATS } from '../../../../lib/exchange/formats.ts';
import type { PageView } from '../../../../lib/views/page.ts';
import { readPage } from '../support/record.ts';
import { all, click, get, names, press, report, show, type, words } from '../support/show.tsx';

async function choose(item: string): Promise<void> {
  await click('button', 'More');
  await click('menuitem', item);
}

describe('the menu', () => {
  it('is walked with the arrow keys and closed with Escape, which does not close the popup', async () => {
    await show();
    await click('button', 'More');
    const items = all('menuitem');
    expect(document.activeElement).toBe(items[0]);
    await press('ArrowUp');
    expect(document.activeElement).toBe(items.at(-1));
    await press('ArrowDown');
    expect(document.activeElement).toBe(items[0]);
    expect((await press('Escape')).defaultPrevented).toBe(true);
    expect(all('menuitem')).toEqual([]);
    expect(document.activeElement).toBe(get('button', 'More'));
  });

  it('offers only what can be done with this page', async () => {
    await show({
      page: async () => ({ state: 'no-article' }),
      reading: async () => ({ choice: 'click', host: null, others: [] }),
    });
    await click('button', 'More');
    expect(names('menuitem')).toEqual([
      'Search the record…',
      'Open the library',
      'Export…',
      'Which pages are read…',
      'What is kept…',
    ]);
  });

  it('opens the views beside the page where the browser can', async () => {
    const openBeside = vi.fn();
    await show({ openBeside }, 's-2');
    await choose('Open beside the page');
    expect(openBeside).toHaveBeenCalledWith('s-2');
  });
});

describe('switching off', () => {
  it('holds for this site at once', async () => {
    let view: PageView = readPage;
    const switchSite = vi.fn(async (host: string, on: boolean) => {
      view = on ? readPage : { state: 'site-off', host };
    });
    await show({ page: async () => view, switchSite });
    await choose('Switch off on vestnik.example');
    expect(switchSite).toHaveBeenLastCalledWith('vestnik.example', false);
    expect(names('heading')).toEqual(['Off on vestnik.example']);
    await click('button', 'Switch on here');
    expect(switchSite).toHaveBeenLastCalledWith('vestnik.example', true);
    expect(names('heading')[0]).toBe(readPage.article.title);
  });

  it('holds everywhere when paused, until it is resumed', async () => {
    let view: PageView = readPage;
    const pause = vi.fn(async (paused: boolean) => {
      view = paused ? { state: 'paused' } : readPage;
    });
    await show({ page: async () => view, pause });
    await click('button', 'Pause everywhere');
    expect(names('heading')).toEqual(['Paused']);
    expect(report()).toBe('Paused everywhere.');
    await click('button', 'Resume reading');
    expect(pause).toHaveBeenLastCalledWith(false);
    expect(names('heading')[0]).toBe(readPage.article.title);
  });
});

describe('deleting what was recorded from this page', () => {
  it('is asked for twice, and done at once', async () => {
    let view: PageView = readPage;
    const forget = vi.fn(async () => {
      view = { state: 'not-read', granted: true, deleted: true };
      return { statements: 4 };
    });
    await show({ page: async () => view, forget });
    await choose('Delete what was recorded here');
    expect(words()).toContain('4 statements of this page and what you annotated on them');
    expect(forget).not.toHaveBeenCalled();
    await click('button', 'Delete');
    expect(forget).toHaveBeenCalledWith(readPage.article.id);
    expect(report()).toBe('4 statements deleted.');
    expect(document.activeElement).toBe(get('heading', 'Nothing is kept of this page'));
  });

  it('is not done when it is cancelled', async () => {
    const forget = vi.fn();
    await show({ forget });
    await choose('Delete what was recorded here');
    await click('button', 'Cancel');
    expect(forget).not.toHaveBeenCalled();
    expect(names('heading')[0]).toBe(readPage.article.title);
  });
});

describe('exporting', () => {
  it('offers every format there is', () => {
    expect([...FORMATS].sort()).toEqual([...EXPORT_FORMATS.map(({ id }) => id), 'backup'].sort());
  });

  it('saves this page, and says how many statements were written', async () => {
    const save = vi.fn(async () => ({ name: 'on-record.jsonld', statements: 4 }));
    await show({ save });
    await choose('Export');
    await click('button', 'Save file');
    expect(save).toHaveBeenCalledWith({ of: 'article', articleId: 'article-1' }, 'w3c');
    expect(report()).toBe('4 statements saved in on-record.jsonld.');
  });

  it('saves one speaker, or everything, in the format chosen', async () => {
    const save = vi.fn(async () => ({ name: 'on-record.csv', statements: 1 }));
    await show({ save });
    await choose('Export');
    await click('radio', 'One speaker');
    await type('Speaker', 'Вера Корина');
    await click('radio', 'CSV');
    await click('button', 'Save file');
    expect(save).toHaveBeenLastCalledWith({ of: 'speaker', speakerId: 'speaker-2' }, 'csv');
    expect(report()).toBe('1 statement saved in on-record.csv.');
    await click('radio', 'Everything');
    await click('radio', 'Markdown');
    await click('button', 'Save file');
    expect(save).toHaveBeenLastCalledWith({ of: 'everything' }, 'markdown');
  });

  it('takes the speaker whose statement the reader comes from', async () => {
    const save = vi.fn(async () => ({ name: 'on-record.csv', statements: 1 }));
    await show({ save });
    await click('button', '«ни рубля»');
    await choose('Export');
    await click('button', 'Save file');
    expect(save).toHaveBeenLastCalledWith({ of: 'speaker', speakerId: 'speaker-2' }, 'w3c');
  });

  it('says so where there is nothing to export', async () => {
    await show({ save: async () => ({ name: 'x', statements: 0 }) });
    await choose('Export');
    await click('button', 'Save file');
    expect(report()).toContain('nothing to export');
  });
});

describe('which pages are read', () => {
  it('is shown, and changed at a click', async () => {
    const choice = vi.fn(async () => 'done' as const);
    await show({ choose: choice });
    await choose('Which pages are read');
    expect(get('button', 'Only on click').getAttribute('aria-pressed')).toBe('true');
    await click('button', 'This site: vestnik.example');
    expect(choice).toHaveBeenCalledWith('site', 'vestnik.example');
    expect(report()).toBe('vestnik.example is read now.');
  });

  it('asks the browser within the click itself, where alone it may be asked', async () => {
    let asked = false;
    await show({
      choose: () => {
        asked = true;
        return new Promise(() => {});
      },
    });
    await choose('Which pages are read');
    get('button', 'All sites').click();
    expect(asked).toBe(true);
  });

  it('stays as it was where the browser declines', async () => {
    await show({ choose: async () => 'declined' });
    await choose('Which pages are read');
    await click('button', 'All sites');
    expect(report()).toBe('The browser did not grant it, so nothing has changed.');
  });

  it('lists the other sites that are read, each of which can be taken back', async () => {
    const stopReading = vi.fn(async () => {});
    await show({
      stopReading,
      reading: async () => ({ choice: 'site', host: 'vestnik.example', others: ['kurier.example'] }),
    });
    await choose('Which pages are read');
    await click('button', 'Stop reading kurier.example');
    expect(stopReading).toHaveBeenCalledWith('kurier.example');
  });
});
