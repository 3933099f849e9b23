import type { Span } from '../model.ts';

/** The words around a quotation, made comparable. */
export interface Context {
  prefix: string;
  suffix: string;
}

/** A quotation with the words around it, as they stand in its text. */
export interface Quote extends Context {
  exact: string;
}

/** Words are compared within this much more text than they filled: something may have been put between. */
const SLACK = 40;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * How far the surroundings of a place agree with what stood around a quotation: the part of the words on both sides that
 * are there, 0 to 1. The better side counts for more, since a paragraph may have changed on one side only.
 */
export function agreement(text: string, { start, end }: Span, { prefix, suffix }: Context): number {
  const before = sharedPart(prefix, text.slice(Math.max(0, start - prefix.length - SLACK), start));
  const after = sharedPart(suffix, text.slice(end, end + suffix.length + SLACK));
  if (before === null || after === null) return before ?? after ?? 0;
  return Math.max(before, after) * 0.7 + Math.min(before, after) * 0.3;
}

/** Null where nothing stood on this side: the text's beginning or end agrees with any place. */
function sharedPart(words: string, stretch: string): number | null {
  const sought = words.match(WORD) ?? [];
  if (sought.length === 0) return null;
  const there = new Set(stretch.match(WORD) ?? []);
  return sought.filter((word) => there.has(word)).length / sought.length;
}
