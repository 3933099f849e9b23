import { expect, it } from 'vitest';
import { statementsIn } from '../../support.ts';
import { edgeCases, examples, MARKS, toldOnPage } from '../items.ts';

edgeCases('en', MARKS, {
  '1 marks opened again by each paragraph': examples('en', [
    'with the opening mark, and the last alone closed',
    'Anna Kern said: “The bridge will close.\n\n“It has to close in May.\n\n“Nobody will be hurt.”\n\nPaul Reed left.',
    ['direct Anna Kern: The bridge will close.\n\n“It has to close in May.\n\n“Nobody will be hurt'],
  ]),
  '2 marks unclosed, odd or mistyped': examples(
    'en',
    [
      'an unclosed mark costs its own paragraph at most',
      'Paul Reed read “a letter without end.\n\nLater “the bridge will close,” Anna Kern said.',
      ['direct Anna Kern: the bridge will close'],
    ],
    [
      'a stray closing mark',
      'The session” was long. “The bridge will close,” Anna Kern said.',
      ['direct Anna Kern: The bridge will close'],
    ],
  ),
  '3 marks within marks of the same glyph': examples('en', [
    'straight marks in straight ones',
    '"They call it the "old lady" of the river," said Anna Kern.',
    ['direct Anna Kern: They call it the "old lady" of the river'],
  ]),
  '4 marks within marks of another glyph': examples(
    'en',
    [
      'single marks in double ones, closed together',
      '“They all asked, ‘Is it safe,’” said Anna Kern.',
      ['direct Anna Kern: They all asked, ‘Is it safe,’'],
    ],
    [
      'double marks in single ones',
      '‘They call it the “old lady” of the river,’ said Anna Kern.',
      ['direct Anna Kern: They call it the “old lady” of the river'],
    ],
  ),
  '5 apostrophes that look like marks': examples(
    'en',
    [
      'the possessive of a plural, and a year cut short',
      '‘The bakers’ bridge won’t hold,’ said Anna Kern. ‘It’s the ’60s again.’',
      ['direct Anna Kern: The bakers’ bridge won’t hold', 'direct Anna Kern: It’s the ’60s again'],
    ],
    ['no statement of apostrophes alone', "The bakers' bridge and the weavers' mill aren't old.", []],
  ),
  '6 one mark that closes two quotations': examples('en', [
    'a title at the end of a quotation',
    '“Have you read ‘The Long Bridge’?” asked Anna Kern.',
    ['direct Anna Kern: Have you read ‘The Long Bridge’'],
  ]),
  '7 blanks inside marks, ASCII and LaTeX marks': examples(
    'en',
    ...(
      [
        '“ The bridge is old ”,',
        '"The bridge is old,"',
        "``The bridge is old,''",
        "''The bridge is old,''",
      ] as const
    ).map(
      (quotation) =>
        [
          `as in ${quotation}`,
          `${quotation} said Anna Kern.`,
          ['direct Anna Kern: The bridge is old'],
        ] as const,
    ),
  ),
  '8 dialogue dashes, and a tag inside one pair of marks': () => {
    it('joins the parts of a quotation that its tag splits', () => {
      const [statement] = statementsIn('“The bridge,” said Anna Kern, “will close in May.”', 'en');
      expect(statement?.parts).toHaveLength(2);
      expect(statement?.speaker?.name).toBe('Anna Kern');
    });
  },
  '9 dashes in a quotation that open no tag': examples('en', [
    'an aside between dashes',
    'Anna Kern said: “The bridge – it is old – will not hold.”',
    ['direct Anna Kern: The bridge – it is old – will not hold'],
  ]),
  '10 mark-up inside a quotation': () => {
    it('reads a quotation through links and emphasis', () => {
      expect(
        toldOnPage('<p>“The <a href="/b">old <em>bridge</em></a> will close,” said Anna Kern.</p>', 'en'),
      ).toEqual(['direct Anna Kern: The old bridge will close']);
    });
  },
});
