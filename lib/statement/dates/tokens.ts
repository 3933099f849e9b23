import type { Span } from '../../model.ts';
import { classAt, DASH, DIGIT, LETTER, NEWLINE, SPACE } from '../text/characters.ts';

/** A word, a number or a single punctuation mark. */
export interface DateToken extends Span {
  kind: 'word' | 'number' | 'mark';
  /** Lower case, «ё» as «е», one kind of apostrophe. */
  word: string;
  capital: boolean;
  /** Whether it touches the token before. */
  glued: boolean;
}

const APOSTROPHES = "'’ʼ‘`´";

/**
 * Cuts a stretch of text finer than the extractor's own tokens: dates are written with hyphens, dots and endings that
 * belong to one word elsewhere ("mid-August", «2024-го», "10.03.2024", "1990s"), and each part is read by itself.
 * `elided` holds the words that are cut off at an apostrophe: "l'an" is two words.
 */
export function dateTokens(text: string, span: Span, elided: ReadonlySet<string>): DateToken[] {
  const tokens: DateToken[] = [];
  const limit = Math.min(span.end, text.length);
  let at = Math.max(0, span.start);
  while (at < limit) {
    const sort = classAt(text, at);
    if (sort === SPACE || sort === NEWLINE) {
      at++;
      continue;
    }
    const end = endOf(text, at, limit, sort, elided);
    const glued = tokens.at(-1)?.end === at;
    const kind = sort === LETTER ? 'word' : sort === DIGIT ? 'number' : 'mark';
    const slice = text.slice(at, end);
    const word = kind === 'word' ? folded(slice) : glued && isHyphen(text, at) ? '-' : slice;
    tokens.push({ start: at, end, kind, word, capital: kind === 'word' && isCapital(slice), glued });
    at = end;
  }
  return tokens;
}

function endOf(
  text: string,
  start: number,
  limit: number,
  sort: number,
  elided: ReadonlySet<string>,
): number {
  let end = start + 1;
  if (sort === DIGIT) {
    while (end < limit && classAt(text, end) === DIGIT) end++;
  } else if (sort === LETTER) {
    for (; end < limit; end++) {
      if (classAt(text, end) === LETTER) continue;
      if (!isApostrophe(text, end)) break;
      if (elided.has(folded(text.slice(start, end)))) return end + 1;
      if (end + 1 >= limit || classAt(text, end + 1) !== LETTER) break;
    }
  }
  return end;
}

/** A dash with no space around it, of whatever length, joins what it stands between. */
function isHyphen(text: string, at: number): boolean {
  const after = classAt(text, at + 1);
  return classAt(text, at) === DASH && (after === LETTER || after === DIGIT);
}

function isApostrophe(text: string, at: number): boolean {
  return APOSTROPHES.includes(text[at] ?? ' ');
}

function isCapital(slice: string): boolean {
  const first = slice.charAt(0);
  return first !== first.toLowerCase();
}

const VARIANTS = /[’ʼ‘`´ё\p{M}]/u;

/** A word as the lists of words write it. */
export function folded(word: string): string {
  const plain = word.toLowerCase();
  // Most words have none of these; this runs for every word of every sentence that reports something.
  if (!VARIANTS.test(plain)) return plain;
  const lower = plain.replace(/[’ʼ‘`´]/g, "'");
  const composed = /\p{M}/u.test(lower) ? lower.normalize('NFC').replace(/\u0301/g, '') : lower;
  return composed.replaceAll('ё', 'е');
}
