import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';

/** «…», anunció el martes, en una entrevista, | la alcaldesa: the item before the subject, where asides part it from its verb. */
export function pastInset(items: readonly Item[], cue: number, speech: SpeechWords): number {
  let at = cue;
  while (isTime(items, at + 1, speech)) at++;
  if (items[at + 1]?.kind !== 'comma' || !speech.prepositions.has(items[at + 2]?.lower ?? '')) return cue;
  for (let i = at + 3; i <= at + MAX_INSET && items[i]; i++) {
    if (items[i]?.kind === 'comma') return i;
    if (items[i]?.kind !== 'word' && items[i]?.kind !== 'number') break;
  }
  return cue;
}

/** How long an aside between a verb and its subject may be. */
const MAX_INSET = 12;

function isTime(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const lower = items[at]?.lower ?? '';
  if (speech.determiners.has(lower)) return speech.times?.has(items[at + 1]?.lower ?? '') ?? false;
  return speech.times?.has(lower) || speech.adverbs.has(lower);
}
