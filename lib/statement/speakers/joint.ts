import type { SpeechWords } from '../../language/speech-words.ts';
import type { Span } from '../../model.ts';
import type { Item } from '../text/sentences.ts';

/**
 * The item at which those who speak as one begin, where `first` begins the last of them: "Anna Kern and Paul Adler said".
 * Only where nothing but a conjunction or a comma stands before, for in "She met Kern and Adler said no" the first is met.
 */
export function jointFrom(
  items: readonly Item[],
  first: number,
  isName: (span: Span) => boolean,
  speech: SpeechWords,
): number {
  const last = first - 2;
  if (!speech.joining.has(items[first - 1]?.lower ?? '') || !items[last]) return first;
  let from = last;
  while (
    from > 0 &&
    items[from - 1]?.kind === 'word' &&
    items[from - 1]?.capital &&
    !isJoining(items, from - 1, speech)
  )
    from--;
  const before = items[from - 1];
  if (before && before.kind !== 'comma' && !isJoining(items, from - 1, speech)) return first;
  return isName({ start: items[from]?.start ?? 0, end: items[last]?.end ?? 0 }) ? from : first;
}

function isJoining(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  return speech.joining.has(items[at]?.lower ?? '');
}
