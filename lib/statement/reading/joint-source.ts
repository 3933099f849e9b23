import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import type { Phrase } from './nominal.ts';
import { phraseAfter } from './phrases.ts';

/**
 * The end of a source that names several: «laut Emil Karn | und der Fachfrau Anna Lind», «laut Polizei | und Feuerwehr». An
 * article after "and" may open a clause of its own, unless the source has one too.
 */
export function jointSource(items: readonly Item[], phrase: Phrase, speech: SpeechWords): number {
  const { first, last, whole } = phrase;
  const next = items[last + 2];
  if (whole > last || !speech.joining.has(items[last + 1]?.lower ?? '') || next?.kind !== 'word')
    return whole;
  const article = speech.determiners.has(next.lower);
  if (article ? !speech.determiners.has(items[first]?.lower ?? '') : !next.capital) return whole;
  const other = phraseAfter(items, last + 1, speech);
  const verb = items[(other?.last ?? last) + 1];
  return other && other.first === last + 2 && (verb?.kind === 'comma' || isFiniteForm(verb, speech))
    ? other.whole
    : whole;
}

/** A finite verb right behind tells that the source was all in front of it. */
function isFiniteForm(item: Item | undefined, speech: SpeechWords): boolean {
  if (item?.kind !== 'word' || item.capital) return false;
  return (
    speech.auxiliaries.has(item.lower) ||
    speech.cues.get(item.lower)?.form === 'finite' ||
    speech.resuming?.test(item.lower) === true
  );
}
