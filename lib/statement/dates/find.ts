import type { DateWords } from '../../language/date-words.ts';
import type { Span } from '../../model.ts';
import { coresNear } from './cores.ts';
import type { DateExpression } from './expression.ts';
import { longestShape, matcherOf } from './match.ts';
import { meaningOf } from './meaning.ts';
import { perLanguage } from './per-language.ts';
import { type DateToken, dateTokens } from './tokens.ts';

const matcherFor = perLanguage(matcherOf);

/** Finds the date expressions of a stretch of text, in order; none overlaps another. Time is linear in its length. */
export function findDates(text: string, span: Span, words: DateWords): DateExpression[] {
  return datesAmong(dateTokens(text, span, elidedOf(words)), words);
}

/** The same among tokens already cut. */
export function datesAmong(tokens: readonly DateToken[], words: DateWords): DateExpression[] {
  const matcher = matcherFor(words);
  const near = coresNear(tokens, matcher.lexicon);
  const found: DateExpression[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = longestShape(matcher, tokens, at, near[at] === 1);
    const meaning = match && meaningOf(match);
    const [first, last] = [tokens[at], tokens[(match?.next ?? 0) - 1]];
    if (!match || !meaning || !first || !last) continue;
    const attribute = match.name === 'mention';
    found.push({ start: first.start, end: last.end, meaning, attribute, first: at, next: match.next });
    at = match.next - 1;
  }
  return found;
}

/** The words that are cut off at an apostrophe in this language. */
export const elidedOf = perLanguage((words) => new Set(words.elided.split(' ')));
