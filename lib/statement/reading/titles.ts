import type { SpeechWords } from '../../language/speech-words.ts';
import type { Span } from '../../model.ts';
import { isSingle } from '../marks/glyphs.ts';
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
  return isTitled(wordsOf(text, quotation), speech);
}

/** A title begins with so many characters at most. */
const MAX_TITLE = 200;

function wordsOf(text: string, { start, end }: Span): string[] {
  return text.slice(start, Math.min(end, start + MAX_TITLE)).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
}

function isTitled(words: readonly string[], speech: SpeechWords): boolean {
  if (words.length < 2) return false;
  const capitals = words.filter((word) => word[0] !== word[0]?.toLowerCase()).length;
  const rest = words.every((word) => word[0] !== word[0]?.toLowerCase() || isSmall(word, speech));
  return rest && capitals >= 2 && capitals * 2 >= words.length;
}

/**
 * Whether a quotation that is its whole line heads what follows: ‘All Bets Are Off’ in single marks where titles have
 * capitals, “WE WILL NOT PAY” in capital letters alone.
 */
export function isHeading({ items, text, speech, sentence }: Reading, at: number): boolean {
  const quotation = items[at]?.quotation;
  if (!quotation?.closed || !isWholeLine(text, sentence)) return false;
  const words = wordsOf(text, quotation);
  if (words.length > 1 && words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase()))
    return true;
  return speech.titleCase && isSingle(text[quotation.start - 1] ?? '') && isTitled(words, speech);
}

function isWholeLine(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start).trimEnd();
  const isFirst = start === 0 || /\n\s*$/u.test(text.slice(Math.max(0, start - 2), start)) || before === '';
  return isFirst && /^[^\S\n]*[.'’]?[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + 4));
}

/** Whether a word stays small inside a title; a verb or a pronoun does not: “Hey Paul, it is Ann.” */
function isSmall(word: string, speech: SpeechWords): boolean {
  if (speech.auxiliaries.has(word) || speech.pronouns.has(word)) return false;
  return word.length <= SMALL_WORD || speech.prepositions.has(word);
}
