// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Copied } from '../../../../components/wording/citation.ts';
import {
  bridge,
  bridgeView,
  earlier,
  earlierStatements,
  placed,
  promise,
  statement,
} from '../support/record.ts';
import { click, get, names, report, show, words } from '../support/show.tsx';

const earlierItems = () => [...document.querySelectorAll<HTMLElement>('.earlier-item')];

describe('the view of a statement', () => {
  it('shows it in full, with cue, date and how the date is known', async () => {
    await show({}, 's-1');
    expect(document.querySelector('blockquote')?.textContent).toBe(bridge.text);
    expect(words()).toContain(
      'Nov 8, 2025Северский вестник, opens in a new tabquoted— заявилdate of the article',
    );
  });

  it('gives the words that a date was read from, in their language', async () => {
    await show({}, 's-3');
    expect(words()).toContain('— заявилdate from the text: в марте прошлого года');
    expect(words()).toContain('recalled in this article');
    const evidence = [...document.querySelectorAll('q')].find(
      (q) => q.textContent === 'в марте прошлого года',
    );
    expect(evidence?.closest('[lang]')?.getAttribute('lang')).toBe('ru');
  });

  it('calls recalled only what the article recalls, not all that the article itself reports', async () => {
    const here = earlier(statement('e-8', 'Мост нужен всем', { said: null }), [], {
      article: bridgeView.placed.article,
    });
    await show({ statement: async () => ({ ...bridgeView, earlier: [here], undated: [] }) }, 's-1');
    expect(earlierItems()[0]?.textContent).toContain('this article');
    expect(earlierItems()[0]?.textContent).not.toContain('recalled');
  });

  it('says so where the article no longer holds the words', async () => {
    const changed = placed(bridge, { article: { ...bridgeView.placed.article, version: 2 } });
    await show({ statement: async () => ({ ...bridgeView, placed: changed }) }, 's-1');
    expect(words()).toContain('The article has changed since');
  });

  it('copies it with speaker, date and source', async () => {
    const copy = vi.fn(async (_: Copied) => {});
    await show({ copy }, 's-1');
    await click('button', 'Copy');
    await click('menuitem', 'Text');
    expect(copy).toHaveBeenCalledWith({ text: expect.stringContaining(bridge.text) });
    expect(copy).toHaveBeenCalledWith({ text: expect.stringContaining('Северский вестник') });
    expect(report()).toBe('Copied, with speaker, date and source.');
  });

  it('copies it as Markdown, or formatted with the plain text beside', async () => {
    const copy = vi.fn(async (_: Copied) => {});
    await show({ copy }, 's-1');
    await click('button', 'Copy');
    expect(names('menuitem')).toEqual(['Text', 'Markdown', 'Formatted text']);
    await click('menuitem', 'Markdown');
    expect(copy).toHaveBeenLastCalledWith({ text: expect.stringMatching(/^> «/u) });
    await click('button', 'Copy');
    await click('menuitem', 'Formatted text');
    expect(copy).toHaveBeenLastCalledWith({
      text: expect.stringContaining(bridge.text),
      html: expect.stringContaining('<blockquote'),
    });
  });

  it('goes to its place, or says that it is gone', async () => {
    const goTo = vi.fn(async () => false);
    await show({ goTo }, 's-1');
    await click('button', 'Go to it');
    expect(report()).toBe('These words are no longer on the page.');
  });

  it('offers to go to it only where it is on the page being looked at', async () => {
    await show({ page: async () => ({ state: 'no-article' }) }, 's-1');
    expect(names('button')).not.toContain('Go to it');
    expect(get('link', 'Северский вестник').getAttribute('href')).toMatch(/#:~:text=/u);
  });

  it('says so where an action fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await show({ copy: () => Promise.reject(new Error('no clipboard')) }, 's-1');
    await click('button', 'Copy');
    await click('menuitem', 'Text');
    expect(report()).toMatch(/^That did not work/u);
  });
});

