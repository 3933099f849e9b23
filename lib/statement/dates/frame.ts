import type { DateWords } from '../../language/date-words.ts';
import type { Span } from '../../model.ts';
import { elidedOf } from './find.ts';
import { type DateToken, dateTokens } from './tokens.ts';

/** Stands in a frame for a stretch of content or of quoted words; no date expression reaches over it. */
export const HOLE = '\uFFFC';

/**
 * The writer's own words of a sentence: its tokens outside the contents reported in it, each of which is one token of
 * its own. Words in quotation marks that are no statement (names, titles) are left out likewise.
 */
export function frameOf(
  text: string,
  sentence: Span,
  contents: readonly Span[],
  words: DateWords,
): DateToken[] {
  const elided = elidedOf(words);
  const tokens: DateToken[] = [];
  let at = sentence.start;
  for (const content of [...contents].sort((a, b) => a.start - b.start)) {
    const start = Math.max(content.start, at);
    const end = Math.min(content.end, sentence.end);
    if (end <= start) continue;
    tokens.push(...dateTokens(text, { start: at, end: start }, elided), hole(start, end));
    at = end;
  }
  tokens.push(...dateTokens(text, { start: at, end: sentence.end }, elided));
  return withoutQuoted(tokens);
}

function hole(start: number, end: number): DateToken {
  return { start, end, kind: 'mark', word: HOLE, capital: false, glued: false };
}

const OPENING = '«„“"”‹';
const CLOSING = '»“”"›';

/** Puts a hole in place of what stands between two quotation marks. A mark with no partner is a mark like any other. */
function withoutQuoted(tokens: readonly DateToken[]): DateToken[] {
  const kept: DateToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const close = token.kind === 'mark' && OPENING.includes(token.word) ? closingAfter(tokens, at) : null;
    const last = close === null ? undefined : tokens[close];
    if (close === null || !last) kept.push(token);
    else {
      kept.push(hole(token.start, last.end));
      at = close;
    }
  }
  return kept;
}

/** How many tokens apart the marks of a name or title stand; it also keeps the search for partners short. */
const QUOTED_REACH = 60;

function closingAfter(tokens: readonly DateToken[], open: number): number | null {
  for (let at = open + 1; at < tokens.length && at <= open + QUOTED_REACH; at++) {
    const token = tokens[at];
    if (token?.kind === 'mark' && CLOSING.includes(token.word)) return at;
  }
  return null;
}
