import { describe, expect, it } from 'vitest';
import { told } from '../statement/support.ts';

/** An article, and its statements as `kind speaker: words`. */
const EXAMPLES: readonly (readonly [what: string, text: string, statements: readonly string[]])[] = [
  [
    'a tag that goes on with a clause of its own',
    '“The bridge stays shut,” Anna Kern said, adding that the ferry would run.',
    ['direct Anna Kern: The bridge stays shut', 'indirect Anna Kern: the ferry would run'],
  ],
  [
    'a tag in which "that" only points',
    '“The bridge stays shut,” Anna Kern said in a speech later that night.',
    ['direct Anna Kern: The bridge stays shut'],
  ],
  [
    'a quotation at whose end another closes',
    '“They all asked, ‘Is it safe,’” Anna Kern said.',
    ['direct Anna Kern: They all asked, ‘Is it safe,’'],
  ],
  [
    'a quotation whose few words all bear capitals',
    '“Like Arden. Or Lowick,” Anna Kern said.',
    ['direct Anna Kern: Like Arden. Or Lowick'],
  ],
  [
    'tags whose verb is as often a noun',
    '“We will pay,” Anna Kern notes. “We always did pay,” the letter reads.',
    ['direct Anna Kern: We will pay', 'direct letter: We always did pay'],
  ],
  [
    'a quotation right after its verb that only opens the clause',
    'Anna Kern said “it makes me sad” whenever she thinks of the bridge.',
    ['mixed Anna Kern: “it makes me sad” whenever she thinks of the bridge'],
  ],
  [
    'quotations that are part of a clause reported as a whole',
    'Anna Kern argued that the bridge was doomed, “because nobody has paid.” Paul Reed says he goes “back to work tomorrow.”',
    [
      'mixed Anna Kern: the bridge was doomed, “because nobody has paid.”',
      'mixed Paul Reed: he goes “back to work tomorrow.”',
    ],
  ],
  [
    'a tag without marks at the end of its sentence, apposition and all',
    'The ferry could matter more than the bridge, said Anna Kern, Arden’s deputy mayor. It is stunning, said Paul Reed, who runs the ferry.',
    ['indirect Anna Kern: The ferry could matter more than the bridge', 'indirect Paul Reed: It is stunning'],
  ],
  [
    'no such tag in a verb with a clause of its own',
    'Paul Reed, the ferryman, said Anna Kern would win.',
    ['indirect Paul Reed: Anna Kern would win'],
  ],
  [
    'a tag with somebody told, or a time',
    'The state only did its duty, Anna Kern told the court in May. The bridge, Anna Kern observed this week, is shut.',
    ['indirect Anna Kern: The state only did its duty', 'indirect Anna Kern: The bridge … is shut'],
  ],
  [
    'a tag amid its sentence, whose first words were said too',
    'The only snag, Anna Kern said, is that the toll is high. In most cases, Anna Kern says, nobody pays.',
    [
      'indirect Anna Kern: The only snag … is that the toll is high',
      'indirect Anna Kern: In most cases … nobody pays',
    ],
  ],
  ['no tag in words that lead up to a story', 'In Arden, Anna Kern told the story of a ferry.', []],
  [
    'verbs with a particle, and verbs after "be"',
    'Anna Kern pointed out that the toll is high. Anna Kern went to Arden, and she’s suggesting that nobody pays.',
    ['indirect Anna Kern: the toll is high', 'indirect Anna Kern: nobody pays'],
  ],
  [
    'numerals and plurals that speak',
    'Nearly one in five say the toll is high. Many argue that nobody pays.',
    ['indirect Nearly one in five: the toll is high', 'indirect many: nobody pays'],
  ],
  [
    'clauses set before the main one, which end at its comma',
    'While Anna Kern said the toll is high, few believed her. Anna Kern, who said the toll is high, has paid it.',
    ['indirect Anna Kern: the toll is high', 'indirect Anna Kern: the toll is high'],
  ],
  [
    'a clause that ends at another source',
    'Anna Kern told him that the toll is high, according to Paul Reed.',
    [
      'indirect Paul Reed: Anna Kern told him that the toll is high',
      'indirect Anna Kern (via Paul Reed): the toll is high',
    ],
  ],
  [
    'an office in an abbreviation',
    'Paul Reed said then-Gov. Kern was late.',
    ['indirect Paul Reed: then-Gov. Kern was late'],
  ],
];

describe('statements in English', () => {
  it.each(EXAMPLES)('reads %s', (_what, text, statements) => {
    expect(told(text, 'en')).toEqual(statements);
  });
});
