import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import { hasWords, type Reading } from './report.ts';

/** Words longer than this stand in lower case inside a title only where they are prepositions: "The Lead with Jake Tapper". */
const SMALL_WORD = 3;

/** So many words in marks after a noun may be its name: «форум «Степь без границ»». */
const MAX_NAME_WORDS = 5;

/** Where titles have one capital: a short quotation with a capital, no stop, and the noun it names before it. */
function isNamedThing(items: readonly Item[], at: number, text: string, speech: SpeechWords): boolean {
  const quotation = items[at]?.quotation;
  const before = items[at - 1];
  if (!quotation?.nameLike || before?.kind !== 'word' || hasWords(text, quotation, MAX_NAME_WORDS + 1))
    return false;
  const initial = text.slice(quotation.start, quotation.end).trimStart()[0] ?? '';
  if (initial === initial.toLowerCase()) return false;
  const { lower } = before;
  const isNoun =
    !speech.prepositions.has(lower) && !speech.conjunctions.has(lower) && !speech.adverbs.has(lower);
  return (
    isNoun && !speech.cues.has(lower) && !speech.pronouns.has(lower) && !speech.complementizers.has(lower)
  );
}

/**
 * Whether a quotation in a phrase is the title of a work, where titles are written in capitals: NBC's “Meet the Press”.
 * What follows a comma or a colon, or a verb, is speech even in capitals.
 */
export function isWorkTitle({ items, text, speech, cues }: Reading, at: number): boolean {
  const quotation = items[at]?.quotation;
  const before = items[at - 1];
  if (!quotation || before?.kind === 'colon' || cues.some((cue) => cue.last === at - 1)) return false;
  // “Not Oakland,” he said: what opens a sentence and is broken off for its tag is speech.
  if (at === 0 && quotation.closed && !quotation.nameLike) return false;
  if (!speech.titleCase) return isNamedThing(items, at, text, speech);
  const words =
    text.slice(quotation.start, Math.min(quotation.end, quotation.start + 200)).match(/\p{L}[\p{L}’'-]*/gu) ??
    [];
  if (words.length < 2) return false;
  const capitals = words.filter((word) => word[0] !== word[0]?.toLowerCase()).length;
  const isTitled = words.every((word) => word[0] !== word[0]?.toLowerCase() || isSmall(word, speech));
  return isTitled && capitals >= 2 && capitals * 2 >= words.length;
}

/** Whether a word stays small inside a title; a verb or a pronoun does not: “Hey Paul, it is Ann.” */
function isSmall(word: string, speech: SpeechWords): boolean {
  if (speech.auxiliaries.has(word) || speech.pronouns.has(word)) return false;
  return word.length <= SMALL_WORD || speech.prepositions.has(word);
}
