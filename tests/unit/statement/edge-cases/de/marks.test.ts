import { expect, it } from 'vitest';
import { statementsIn } from '../../support.ts';
import { edgeCases, examples, MARKS, toldOnPage } from '../items.ts';

const CLOSED = ['direct Clara Vogt: Wir schließen die Brücke'];

edgeCases('de', MARKS, {
  '1 marks opened again by each paragraph': examples('de', [
    'with the opening mark, and the last alone closed',
    'Clara Vogt sagte: „Wir schließen die Brücke.\n\n„Die Fähre kommt im Mai.“\n\nJonas Brandt ging.',
    ['direct Clara Vogt: Wir schließen die Brücke.\n\n„Die Fähre kommt im Mai'],
  ]),
  '2 marks unclosed, odd or mistyped': examples(
    'de',
    [
      'an unclosed mark costs its own paragraph at most',
      'Er las „einen Brief ohne Ende.\n\nSpäter: „Wir schließen die Brücke“, sagte Clara Vogt.',
      CLOSED,
    ],
    ['a stray closing mark', 'Die Sitzung“ war lang. „Wir schließen die Brücke“, sagte Clara Vogt.', CLOSED],
    ['a mark closed by an English one', '„Wir schließen die Brücke”, sagte Clara Vogt.', CLOSED],
    ['a mark closed by an ASCII one', '„Wir schließen die Brücke", sagte Clara Vogt.', CLOSED],
  ),
  '3 marks within marks of the same glyph': examples('de', [
    'low marks in low marks',
    '„Die alte „Rote Brücke“ wird morgen gesperrt“, sagte Clara Vogt.',
    ['direct Clara Vogt: Die alte „Rote Brücke“ wird morgen gesperrt'],
  ]),
  '4 marks within marks of another glyph': examples(
    'de',
    [
      'single marks',
      '„Er rief ‚nie wieder‘ und ging nach Hause“, sagte Clara Vogt.',
      ['direct Clara Vogt: Er rief ‚nie wieder‘ und ging nach Hause'],
    ],
    [
      'single guillemets in double ones',
      '»Er rief ›nie wieder‹ und ging nach Hause«, sagte Clara Vogt.',
      ['direct Clara Vogt: Er rief ›nie wieder‹ und ging nach Hause'],
    ],
    ['Swiss guillemets', '«Wir schließen die Brücke», sagte Clara Vogt.', CLOSED],
  ),
  '5 apostrophes that look like marks': examples('de', [
    'left-out letters and genitives',
    '„So geht’s nicht, das ist Hans’ Brücke“, sagte Clara Vogt.',
    ['direct Clara Vogt: So geht’s nicht, das ist Hans’ Brücke'],
  ]),
  '6 one mark that closes two quotations': examples('de', [
    'a name at the end of a quotation',
    '„Wir alle lasen „Die Wellen“, sagte Clara Vogt.',
    ['direct Clara Vogt: Wir alle lasen „Die Wellen'],
  ]),
  '7 blanks inside marks, ASCII and LaTeX marks': examples(
    'de',
    ...['„ Wir schließen die Brücke “', '"Wir schließen die Brücke"', "``Wir schließen die Brücke''"].map(
      (quotation) => [quotation, `${quotation}, sagte Clara Vogt.`, CLOSED] as const,
    ),
  ),
  '8 dialogue dashes, and a tag inside one pair of marks': examples('de', [
    'a tag between two pairs of marks, which German sets instead of dialogue dashes',
    '„Wir schließen die Brücke“, sagte Clara Vogt, „und die Fähre kommt im Mai.“',
    ['direct Clara Vogt: Wir schließen die Brücke … und die Fähre kommt im Mai'],
  ]),
  '9 dashes in a quotation that open no tag': () => {
    it('set off what is added', () => {
      const [statement] = statementsIn(
        '„Die Brücke – sie ist hundert Jahre alt – hält nicht mehr“, sagte Clara Vogt.',
        'de',
      );
      expect(statement?.text).toBe('Die Brücke – sie ist hundert Jahre alt – hält nicht mehr');
      expect(statement?.parts).toBeUndefined();
    });
  },
  '10 mark-up inside a quotation': () => {
    it('cuts nothing', () => {
      const body = '<p>„Wir <em>schließen</em> die <a href="#">Brücke</a>“, sagte <b>Clara Vogt</b>.</p>';
      expect(toldOnPage(body, 'de')).toEqual(CLOSED);
    });
  },
});
