import type { ClauseLexicon } from './clause-lexicon.ts';
import type { Clause } from './clauses.ts';
import type { DateExpression } from './expression.ts';
import type { DateToken } from './tokens.ts';

/** How far from an expression the occasion of speech is looked for that it may belong to: "in an interview aired on". */
const REACH = 6;

/** Whether the noun that an expression belongs to is an occasion of speech, so that its date is the statement's. */
export function besideVenue(
  expression: DateExpression,
  clause: Clause,
  tokens: readonly DateToken[],
  lexicon: ClauseLexicon,
): boolean {
  const first = Math.max(0, expression.first - REACH);
  const next = Math.min(tokens.length, expression.next + REACH, clause.next);
  for (let at = first; at < next; at++) {
    if (lexicon.venues.test(tokens[at]?.word ?? '') && hasPreposition(at, tokens, lexicon)) return true;
  }
  return false;
}

function hasPreposition(venue: number, tokens: readonly DateToken[], lexicon: ClauseLexicon): boolean {
  const before = tokens.slice(Math.max(0, venue - REACH), venue);
  return before.some((token) => lexicon.venuePrepositions.has(token.word));
}
