import type { DateWords } from '../../language/date-words.ts';
import type { Span } from '../../model.ts';
import { lexiconOf } from './lexicon.ts';
import { perLanguage } from './per-language.ts';
import { folded } from './tokens.ts';

const monthsOf = perLanguage((words) => lexiconOf(words).months);

/** How far, in UTF-16 units, the rest of a sentence cut in two is looked for. */
const REACH = 200;

const SENTENCE_END = /[.!?…]["“”»]?\s+|\n/gu;

/**
 * A sentence together with what stands before or after it where it was cut at the stop of a day of the month:
 * "Am 10. | März sagte …".
 */
export function wholeSentence(text: string, sentence: Span, words: DateWords): Span {
  const { start, end } = sentence;
  const headCut = endsInDay(text, start) && beginsWithMonth(text, start, words);
  const tailCut = endsInDay(text, end) && beginsWithMonth(text, end, words);
  return { start: headCut ? startBefore(text, start) : start, end: tailCut ? endAfter(text, end) : end };
}

function endsInDay(text: string, at: number): boolean {
  return /(?<!\d)\d{1,2}\.\s*$/.test(text.slice(Math.max(0, at - 8), at));
}

function beginsWithMonth(text: string, at: number, words: DateWords): boolean {
  const [word] = /^\s*\p{L}+/u.exec(text.slice(at, at + 24)) ?? [];
  return word !== undefined && monthsOf(words).has(folded(word.trim()));
}

/** Where the sentence begins whose second part begins at `at`. */
function startBefore(text: string, at: number): number {
  const first = Math.max(0, at - REACH);
  const before = text.slice(first, at).replace(/\d{1,2}\.\s*$/, '');
  const last = [...before.matchAll(SENTENCE_END)].at(-1);
  return first + (last ? last.index + last[0].length : 0);
}

/** Where the sentence ends whose first part ends at `at`. */
function endAfter(text: string, at: number): number {
  const after = text.slice(at, at + REACH);
  const [next] = after.matchAll(SENTENCE_END);
  return at + (next ? next.index + 1 : after.length);
}