describe('the earlier statements', () => {
  it('have date, source and kind, most relevant first', async () => {
    await show({}, 's-1');
    const [first, second, third] = earlierItems().map((item) => item.textContent);
    expect(first).toContain('Sep 24, 2025Курьер');
    expect(first).toContain('quoted');
    expect(second).toContain('March 2024recalled in this article');
    expect(third).toContain('recalled in Курьер, Sep 21, 2024');
    expect(third).toContain('partly quoted');
    expect(third).toContain('date from the text: в конце сентября 2024 года');
  });

  it('have the words marked that both statements share', async () => {
    await show({}, 's-1');
    const marks = [...(earlierItems()[0]?.querySelectorAll('mark') ?? [])];
    expect(marks.map((mark) => mark.textContent)).toEqual(['мост', 'в бюджете', 'лета']);
  });

  it('link to their source at the words, and to the other outlets, in pages that learn nothing of us', async () => {
    await show({}, 's-1');
    const source = get('link', 'Source');
    expect(source.getAttribute('href')).toBe(earlierStatements[0]?.link);
    expect(source.getAttribute('rel')).toBe('noopener noreferrer');
    expect(get('link', 'Телеграф').getAttribute('href')).toBe('https://telegraf.example/77');
  });

  it('never link anywhere but to the web', async () => {
    const hostile = earlier(promise, [], { link: 'javascript:alert(1)' });
    await show({ statement: async () => ({ ...bridgeView, earlier: [hostile], undated: [] }) }, 's-1');
    expect(names('link').filter((name) => name.startsWith('Source'))).toEqual([]);
  });

  it('show their annotations', async () => {
    await show({}, 's-1');
    expect(earlierItems()[0]?.textContent).toContain('True');
  });

  it('open in turn, with the way back', async () => {
    await show({}, 's-1');
    const open = earlierItems()[1]?.querySelector('button');
    open?.click();
    await vi.waitFor(() => expect(words()).toContain('date from the text: в марте прошлого года'));
    await click('button', 'Back');
    expect(document.querySelector('blockquote')?.textContent).toBe(bridge.text);
  });

  it('can be had in order of time, a stretch at a time, under their years', async () => {
    const load = vi.fn(async (_: string, __: string, offset: number) =>
      offset === 0
        ? { statements: earlierStatements.slice(0, 2), next: 2 }
        : { statements: earlierStatements.slice(2), next: null },
    );
    await show({ earlier: load }, 's-1');
    await click('button', 'newest');
    expect(load).toHaveBeenLastCalledWith('s-1', 'newest', 0);
    await vi.waitFor(() => expect(earlierItems()).toHaveLength(2));
    await click('button', 'Show more');
    await vi.waitFor(() => expect(earlierItems()).toHaveLength(3));
    expect(names('heading')).toEqual(expect.arrayContaining(['2025', '2024']));
    await click('button', 'all');
    expect(load).toHaveBeenLastCalledWith('s-1', 'oldest', 0);
  });

  it('are listed apart where nobody can tell whether they came before', async () => {
    await show({}, 's-1');
    expect(names('heading')).toContain('No date known: perhaps earlier, perhaps not');
    expect(earlierItems().at(-1)?.textContent).toContain('no date known');
  });

  it('are said to be missing where there are none yet, and why', async () => {
    await show({}, 's-4');
    expect(words()).toContain('Nothing earlier yet. When an article you read quotes this speaker again');
  });

  it('cannot be looked up where nobody is named', async () => {
    const nobody = statement('s-9', 'так решили наверху', { speaker: null, speakerId: null });
    const view = {
      placed: placed(nobody),
      speaker: null,
      correction: null,
      earlier: [],
      earlierTotal: 0,
      undated: [],
      translations: [],
      checks: [],
    };
    await show({ statement: async () => view }, 's-9');
    expect(names('heading')[0]).toBe('Speaker not named');
    expect(words()).toContain('nothing earlier can be looked up');
  });
});

describe('a statement that is on record in another language too', () => {
  it('says so, in which language, where, and in which words', async () => {
    const english = placed(statement('t-1', 'We shall open the bridge by summer'), {
      article: { ...bridgeView.placed.article, language: 'en', publisher: 'Northern Post' },
    });
    const link = 'https://north.example/bridge';
    await show({ statement: async () => ({ ...bridgeView, translations: [{ ...english, link }] }) }, 's-1');
    expect(words()).toContain('also in English');
    expect(get('link', 'Northern Post').getAttribute('href')).toBe(link);
    expect(document.querySelector('.translation [lang="en"]')?.textContent).toBe(english.statement.text);
  });
});

describe('a statement that says what was checked as a claim', () => {
  const check = {
    checker: 'Harbour Checkers',
    address: 'https://checkers.example/bridge',
    reviewed: '2025-11-09',
    label: 'Mostly false',
    verdict: null,
  };
  const claim = statement('c-1', 'Мост откроют к лету', { kind: 'claim', check });

  it('shows who checked it and what they found, never as a quotation', async () => {
    const checks = [{ claim, check, article: bridgeView.placed.article }];
    await show({ statement: async () => ({ ...bridgeView, checks }) }, 's-1');
    expect(names('heading')).toContain('Fact-checks of the same');
    expect(get('link', 'checked by Harbour Checkers: Mostly false').getAttribute('href')).toBe(check.address);
    expect(document.querySelector('.checks q')).toBeNull();
    expect(document.querySelector('.checks blockquote')?.textContent).toBe(claim.text);
  });

  it('is shown as a claim with its check where it is opened itself', async () => {
    await show(
      { statement: async () => ({ ...bridgeView, placed: placed({ ...claim, articleVersion: 0 }) }) },
      's-1',
    );
    expect(words()).toContain('checked by Harbour Checkers: Mostly false');
    expect(words()).toContain('claim, as a fact-checker words it');
    expect(words()).not.toContain('The article has changed since');
  });
});
