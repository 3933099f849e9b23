import type { Span } from '../model.ts';
import { sharedWords } from './shared-words.ts';
import { wordsOf } from './words.ts';

/** The words of one content set against another's. */
export interface WordDifference {
  /** Stretches whose words the other has too, in whatever form. */
  both: Span[];
  /** Stretches whose words stand here alone. */
  only: Span[];
}

/**
 * The words that two contents have in common, and those that each has alone. Words are met by their stems and wherever
 * they stand: a difference by order would call a clause that has moved both taken out and put in, and «посредника»
 * another word than «посредником». Stop words count for nothing by themselves, as in `sharedWords`.
 */
export function wordDifferences(
  a: string,
  b: string,
  stopWords: ReadonlySet<string>,
): [a: WordDifference, b: WordDifference] {
  return [differenceOf(a, b, stopWords), differenceOf(b, a, stopWords)];
}

function differenceOf(content: string, other: string, stopWords: ReadonlySet<string>): WordDifference {
  const both = sharedWords(content, other, stopWords);
  return { both, only: wordsOutside(content, both, stopWords) };
}

/** The telling words outside the given stretches; those that only white space or stop words part are one stretch. */
function wordsOutside(content: string, within: readonly Span[], stopWords: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let next = 0;
  /** Whether the last stretch may go on: nothing but words stands between. */
  let reach = -1;
  for (const { start, end, folded } of wordsOf(content)) {
    while ((within[next]?.end ?? Infinity) <= start) next++;
    const isWithin = (within[next]?.start ?? Infinity) <= start;
    const follows = reach >= 0 && content.slice(reach, start).trim() === '';
    if (isWithin || (stopWords.has(folded) && !follows)) {
      reach = -1;
    } else if (stopWords.has(folded)) {
      reach = end;
    } else {
      const last = spans.at(-1);
      if (follows && last) last.end = end;
      else spans.push({ start, end });
      reach = end;
    }
  }
  return spans;
}
