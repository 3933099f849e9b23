import { wordsOf } from '../../../lib/compare/words.ts';
import type { Span } from '../../../lib/model.ts';
import type { AskedWords } from '../../../lib/views/library.ts';

/** What a list shows that nobody searched. */
export const NO_WORDS: AskedWords = { whole: [], beginning: null };

/** Where a text has the words that were searched for, in whatever form they stand there. */
export function hitsIn(text: string, { whole, beginning }: AskedWords): Span[] {
  if (whole.length === 0 && beginning === null) return [];
  return wordsOf(text)
    .filter(({ stem }) => whole.includes(stem) || (beginning !== null && stem.startsWith(beginning)))
    .map(({ start, end }) => ({ start, end }));
}
