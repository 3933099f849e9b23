import type { DateWords } from '../../language/date-words.ts';
import type { Span } from '../../model.ts';
import { coresNear } from './cores.ts';
import type { DateExpression } from './expression.ts';
import { longestShape, type Matcher, matcherOf, mayBegin } from './match.ts';
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
    const date = dateAt(matcher, tokens, at, near[at] === 1);
    if (!date) continue;
    found.push(date);
    at = date.next - 1;
  }
  return found;
}

/** The date expression that some tokens begin with, if any. */
export function dateAtHead(tokens: readonly DateToken[], words: DateWords): DateExpression | null {
  const matcher = matcherFor(words);
  if (!mayBegin(matcher, tokens[0])) return null;
  return dateAt(matcher, tokens, 0, coresNear(tokens, matcher.lexicon)[0] === 1);
}

function dateAt(
  matcher: Matcher,
  tokens: readonly DateToken[],
  at: number,
  coreNear: boolean,
): DateExpression | null {
  const match = longestShape(matcher, tokens, at, coreNear);
  const meaning = match && meaningOf(match);
  if (!match || !meaning) return null;
  const first = tokens[at];
  const last = tokens[match.next - 1];
  if (!first || !last) return null;
  const attribute = match.name === 'mention';
  return { start: first.start, end: last.end, meaning, attribute, first: at, next: match.next };
}

/** The words that are cut off at an apostrophe in this language. */
export const elidedOf = perLanguage((words) => new Set(words.elided.split(' ')));
