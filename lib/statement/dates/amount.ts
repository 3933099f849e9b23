import type { Amount } from './expression.ts';
import type { Lexicon } from './lexicon.ts';
import type { DateToken } from './tokens.ts';

/** What "several" units are taken for. */
export const SEVERAL: Amount = { min: 2, max: 7 };

/** Neither numerals nor the words around them come in longer rows; it keeps the search linear in any text. */
const REACH = 5;

interface AmountMatch {
  amount: Amount;
  next: number;
}

interface NumberMatch {
  value: number;
  next: number;
}

/** Reads "two", "about 25", "two or three", "2–3", "a couple of", "several" at a token; null where there is no number. */
export function readAmount(tokens: readonly DateToken[], at: number, lexicon: Lexicon): AmountMatch | null {
  const start = skip(tokens, at, lexicon.approximately);
  const several = readSeveral(tokens, start, lexicon);
  if (several !== null) return { amount: SEVERAL, next: skip(tokens, several, lexicon.approximately) };
  const first = readNumber(tokens, start, lexicon);
  if (!first) {
    // "some" and «unos» are "about" before a number and "several" without one.
    const vague = start > at && lexicon.several.has(tokens[start - 1]?.word ?? '');
    return vague ? { amount: SEVERAL, next: start } : null;
  }
  const end = skip(tokens, first.next, lexicon.approximately);
  // "un peu plus d'un an": the number is what comes after the words without weight.
  const late = end > first.next ? readNumber(tokens, end, lexicon) : null;
  if (late) return { amount: { min: late.value, max: late.value }, next: late.next };
  const second = readUpperBound(tokens, first.next, lexicon);
  const max = second && second.value > first.value ? second.value : first.value;
  const next = second && max === second.value ? second.next : first.next;
  return { amount: { min: first.value, max }, next: skip(tokens, next, lexicon.approximately) };
}

function skip(tokens: readonly DateToken[], at: number, words: ReadonlySet<string>): number {
  let next = at;
  while (next < at + REACH && words.has(tokens[next]?.word ?? '')) next++;
  return next;
}

/** "several", "a few". */
function readSeveral(tokens: readonly DateToken[], at: number, lexicon: Lexicon): number | null {
  const article = lexicon.numbers.get(tokens[at]?.word ?? '') === 1 ? 1 : 0;
  return lexicon.several.has(tokens[at + article]?.word ?? '') ? at + article + 1 : null;
}

function readUpperBound(tokens: readonly DateToken[], at: number, lexicon: Lexicon): NumberMatch | null {
  const between = tokens[at]?.word ?? '';
  if (between !== '-' && !lexicon.or.has(between)) return null;
  return readNumber(tokens, at + 1, lexicon);
}

function readNumber(tokens: readonly DateToken[], at: number, lexicon: Lexicon): NumberMatch | null {
  const first = valueAt(tokens, at, lexicon);
  if (!first) return null;
  let { value, next } = first;
  for (let numerals = 1; ; numerals++) {
    // "a quarter of a century": words without weight may part a fraction from its unit's article.
    const glued = joinsNumbers(tokens, next, lexicon) ? next + 1 : next;
    const more = valueAt(tokens, value < 1 ? skip(tokens, glued, lexicon.approximately) : glued, lexicon);
    const sum = more && together(value, more.value);
    if (sum === null || !more || numerals > REACH) return { value, next };
    value = sum;
    next = more.next;
  }
}

function joinsNumbers(tokens: readonly DateToken[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  return token !== undefined && ((token.word === '-' && token.glued) || lexicon.join.has(token.word));
}

/** Two numerals in a row: "twenty five", "dix-huit", "a dozen", "half a"; null where they do not belong together. */
function together(first: number, second: number): number | null {
  if (first < 1) return second === 1 ? first : null;
  if (first === 1) return second;
  if (first === 4 && second === 20) return 80;
  const units = first === 60 || first === 80 ? 20 : 10;
  const isTens = first >= 10 && first < 100 && first % 10 === 0;
  return isTens && second >= 1 && second < units ? first + second : null;
}

function valueAt(tokens: readonly DateToken[], at: number, lexicon: Lexicon): NumberMatch | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind !== 'number') {
    const value = lexicon.numbers.get(token.word);
    return value === undefined ? null : { value, next: at + 1 };
  }
  if (token.word.length > 3 || !/^\d+$/.test(token.word)) return null;
  const [separator, fraction] = [tokens[at + 1], tokens[at + 2]];
  const decimal =
    separator?.glued && fraction?.glued && fraction.word === '5' && /^[.,]$/.test(separator.word);
  return decimal
    ? { value: Number(token.word) + 0.5, next: at + 3 }
    : { value: Number(token.word), next: at + 1 };
}
