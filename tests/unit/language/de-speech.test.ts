import { describe, expect, it } from 'vitest';
import { told } from '../statement/support.ts';

/** An article, and its statements as `kind speaker: words`. */
const EXAMPLES: readonly (readonly [what: string, text: string, statements: readonly string[]])[] = [
  [
    'a quotation after a colon',
    'Clara Vogt sagte am Montag: „Die Brücke bleibt bis Mai gesperrt.“',
    ['direct Clara Vogt: Die Brücke bleibt bis Mai gesperrt'],
  ],
  [
    'a quotation and the tag with «so»',
    '„Die Brücke bleibt bis Mai gesperrt“, so Clara Vogt.',
    ['direct Clara Vogt: Die Brücke bleibt bis Mai gesperrt'],
  ],
  [
    'guillemets that point inwards',
    '»Wir haben lange genug gewartet«, sagte Clara Vogt.',
    ['direct Clara Vogt: Wir haben lange genug gewartet'],
  ],
  [
    'verbs with a particle, of which several share one stem',
    'Clara Vogt gab am Montag bekannt, dass die Brücke schließt. Jonas Brandt gab zu, dass das Geld fehlt. Clara Vogt stellte klar, dass niemand gehen muss.',
    [
      'indirect Clara Vogt: die Brücke schließt',
      'indirect Jonas Brandt: das Geld fehlt',
      'indirect Clara Vogt: niemand gehen muss',
    ],
  ],
  [
    'a present with another vowel',
    'Jonas Brandt schlägt vor, die Brücke zu schließen.',
    ['indirect Jonas Brandt: die Brücke zu schließen'],
  ],
  [
    'an infinitive with its particle inside',
    'Jonas Brandt hat am Montag angekündigt, von seinem Amt zurückzutreten.',
    ['indirect Jonas Brandt: von seinem Amt zurückzutreten'],
  ],
  [
    'a clause in the subjunctive that holds another clause',
    'Clara Vogt erklärte, sie sei sicher, dass die Stadt zahlt.',
    ['indirect Clara Vogt: sie sei sicher, dass die Stadt zahlt'],
  ],
  [
    'sentences in the subjunctive after it',
    'Clara Vogt sagte, die Brücke sei alt. Man habe „viel zu lange“ gewartet. Die Stadt müsse zahlen.',
    [
      'indirect Clara Vogt: die Brücke sei alt',
      'mixed Clara Vogt: Man habe „viel zu lange“ gewartet',
      'indirect Clara Vogt: Die Stadt müsse zahlen',
    ],
  ],
  [
    'the subject after a phrase of place',
    'In der Sendung Morgenrunde sagte Clara Vogt: „Die Brücke bleibt gesperrt.“',
    ['direct Clara Vogt: Die Brücke bleibt gesperrt'],
  ],
  [
    'sources, with no comma after them',
    'Laut Jonas Brandt zahlt die Stadt. Nach Angaben der Polizei wurde niemand verletzt.',
    ['indirect Jonas Brandt: zahlt die Stadt', 'indirect der Polizei: wurde niemand verletzt'],
  ],
  [
    'a source with an adjective, or in one word',
    'Nach ersten Berichten wurde niemand verletzt. Nach Polizeiangaben brannte das Dach.',
    ['indirect ersten Berichten: wurde niemand verletzt', 'indirect Polizeiangaben: brannte das Dach'],
  ],
  [
    'a source amid its clause',
    'In Vire kam es nach Angaben der Polizei zu zwei Bränden.',
    ['indirect der Polizei: In Vire kam es … zu zwei Bränden'],
  ],
  ['what only looks like a source', 'Nach dem Spiel brannte das Dach, so dass niemand blieb.', []],
];

describe('statements in German', () => {
  it.each(EXAMPLES)('reads %s', (_what, text, statements) => {
    expect(told(text, 'de')).toEqual(statements);
  });
});
