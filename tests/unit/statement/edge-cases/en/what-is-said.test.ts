import { expect, it } from 'vitest';
import { statementsIn } from '../../support.ts';
import { edgeCases, examples, WHAT_IS_SAID } from '../items.ts';

edgeCases('en', WHAT_IS_SAID, {
  '11 titles, names, terms, irony and charges in marks': examples(
    'en',
    ['a title', 'Anna Kern wrote the foreword to “The Long Way Home” in spring.', []],
    ['a term', 'The bill, known in the capital as the “bread and butter act,” is due in May.', []],
    ['a name with so-called before it', 'The so-called “friends of good order” met in Arden.', []],
    ['irony', 'The “free” ferry costs four crowns.', []],
  ),
  '12 fragments woven into the reporter’s sentence': examples(
    'en',
    [
      'a clause with a fragment in it',
      'Anna Kern said the vote was “a very long joke” to her.',
      ['mixed Anna Kern: the vote was “a very long joke” to her'],
    ],
    [
      'a fragment of some words, not of two',
      'Anna Kern called the plan “a disgrace” and the vote “a very long joke”.',
      ['mixed Anna Kern: a very long joke'],
    ],
    [
      'a clause that a fragment opens',
      'Anna Kern said “it makes me sad” whenever she thinks of it.',
      ['mixed Anna Kern: “it makes me sad” whenever she thinks of it'],
    ],
  ),
  '13 headlines and pull quotes that repeat a statement': examples('en', [
    'a headline with a label',
    'Kern: “The bridge will close”\n\n“The bridge will close,” said Anna Kern in Arden.',
    ['direct Anna Kern: The bridge will close', 'direct Anna Kern: The bridge will close'],
  ]),
  '14 questions and answers': () => {
    it('gives each turn to whoever its label names', () => {
      const text =
        'An interview with Anna Kern\n\nQ: Why did you close the bridge?\n\nAnna Kern: I saw that it would fall.\n\nQ: Will it open again?\n\nAnna Kern: We hope so, and soon.';
      const names = statementsIn(text, 'en').map(({ speaker }) => speaker?.name ?? null);
      expect(names).toContain('Anna Kern');
    });
  },
  '15 speech denied, declined or supposed': examples(
    'en',
    ['denied', 'Anna Kern did not say that the bridge would close.', []],
    ['declined', 'Anna Kern declined to say whether the bridge would close.', []],
    ['supposed', 'If Anna Kern says that the bridge will close, few will believe her.', []],
  ),
  '16 beliefs and findings': examples(
    'en',
    ['a hope', 'Anna Kern hopes that the bridge will hold.', []],
    ['a finding', 'The study shows that bridges fall.', []],
  ),
  '17 reporting that goes on without a cue': examples('en', [
    'no sentence without a cue is taken for speech',
    'Anna Kern said that the bridge was old. It was built in spring.',
    ['indirect Anna Kern: the bridge was old'],
  ]),
  '18 speech within speech': examples('en', [
    'the outer clause',
    'Anna Kern said Paul Reed had told her the bridge would close.',
    [
      'indirect Anna Kern: Paul Reed had told her the bridge would close',
      'indirect Paul Reed (via Anna Kern): the bridge would close',
    ],
  ]),
  '19 outlets that pass words on': () => {
    it.each([
      'The bridge will close, The Arden Post reported, citing Anna Kern.',
      'The Arden Post reported that the bridge will close, citing Anna Kern.',
      '“The bridge will close,” The Arden Post reported, citing Anna Kern.',
    ])('names the one cited, and the outlet as the way: %s', (text) => {
      const [statement] = statementsIn(text, 'en');
      expect(statement?.text).toMatch(/^the bridge will close/iu);
      expect(statement?.speaker).toMatchObject({ name: 'Anna Kern', via: 'The Arden Post' });
    });

    it('keeps an outlet out of what its source said', () => {
      const [statement, ...rest] = statementsIn(
        '“The bridge will close,” Anna Kern said, as reported by The Arden Post.',
        'en',
      );
      expect(statement?.speaker?.name).toBe('Anna Kern');
      expect(rest).toEqual([]);
    });
  },
});
