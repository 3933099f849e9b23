/**
 * White space as an article's text has it: every run of it is one space, and characters that only tell the browser
 * where a word may break (soft hyphen, zero-width space, word joiner) are dropped, so that words compare equal.
 */

/** Words of one text node that stand together, each divided from the next by exactly one white-space character. */
const RUN = /[^\s\u00ad\u200b\u2060]+(?:\s[^\s\u00ad\u200b\u2060]+)*/g;
const WHITE = /\s/g;
const INVISIBLE = /[\u00ad\u200b\u2060]+/g;

/** A stretch of a string that goes into the text as it is, but for the kind of its spaces. */
export interface Run {
  /** Offset in the string, in UTF-16 code units. */
  at: number;
  /** As long as the stretch it was read from: each of its white-space characters has become a space. */
  words: string;
  /** Offset of the white space that divides it from the run before; -1 where it continues a word. */
  spaceAt: number;
}

/** Splits a string into its runs. `trailing` is the offset of white space after the last one, else -1. */
export function runsOf(data: string): { runs: Run[]; trailing: number } {
  const runs: Run[] = [];
  let end = 0;
  for (const match of data.matchAll(RUN)) {
    const words = match[0].replace(WHITE, ' ');
    runs.push({ at: match.index, words, spaceAt: whiteSpaceIn(data, end, match.index) });
    end = match.index + words.length;
  }
  return { runs, trailing: whiteSpaceIn(data, end, data.length) };
}

function whiteSpaceIn(data: string, from: number, to: number): number {
  if (from === to) return -1;
  const at = data.slice(from, to).search(/\s/);
  return at < 0 ? -1 : from + at;
}

/** A string with its white space folded, as `runsOf` folds it, and trimmed. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
