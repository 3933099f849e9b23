import type { Span } from '../model.ts';

/**
 * A text as it compares with another printing of itself: white space folded, marks and dashes of one kind, invisible
 * characters gone. Letters keep their case.
 */
export interface Comparable {
  text: string;
  /** A stretch of `text` as a stretch of the original. */
  original(span: Span): Span;
}

const SAME: ReadonlyMap<string, string> = new Map([
  ...[...'«»“”„‟"‹›'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛ʼ`´'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
]);
const SPACE = /\s/u;
/** Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

/** Makes a text comparable. Never longer than the original; linear. */
export function comparable(original: string): Comparable {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < original.length; at++) {
    const unit = original[at] ?? '';
    if (INVISIBLE.test(unit)) continue;
    const isSpace = SPACE.test(unit);
    if (isSpace && (text === '' || text.endsWith(' '))) continue;
    text += isSpace ? ' ' : (SAME.get(unit) ?? unit);
    places.push(at);
  }
  return {
    text,
    original: ({ start, end }) => {
      const first = places[start] ?? original.length;
      return { start: first, end: end > start ? (places[end - 1] ?? original.length - 1) + 1 : first };
    },
  };
}
