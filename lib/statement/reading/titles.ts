import type { Reading } from './report.ts';

/** Words shorter than this may stand in lower case inside a title: "The Lead with Jake Tapper". */
const SMALL_WORD = 5;

/**
 * Whether a quotation in a phrase is the title of a work, where titles are written in capitals: NBC's “Meet the Press”.
 * What follows a comma or a colon, or a verb, is speech even in capitals.
 */
export function isWorkTitle({ items, text, speech, cues }: Reading, at: number): boolean {
  const quotation = items[at]?.quotation;
  const before = items[at - 1];
  if (!quotation || !speech.titleCase || before?.kind === 'colon') return false;
  if (cues.some((cue) => cue.last === at - 1)) return false;
  const words =
    text.slice(quotation.start, Math.min(quotation.end, quotation.start + 200)).match(/\p{L}[\p{L}’'-]*/gu) ??
    [];
  if (words.length < 2) return false;
  const capitals = words.filter((word) => word[0] !== word[0]?.toLowerCase()).length;
  const longLower = words.filter(
    (word) => word[0] === word[0]?.toLowerCase() && word.length >= SMALL_WORD,
  ).length;
  return longLower === 0 && capitals >= 2 && capitals * 2 >= words.length;
}
