import { bm25 } from './bm25.ts';
import { foldText, wordsOf } from './words.ts';

/**
 * How relevant passages are to one another: BM25 over words and over character 4-grams, added. Of what was measured
 * this ranks best (words alone lose inflected forms, 4-grams alone lose short telling words); title and neighbouring
 * sentence count as part of a passage that is searched.
 */

const GRAM = 4;
/** 4-grams are many and overlap; at half weight the two scores are of one size. */
const GRAMS_WEIGHT = 0.5;
/** What stands around the words asked about says only on the whole what they are about. */
const CONTEXT_WEIGHT = 0.25;

export interface Passage {
  text: string;
  /** What stands around the text and tells its subject: the title, the sentence before. */
  context: string;
}

/**
 * The relevance of each passage to a query, in order: 0 upward, comparable within one answer only. Words in `stopWords`
 * (folded) are too common to count.
 */
export function relevanceTo(
  query: Passage,
  passages: readonly Passage[],
  stopWords: ReadonlySet<string> = new Set(),
): number[] {
  const wholes = passages.map(({ text, context }) => `${context} ${text}`);
  const words = bm25(
    weighted(query, (text) => stemsOf(text, stopWords)),
    wholes.map((whole) => stemsOf(whole, stopWords)),
  );
  const grams = bm25(weighted(query, gramsOf), mapEach(wholes, gramsOf));
  return words.map((score, i) => score + GRAMS_WEIGHT * (grams[i] ?? 0));
}

/** The stems of a text's words in order, without stop words. */
export function stemsOf(text: string, stopWords: ReadonlySet<string> = new Set()): string[] {
  return wordsOf(text)
    .filter(({ folded }) => !stopWords.has(folded))
    .map(({ stem }) => stem);
}

/** A query's terms by how often they stand in its text, and more lightly in what stands around it. */
function weighted(
  { text, context }: Passage,
  termsOf: (text: string) => Iterable<string>,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const term of termsOf(text)) weights.set(term, (weights.get(term) ?? 0) + 1);
  for (const term of termsOf(context)) weights.set(term, (weights.get(term) ?? 0) + CONTEXT_WEIGHT);
  return weights;
}

/** The character 4-grams of a folded text, running over its word bounds. */
function* gramsOf(text: string): Iterable<string> {
  const folded = ` ${foldText(text)} `;
  for (let at = 0; at + GRAM <= folded.length; at++) yield folded.slice(at, at + GRAM);
}

/** Maps one item at a time, so that the 4-grams of all passages never stand in memory together. */
function* mapEach<Item, Result>(items: Iterable<Item>, map: (item: Item) => Result): Iterable<Result> {
  for (const item of items) yield map(item);
}
