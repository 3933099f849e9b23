import type { Span, StatementKind } from '../model.ts';

const OPENING = /[«“„‟"‹「『]$/u;
const CLOSING = /^[.,!?…]?[»”“"›」』]/u;
const ANY_MARK = /[«»“”„‟"‹›「」『』]/u;

/**
 * The kind of what the reader has marked as a statement: `direct` right inside quotation marks, `mixed` with marks in it,
 * else `indirect`.
 */
export function kindOfSpan(text: string, { start, end }: Span): StatementKind {
  const isQuoted = OPENING.test(text.slice(0, start).slice(-1)) && CLOSING.test(text.slice(end, end + 2));
  if (isQuoted) return 'direct';
  return ANY_MARK.test(text.slice(start, end)) ? 'mixed' : 'indirect';
}

const EDGES = /^[\s«»“”„‟"‹›「」『』,;:—–-]+|[\s«»“”„‟"‹›「」『』,;:—–-]+$/gu;

/** A marked stretch without the white space, dashes and outer quotation marks at its ends; null where no words are left. */
export function trimmedSpan(text: string, { start, end }: Span): Span | null {
  const marked = text.slice(start, end);
  const words = marked.replace(EDGES, '');
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const from = start + marked.indexOf(words);
  return { start: from, end: from + words.length };
}
