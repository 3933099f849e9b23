/** A line of a file, without its break. */
export interface Line {
  /** Counts from 1. */
  line: number;
  /** Null where it is longer than allowed. */
  text: string | null;
  /** Whether a break ends it: the last one of a file that was cut has none. */
  isWhole: boolean;
}

/**
 * The lines of a text that comes in pieces, of which no more is held than a line may be long. Empty lines are left out
 * but counted. What follows the last break is told as a line as well.
 */
export async function* linesOf(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
  let begun = '';
  let isTooLong = false;
  let line = 1;
  const told = (end: string, isWhole: boolean): Line => ({
    line,
    text: isTooLong ? null : withoutReturn(begun + end),
    isWhole,
  });
  for await (const piece of pieces) {
    let from = 0;
    for (let to = piece.indexOf('\n'); to >= 0; to = piece.indexOf('\n', from)) {
      isTooLong ||= begun.length + to - from > longest;
      const next = told(isTooLong ? '' : piece.slice(from, to), true);
      if (next.text !== '') yield next;
      begun = '';
      isTooLong = false;
      from = to + 1;
      line++;
    }
    isTooLong ||= begun.length + piece.length - from > longest;
    begun = isTooLong ? '' : begun + piece.slice(from);
  }
  const last = told('', false);
  if (last.text !== '') yield last;
}

const withoutReturn = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);
