import { describe, expect, it } from 'vitest';
import { sameWords, wordPrint } from '../../../../lib/compare/same-words.ts';
import { readText } from '../../../../lib/page/text/page-text.ts';
import { find, pageOf, textsOf } from '../../page/support/page.ts';
import { told } from '../support.ts';

/**
 * What an extractor of statements stumbles over, and the shape of the tests that name each of these in each language.
 *
 * A language has a file for each of the three groups, `edge-cases/<code>/marks.test.ts`, `what-is-said.test.ts` and
 * `speakers.test.ts`, which calls `edgeCases` with the group and tests for every item in it: any, or examples that are
 * read as is written beside them. The compiler sees that no item is missing, vitest that none is empty. All sentences
 * are invented.
 *
 *     edgeCases('fr', MARKS, {
 *       '1 marks opened again by each paragraph': examples('fr', ['two paragraphs', '« Un.\n« Deux. »', ['direct ?: …']]),
 *       '3 marks within marks of the same glyph': () => { it('…', () => { … }); },
 *     });
 */

/** Where a statement begins and ends. */
export const MARKS = [
  '1 marks opened again by each paragraph',
  '2 marks unclosed, odd or mistyped',
  '3 marks within marks of the same glyph',
  '4 marks within marks of another glyph',
  '5 apostrophes that look like marks',
  '6 one mark that closes two quotations',
  '7 blanks inside marks, ASCII and LaTeX marks',
  '8 dialogue dashes, and a tag inside one pair of marks',
  '9 dashes in a quotation that open no tag',
  '10 mark-up inside a quotation',
] as const;

/** Whether something was said at all, and how. */
export const WHAT_IS_SAID = [
  '11 titles, names, terms, irony and charges in marks',
  '12 fragments woven into the reporter’s sentence',
  '13 headlines and pull quotes that repeat a statement',
  '14 questions and answers',
  '15 speech denied, declined or supposed',
  '16 beliefs and findings',
  '17 reporting that goes on without a cue',
  '18 speech within speech',
  '19 outlets that pass words on',
] as const;

/** Who said it, and when. */
export const SPEAKERS = [
  '20 the speaker before, behind and between',
  '21 the verb before its subject, and asides between them',
  '22 the next quotation, without a cue',
  '23 pronouns, and what gender tells',
  '24 offices and epithets',
  '25 names that are inflected, turned about or shared',
  '26 several who speak, and those spoken to',
  '27 bodies, unnamed sources, and nobody',
  '28 reporting without a verb of speech',
  '29 one statement in two wordings',
  '30 a day in the clause that is not the article’s',
] as const;

/** Runs a language's tests of one group, item by item. */
export function edgeCases<Item extends string>(
  language: string,
  items: readonly Item[],
  tests: Readonly<Record<Item, () => void>>,
): void {
  describe(`edge cases (${language})`, () => {
    for (const item of items) describe(item, tests[item]);
  });
}

/** An article, and its statements as `kind speaker: words`. */
type Example = readonly [what: string, text: string, statements: readonly string[]];

/** Articles that are read as is written beside each: `direct Anna Kern: We are late`. */
export const examples =
  (language: string, ...all: readonly Example[]) =>
  () => {
    it.each(all)('%s', (_what, text, statements) => {
      expect(told(text, language)).toEqual(statements);
    });
  };

/** What is told in the text of a page with this body. */
export function toldOnPage(body: string, language: string): string[] {
  const page = pageOf(`<body>${body}</body>`);
  const text = readText(find(page, 'body'), textsOf(find(page, 'body'))).text;
  return told(text, language);
}

/** Whether two wordings are taken for reports of one statement. */
export const isOneStatement = (one: string, other: string): boolean =>
  sameWords(wordPrint(one), wordPrint(other));
