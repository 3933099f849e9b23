import { describe, expect, it } from 'vitest';
import type { EarlierShown } from '../../../../scripts/browser/popup.ts';
import type { StatementShown } from '../../../../scripts/browser/reading.ts';
import { articleLines, earlierLines, when } from '../../../../scripts/start/wording.ts';

const article = {
  path: 'a/b.html',
  outlet: 'Outlet',
  language: 'en',
  published: '2025-03-27',
  title: 'Title',
};
const statement: StatementShown = {
  id: 's1',
  speaker: 'Timur Arkenov',
  speakerId: 'p1',
  text: 'We are ready to be a mediator if both sides ask for it, and for as long as they do.',
  kind: 'direct',
  said: { from: '2025-03-27', to: '2025-03-27', precision: 'day', basis: 'published' },
  recalled: false,
  earlier: 0,
};
const earlier: EarlierShown = {
  facts: 'Sep 2024 · Outlet',
  datetime: null,
  text: 'No.',
  shared: [],
  link: null,
};

describe('when a statement was made, in a column', () => {
  it.each([
    [{ from: '2025-03-27', to: '2025-03-27', precision: 'day' }, '2025-03-27'],
    [{ from: '2024-09-01', to: '2024-09-30', precision: 'month' }, '2024-09'],
    [{ from: '2023-01-01', to: '2023-12-31', precision: 'year' }, '2023'],
    [{ from: '2025-09-20', to: '2025-09-30', precision: 'part' }, '2025-09-20/2025-09-30'],
  ])('%o is %s', (said, words) => {
    expect(when({ ...said, basis: '' })).toBe(words);
  });

  it('says so where nothing dates it', () => {
    expect(when(null)).toBe('undated');
  });
});

describe('what is printed of an article', () => {
  it('has a heading, and a line a statement with its first words', () => {
    expect(articleLines(article, [statement])).toEqual([
      '',
      '2025-03-27  Outlet  Title',
      '  2025-03-27              Timur Arkenov  “We are ready to be a mediator if both sides ask for it, and for as …”',
    ]);
  });

  it('puts quotation marks only around what was wholly quoted, and says where nobody is named', () => {
    const [, , line] = articleLines(article, [
      { ...statement, kind: 'indirect', speaker: null, text: 'It rained.', earlier: 2 },
    ]);
    expect(line).toBe('  2025-03-27              (nobody named)  It rained.  (2 earlier)');
  });

  it('keeps a long description of a speaker from pushing the words off the line', () => {
    const speaker = 'A European diplomat in Mergen, who asked not to be named';
    const [, , line] = articleLines(article, [{ ...statement, speaker, text: 'No.' }]);
    expect(line).toBe('  2025-03-27              A European diplomat in …  “No.”');
  });

  it('has the first earlier statements, and how many more there are', () => {
    expect(earlierLines({ ...statement, earlier: 30 }, [earlier, earlier, earlier], 2).slice(2)).toEqual([
      '    Sep 2024 · Outlet: No.',
      '    Sep 2024 · Outlet: No.',
      '    … and 28 more',
    ]);
  });
});
