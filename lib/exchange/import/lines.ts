/** One line of a file; `text` is null where it is too long to be held. */
export interface Line {
  /** Counted from 1. */
  number: number;
  text: string | null;
}

/** The lines of a text that comes piece by piece, without their ends; a byte order mark is dropped. */
export async function* linesOf(pieces: AsyncIterable<string>, maxLength: number): AsyncGenerator<Line> {
  let number = 1;
  let held = '';
  let tooLong = false;
  let isFirst = true;
  for await (const piece of pieces) {
    const text = isFirst && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    isFirst &&= piece === '';
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      tooLong ||= held.length + end - from > maxLength;
      yield { number, text: tooLong ? null : withoutReturn(held + text.slice(from, end)) };
      number += 1;
      held = '';
      tooLong = false;
      from = end + 1;
    }
    // What nobody will be shown is not held.
    tooLong ||= held.length + text.length - from > maxLength;
    held = tooLong ? '' : held + text.slice(from);
  }
  if (tooLong || held !== '') yield { number, text: tooLong ? null : withoutReturn(held) };
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);
