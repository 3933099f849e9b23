import { EITHER } from './declension.ts';
import type { Lexicon } from './lexicon.ts';
import { isGiven } from './slots.ts';
import type { NameWord } from './words.ts';

/** Skips titles and, where words in lower case open the mention, all up to the last of them. */
export function afterHonorifics(words: readonly NameWord[], lex: Lexicon): { start: number; sexes: number } {
  let start = 0;
  let sexes = EITHER;
  for (let title = titleAt(words, start, lex); title; title = titleAt(words, start, lex)) {
    start += title.length;
    sexes &= title.sexes;
  }
  return { start, sexes: sexes || EITHER };
}

/** The title that stands at `start`, if one does: how many words it has and which sexes it tells. */
function titleAt(
  words: readonly NameWord[],
  start: number,
  lex: Lexicon,
): { length: number; sexes: number } | null {
  const word = words[start];
  const next = words[start + 1];
  if (!word) return null;
  const pair = next && lex.honorifics.get(`${word.folded} ${next.folded}`);
  if (pair !== undefined) return { length: 2, sexes: pair };
  const single =
    lex.honorifics.get(word.folded) ?? (next && lex.isHonorific(word.folded) ? EITHER : undefined);
  // A title alone, with a capital, may well be a surname: "King", "Judge".
  if (single !== undefined && (next || start > 0 || word.sort !== 'word'))
    return { length: 1, sexes: single };
  if (word.sort === 'lower' || (word.sort === 'particle' && start === 0 && next?.sort === 'lower')) {
    return { length: 1, sexes: EITHER };
  }
  // The complement of an office: «премьер Госсовета Ли Кэцян».
  const complement = start > 0 && words[start - 1]?.sort === 'lower' && words.length - start >= 3;
  return complement && !givenAt(words, start, lex) ? { length: 1, sexes: EITHER } : null;
}

function givenAt(words: readonly NameWord[], index: number, lex: Lexicon): boolean {
  const word = words[index];
  return word !== undefined && (word.sort === 'initial' || isGiven(word.folded, lex));
}
