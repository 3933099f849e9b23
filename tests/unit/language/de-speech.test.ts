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
  [
    'what is left of a clause on either side of its source, however short',
    'Das Dach wurde laut Jonas Brandt gelöscht. Das Haus, das nach Angaben der Polizei leer stand, brannte.',
    ['indirect Jonas Brandt: Das Dach wurde … gelöscht', 'indirect der Polizei: das … leer stand'],
  ],
  [
    'the noun before «zufolge», without the verb before it',
    'In Vire starben behördlichen Angaben zufolge drei Menschen.',
    ['indirect behördlichen Angaben: In Vire starben … drei Menschen'],
  ],
  ['«laut» as an adverb', 'In Vire wurden Vorwürfe laut. Die Vorwürfe sind laut geworden.', []],
  [
    'a clause that a noun governs, with its owner',
    'Die Forderung von Clara Vogt, die Brücke zu schließen, kam zu spät. Jonas Brandt vertrat die Ansicht, dass das Geld fehlt.',
    ['indirect Clara Vogt: die Brücke zu schließen', 'indirect Jonas Brandt: das Geld fehlt'],
  ],
  [
    'passives, which tell nobody, or by whom',
    'Dem Amt wird vorgeworfen, die Brücke geschlossen zu haben. Jonas Brandt wurde von Clara Vogt aufgefordert, das Geld zu zahlen.',
    ['indirect ?: die Brücke geschlossen zu haben', 'indirect Clara Vogt: das Geld zu zahlen'],
  ],
  [
    '«wonach» after whatever noun',
    'Es gibt Berichte der Polizei, wonach das Dach brannte.',
    ['indirect Berichte der Polizei: das Dach brannte'],
  ],
  [
    'a clause amid another, up to the verb with which that goes on',
    'Während Clara Vogt ankündigte, die Brücke zu sperren, will Jonas Brandt das Geld zahlen.',
    ['indirect Clara Vogt: die Brücke zu sperren'],
  ],
  [
    'results, decisions and forms of nouns as no statements',
    'Er schrie so, dass alle es hörten. Seine Gabe, Antworten für alle zu finden, half. Das Amt unterstreicht den Wert.',
    [],
  ],
  ['what the writer says', 'Clara Vogt sprach lange. Ich habe in Vire viele Leute gesehen.', []],
  [
    'what somebody calls something, however short',
    'Clara Vogt wies den Plan als „haltlos“ zurück. Jonas Brandt nannte sie „fahrlässig“. Die Polizei sprach von einer „Katastrophe“.',
    ['mixed Clara Vogt: haltlos', 'mixed Jonas Brandt: fahrlässig', 'mixed Die Polizei: Katastrophe'],
  ],
  [
    'names as no labels',
    'Jonas Brandt nennt die Schiffe „Arden“ und „Vire“. Der Verein nennt sich „Offene Brücke“.',
    [],
  ],
  [
    'clauses amid a sentence whose subjunctive says that somebody said them',
    'Clara Vogt erwartet keinen Bescheid, weil das Amt geschlossen sei. Jonas Brandt wies das zurück: Die Brücke sei alt.',
    ['indirect Clara Vogt: weil das Amt geschlossen sei', 'indirect Jonas Brandt: Die Brücke sei alt'],
  ],
  [
    'hearsay of the past, and after a report hearsay of any time, but no plan',
    'Im Mai soll die Brücke öffnen. Die Brücke brannte. Drei Männer sollen das Feuer gelegt haben. Clara Vogt sagte, man baue neu. Es soll Mai werden.',
    [
      'indirect ?: Drei Männer sollen das Feuer gelegt haben',
      'indirect Clara Vogt: man baue neu',
      'indirect Clara Vogt: Es soll Mai werden',
    ],
  ],
  [
    'the subject by the place of the verb',
    'Gegenüber dem Kurier sagte die Ministerin Clara Vogt, die Brücke sei alt. Jonas Brandt legte sein Amt nieder und kündigte an, die Stadt zu verlassen. Der Polizei sagte Clara Vogt, sie sei zu Hause gewesen.',
    [
      'indirect Clara Vogt: die Brücke sei alt',
      'indirect Jonas Brandt: die Stadt zu verlassen',
      'indirect Clara Vogt: sie sei zu Hause gewesen',
    ],
  ],
  [
    'offices that a compound names, and whose they are',
    'Ein Bahnsprecher sagte, der Zug sei voll. Ein Sprecher der Deutschen Bahn sagte, der Zug sei leer.',
    [
      'indirect Ein Bahnsprecher: der Zug sei voll',
      'indirect Ein Sprecher der Deutschen Bahn: der Zug sei leer',
    ],
  ],
  [
    'a stop after an ordinal as no end',
    'Clara Vogt sagte, die Brücke sei seit dem 10. März gesperrt.',
    ['indirect Clara Vogt: die Brücke sei seit dem 10. März gesperrt'],
  ],
];

describe('statements in German', () => {
  it.each(EXAMPLES)('reads %s', (_what, text, statements) => {
    expect(told(text, 'de')).toEqual(statements);
  });
});
