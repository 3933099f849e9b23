import type { Cue } from './cues.ts';
import type { Range } from './nominal.ts';
import type { Reading } from './report.ts';

/**
 * "…, she said on Tuesday, nine months after she had promised not to.": what counts from the day that the aside tells goes
 * with the aside. Where the aside tells no day, it may as well be what was said.
 */
export function withoutTail(
  { items, speech, text }: Reading,
  cue: Cue,
  last: number,
  ranges: readonly Range[],
): readonly Range[] {
  const [before, after] = ranges;
  if (!speech.counting || !before || !after || last <= cue.last) return ranges;
  const tellsWhen =
    items[last]?.capital === true || items[last]?.kind === 'number' || isTime(items[last]?.lower);
  const rest = text.slice(items[after.first]?.start ?? 0, items[after.last]?.end ?? 0);
  return tellsWhen && speech.counting.test(rest) ? [before] : ranges;

  function isTime(word = ''): boolean {
    return speech.times?.has(word) === true;
  }
}
