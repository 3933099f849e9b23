import { foldText } from './words.ts';

/**
 * Whether two reports give the same statement. Outlets cut a quotation at its ends and retouch a word, so equality of
 * the words is too strict: character 5-grams are compared, by the bounds that METHODS found to part the two cases.
 */

const GRAM = 5;
const LEAST_JACCARD = 0.7;
const LEAST_CONTAINMENT = 0.85;
/** Shorter contents ("I agree") are contained in much that is somebody else's occasion. */
const SHORTEST_CONTAINED = 30;

/** A content made ready to be compared with many others. */
export interface WordPrint {
  folded: string;
  grams: ReadonlySet<string>;
}

export function wordPrint(content: string): WordPrint {
  const folded = foldText(content);
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= folded.length; at++) grams.add(folded.slice(at, at + GRAM));
  return { folded, grams };
}

/** Whether two contents are the same words, but for case, punctuation and cuts. */
export function sameWords(a: WordPrint, b: WordPrint): boolean {
  if (a.folded === b.folded) return a.folded !== '';
  const [fewer, more] = a.grams.size <= b.grams.size ? [a, b] : [b, a];
  if (fewer.grams.size === 0) return false;
  let common = 0;
  for (const gram of fewer.grams) if (more.grams.has(gram)) common++;
  if (common / (a.grams.size + b.grams.size - common) >= LEAST_JACCARD) return true;
  return fewer.folded.length >= SHORTEST_CONTAINED && common / fewer.grams.size >= LEAST_CONTAINMENT;
}
