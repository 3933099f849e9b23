import search from 'approx-string-match';
import type { Span } from '../model.ts';
import type { Quote } from './context-agreement.ts';

/** The place of a quotation between what stood right before and right after it, and how much of its words are left. */
export interface Place extends Span {
  alike: number;
  around: number;
}

/** So much of the surroundings is sought, in comparable characters: enough to stand once, little enough to be whole. */
const REACH = 28;
/** Less than this may stand anywhere. */
const LEAST = 12;
/** What part of the surroundings may differ. */
const DIFFERENT = 0.2;
/** How much longer than it was a quotation may have become. */
const GROWN = 1.5;

/** So little between both sides, in comparable characters, is a gap that the quotation has left. */
const GAP = 4;

/** How alike the words must be between both sides, and beside one. */
const ALIKE_BETWEEN = 0.4;
const ALIKE_BESIDE = 0.75;
/** How much one side alone tells of the place. */
const ONE_SIDE = 0.5;

/**
 * Finds what a quotation has become where its surroundings still stand. All texts are comparable ones. Approximate
 * search is Myers' bit-parallel algorithm (Journal of the ACM 46, 1999), by `approx-string-match`.
 */
export function inPlace(text: string, { exact, prefix, suffix }: Quote): Place[] {
  const before = spansOf(text, prefix.trim().slice(-REACH));
  const after = spansOf(text, suffix.trim().slice(0, REACH));
  const most = Math.ceil(exact.length * GROWN) + 2;
  const between = before.flatMap(({ end: start }) =>
    after
      .filter(({ start: end }) => end > start && end - start <= most)
      .flatMap(({ start: end }) => wordsIn(text, { start, end }, exact, ALIKE_BETWEEN, 1)),
  );
  if (between.length > 0) return between;
  // Where both sides have closed up, what is beside one of them is the other, however like the quotation: a headline.
  const closed = ({ end }: Span, { start }: Span) => Math.abs(start - end) <= GAP;
  return [
    ...before
      .filter((one) => !after.some((other) => closed(one, other)))
      .map(({ end }) => ({ start: end, end: end + most })),
    ...after
      .filter((other) => !before.some((one) => closed(one, other)))
      .map(({ start }) => ({ start: Math.max(0, start - most), end: start })),
  ].flatMap((window) => wordsIn(text, window, exact, ALIKE_BESIDE, ONE_SIDE));
}

/** Where words that stood beside a quotation stand now. */
function spansOf(text: string, words: string): Span[] {
  if (words.length < LEAST) return [];
  return search(text, words, Math.floor(words.length * DIFFERENT));
}

/** The best match of the words within a window of the text, where it is good enough. */
function wordsIn(text: string, window: Span, exact: string, least: number, around: number): Place[] {
  const stretch = text.slice(window.start, window.end);
  const [match] = search(stretch, exact, Math.floor(exact.length * (1 - least)));
  if (!match) return [];
  const alike = 1 - match.errors / exact.length;
  return [{ start: window.start + match.start, end: window.start + match.end, alike, around }];
}
