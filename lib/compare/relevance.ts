import { Bm25Index } from './bm25.ts';
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

/** Passages to be ranked. Words in `stopWords` (folded) are too common to count. */
export class RelevanceIndex {
  readonly #words = new Bm25Index();
  readonly #grams = new Bm25Index();
  readonly #stopWords: ReadonlySet<string>;

  constructor(stopWords: ReadonlySet<string> = new Set()) {
    this.#stopWords = stopWords;
  }

  /** Adds a passage; the first added is number 0. */
  add({ text, context }: Passage): void {
    const whole = `${context} ${text}`;
    this.#words.add(stemsOf(whole, this.#stopWords));
    this.#grams.add(gramsOf(whole));
  }

  /** The relevance of every passage to the one given, by number: 0 upward, comparable within one answer only. */
  relevanceTo({ text, context }: Passage): Float64Array {
    const scores = this.#scores(text);
    if (context === '') return scores;
    const around = this.#scores(context);
    return scores.map((score, i) => score + CONTEXT_WEIGHT * (around[i] ?? 0));
  }

  #scores(text: string): Float64Array {
    const grams = this.#grams.scores(gramsOf(text));
    return this.#words
      .scores(stemsOf(text, this.#stopWords))
      .map((score, i) => score + GRAMS_WEIGHT * (grams[i] ?? 0));
  }
}

/** The stems of a text's words in order, without stop words. */
export function stemsOf(text: string, stopWords: ReadonlySet<string> = new Set()): string[] {
  return wordsOf(text)
    .filter(({ folded }) => !stopWords.has(folded))
    .map(({ stem }) => stem);
}

/** The character 4-grams of a folded text, running over its word bounds. */
function gramsOf(text: string): string[] {
  const folded = ` ${foldText(text)} `;
  return Array.from({ length: Math.max(0, folded.length - GRAM + 1) }, (_, at) =>
    folded.slice(at, at + GRAM),
  );
}
