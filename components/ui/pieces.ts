import type { Span } from '../../lib/model.ts';

/** A stretch of a text and whether it is marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text at the ends of `marks` (in any order; overlaps join; what lies outside the text is dropped). */
export function piecesOf(text: string, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (end <= at || start >= text.length) continue;
    add(Math.max(start, 0), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
