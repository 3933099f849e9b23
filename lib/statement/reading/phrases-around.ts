import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import { isNameLike, isPreposition, type Phrase } from './nominal.ts';
import { isBetween, phraseAfter, phraseBefore } from './phrases.ts';

/** How many phrases before a verb are looked at where the order of words is free. */
const MAX_PHRASES = 5;

/**
 * The phrases before item `at` in its clause, nearest first; `governed` where a preposition stands before one: «после
 * встречи президент», «в свою очередь».
 */
export function phrasesBefore(
  items: readonly Item[],
  at: number,
  speech: SpeechWords,
): { phrase: Phrase; governed: boolean }[] {
  const found: { phrase: Phrase; governed: boolean }[] = [];
  let end = at;
  while (found.length < MAX_PHRASES) {
    const phrase = phraseBefore(items, end, speech);
    if (!phrase) break;
    const before = items[phrase.first - 1];
    const governed = isPreposition(before, speech) && !isPartitive(items, phrase.first - 1, speech);
    found.push({ phrase, governed });
    end = governed ? phrase.first - 1 : phrase.first;
    const next = items[end - 1];
    if (!next || (next.kind !== 'word' && next.kind !== 'dash' && !isNameLike(next))) break;
  }
  return found;
}

/** «…, | des experts ont déclaré»: where no word stands before it the preposition is an article. */
function isPartitive(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  return speech.partitives?.has(items[at]?.lower ?? '') === true && items[at - 1]?.kind !== 'word';
}

/** The phrases after item `at` in its clause, nearest first, each with whether a preposition stands before it. */
export function phrasesAfter(
  items: readonly Item[],
  at: number,
  speech: SpeechWords,
): { phrase: Phrase; governed: boolean }[] {
  const found: { phrase: Phrase; governed: boolean }[] = [];
  let from = at;
  while (found.length < MAX_PHRASES) {
    while (isBetween(items[from + 1], speech)) from++;
    const governed = isPreposition(items[from + 1], speech);
    const phrase = phraseAfter(items, governed ? from + 1 : from, speech);
    if (!phrase) break;
    // Whoever is spoken to is no subject.
    const addressed = governed && speech.addressing?.has(items[from + 1]?.lower ?? '');
    if (!addressed) found.push({ phrase, governed });
    if (phrase.whole > phrase.last) break;
    from = phrase.last;
  }
  return found;
}
