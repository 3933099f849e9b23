import { expect, it } from 'vitest';
import { statementsIn } from '../../support.ts';
import { edgeCases, examples, isOneStatement, SPEAKERS } from '../items.ts';

const CLOSED = ['direct Clara Vogt: Wir schließen die Brücke'];

edgeCases('de', SPEAKERS, {
  '20 the speaker before, behind and between': examples(
    'de',
    ['before', 'Clara Vogt sagte: „Wir schließen die Brücke.“', CLOSED],
    ['behind', '„Wir schließen die Brücke“, sagte Clara Vogt.', CLOSED],
    [
      'between',
      '„Wir schließen die Brücke“, sagte Clara Vogt. „Die Fähre kommt im Mai.“',
      [...CLOSED, 'direct Clara Vogt: Die Fähre kommt im Mai'],
    ],
  ),
  '21 the verb before its subject, and asides between them': examples(
    'de',
    [
      'after a phrase of time',
      'Am Montag sagte Clara Vogt, die Brücke sei alt.',
      ['indirect Clara Vogt: die Brücke sei alt'],
    ],
    [
      'a clause between',
      'Clara Vogt, die im Mai auf Jonas Brandt folgte, sagte, die Brücke sei alt.',
      ['indirect Clara Vogt: die Brücke sei alt'],
    ],
    [
      'a second predicate',
      'Clara Vogt traf Jonas Brandt und sagte, die Brücke sei alt.',
      ['indirect Clara Vogt: die Brücke sei alt'],
    ],
  ),
  '22 the next quotation, without a cue': examples('de', [
    'in the next paragraph',
    '„Wir schließen die Brücke“, sagte Clara Vogt.\n\n„Die Fähre fährt am nächsten Morgen.“',
    [...CLOSED, 'direct Clara Vogt: Die Fähre fährt am nächsten Morgen'],
  ]),
  '23 pronouns, and what gender tells': examples('de', [
    'the one of that sex',
    'Clara Vogt empfing Jonas Brandt. „Wir schließen die Brücke“, sagte sie. „Ich bin ganz dagegen“, sagte er.',
    [...CLOSED, 'direct Jonas Brandt: Ich bin ganz dagegen'],
  ]),
  '24 offices and epithets': examples(
    'de',
    [
      'who holds the office',
      'Die Ministerin Clara Vogt kam nach Vire. Die Ministerin sagte, die Brücke sei alt.',
      ['indirect Clara Vogt: die Brücke sei alt'],
    ],
    [
      'a compound that nobody is named for',
      'Ein Polizeisprecher sagte, die Brücke sei alt.',
      ['indirect Ein Polizeisprecher: die Brücke sei alt'],
    ],
  ),
  '25 names that are inflected, turned about or shared': examples('de', [
    'a surname after the full name',
    'Clara Vogt leitet das Amt. „Wir schließen die Brücke“, sagte Vogt.',
    CLOSED,
  ]),
  '26 several who speak, and those spoken to': examples(
    'de',
    [
      'one spoken to',
      'Der Polizei sagte Clara Vogt, sie sei zu Hause gewesen.',
      ['indirect Clara Vogt: sie sei zu Hause gewesen'],
    ],
    [
      'two in one sentence',
      'Clara Vogt sagte, die Brücke sei alt, und Jonas Brandt sagte, sie sei neu.',
      ['indirect Clara Vogt: die Brücke sei alt', 'indirect Jonas Brandt: sie sei neu'],
    ],
  ),
  '27 bodies, unnamed sources, and nobody': examples(
    'de',
    [
      'a body',
      'Das Ministerium teilte mit, dass die Brücke schließt.',
      ['indirect Das Ministerium: die Brücke schließt'],
    ],
    [
      'an unnamed source',
      'Laut einem Augenzeugen brannte die Brücke.',
      ['indirect einem Augenzeugen: brannte die Brücke'],
    ],
    [
      'nobody',
      'Clara Vogt kam. Dem Amt wird vorgeworfen, die Brücke vergessen zu haben.',
      ['indirect ?: die Brücke vergessen zu haben'],
    ],
  ),
  '28 reporting without a verb of speech': examples(
    'de',
    [
      'a bare colon',
      'Clara Vogt: „Wir schließen die Brücke im Mai.“',
      ['direct Clara Vogt: Wir schließen die Brücke im Mai'],
    ],
    ['«so»', 'Die Brücke wird gesperrt, so Clara Vogt.', ['indirect Clara Vogt: Die Brücke wird gesperrt']],
    ['«laut»', 'Laut Clara Vogt ist die Brücke alt.', ['indirect Clara Vogt: ist die Brücke alt']],
    ['«zufolge»', 'Clara Vogt zufolge ist die Brücke alt.', ['indirect Clara Vogt: ist die Brücke alt']],
    [
      '«wie»',
      'Wie Clara Vogt bekannt gab, wird die Brücke gesperrt.',
      ['indirect Clara Vogt: wird die Brücke gesperrt'],
    ],
  ),
  '29 one statement in two wordings': () => {
    it('is known by its words', () => {
      expect(
        isOneStatement(
          'Wir schließen die alte Brücke schon im Mai, und die Fähre kommt wieder',
          '[Wir] schließen die alte Brücke schon im Mai (…) und die Fähre kommt wieder!',
        ),
      ).toBe(true);
      expect(isOneStatement('Wir schließen die Brücke im Mai', 'Wir öffnen das Museum im Juni')).toBe(false);
    });
  },
  '30 a day in the clause that is not the article’s': () => {
    it('dates the speech, not the article', () => {
      const [statement] = statementsIn('Clara Vogt sagte am 8. Februar, die Brücke sei alt.', 'de');
      expect(statement?.said).toMatchObject({ from: '2025-02-08', to: '2025-02-08' });
    });
    it('dates nothing where it is a day of what is told', () => {
      const [statement] = statementsIn(
        'Clara Vogt sagte, die Brücke sei am 8. Februar gesperrt worden.',
        'de',
      );
      expect(statement?.said).toMatchObject({ basis: 'published' });
    });
  },
});
