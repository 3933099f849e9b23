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
    ['direct Anna Kern: We will pay', 'direct the letter: We always did pay'],
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
];

describe('statements in English', () => {
  it.each(EXAMPLES)('reads %s', (_what, text, statements) => {
    expect(told(text, 'en')).toEqual(statements);
  });
});
