import type { LanguageCode, Span } from '../../lib/model.ts';

/** An end of a stretch of text that the reader moves. */
export type End = 'start' | 'end';

/**
 * A stretch with one end moved to the next word (1) or the one before (-1); as it was where there is none, or the ends
 * would meet. Words are those of the language, as the browser divides it.
 */
export function moveByWord(text: string, span: Span, end: End, by: 1 | -1, language: LanguageCode): Span {
  const ends = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].flatMap((piece) =>
    piece.isWordLike ? [end === 'start' ? piece.index : piece.index + piece.segment.length] : [],
  );
  const now = span[end];
  const next = by > 0 ? ends.find((at) => at > now) : ends.findLast((at) => at < now);
  if (next === undefined) return span;
  const moved = { ...span, [end]: next };
  return moved.start < moved.end ? moved : span;
}
