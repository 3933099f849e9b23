import type { InterviewWords } from '../../language/interview-words.ts';
import type { Head } from '../reading/head.ts';
import { headOf } from '../reading/heads.ts';
import { phraseBefore } from '../reading/phrases.ts';
import type { Reading } from '../reading/report.ts';

/** Whose thought stands at an item, and where its clause begins. */
export interface Thinker {
  /** 1 where whoever speaks thinks, 2 where whoever is spoken to does. */
  person: 1 | 2 | 3;
  head: Head | null;
  /** The first item of the subject, or of the verb where it has none. */
  first: number;
}

/** How far a subject may stand from its verb: "I would not even begin to think". */
const REACH = 7;

/** Who thinks at a verb; null where nobody does, as in "to think is hard", or where it is only supposed. */
export function thinkerAt(reading: Reading, words: InterviewWords, at: number): Thinker | null {
  const { items, speech } = reading;
  let i = at - 1;
  while (i >= 0 && i > at - REACH && isBetween(reading, words, i)) i--;
  const item = items[i];
  const pronoun = item?.kind === 'word' ? speech.pronouns.get(item.lower) : undefined;
  const own = words.thoughts.get(items[at]?.lower ?? '')?.person;
  if (own && !pronoun?.subject)
    return isSaidByForm(reading, words, at, own) ? { person: own, head: null, first: at } : null;
  if (isSupposed(reading, i) || (isAside(reading, i) && !isReason(reading, at, i))) return null;
  // "Remember that …": whoever says so holds it true.
  if (at === 0 && speech.complementizers.has(items[1]?.lower ?? ''))
    return { person: 1, head: null, first: 0 };
  if (item && pronoun?.subject && !speech.relatives.has(item.lower)) {
    // "It means …": nobody thinks.
    if (pronoun.gender === 'n') return null;
    const phrase = { first: i, last: i, whole: i };
    return { person: pronoun.person, head: { phrase, pronoun, score: 5 }, first: i };
  }
  return nounThinker(reading, i + 1);
}

/** Whether a form tells its subject by itself where it stands: «думаю», "glauben Sie". */
function isSaidByForm(reading: Reading, words: InterviewWords, at: number, person: 1 | 2): boolean {
  if (isAside(reading, at) || isAside(reading, at - 1)) return false;
  return person === 1 || !reading.speech.clauseComma || isAddressed(reading, words, at);
}

/** The name or noun before a verb: "some people think". */
function nounThinker(reading: Reading, before: number): Thinker | null {
  const phrase = phraseBefore(reading.items, before, reading.speech);
  if (!phrase || isSupposed(reading, phrase.first)) return null;
  const head = headOf(reading, phrase, null);
  return head?.name || head?.noun ? { person: 3, head, first: phrase.first } : null;
}

function isBetween({ items, speech }: Reading, words: InterviewWords, at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  const { lower } = item;
  return (
    words.between.has(lower) ||
    speech.auxiliaries.has(lower) ||
    speech.adverbs.has(lower) ||
    speech.negations.has(lower)
  );
}

/** "If you think …": nobody has thought it. */
function isSupposed({ items, speech }: Reading, first: number): boolean {
  return speech.conditionals.has(items[first - 1]?.lower ?? '');
}

/** «Как вы считаете»: the clause it speaks of is no object of it. */
function isAside({ items, speech }: Reading, first: number): boolean {
  return speech.asWords.has(items[first - 1]?.lower ?? '');
}

/** "I left, as I think it has to be built": the reason of what stands before the comma; "as I know them" compares. */
function isReason({ items, speech }: Reading, at: number, first: number): boolean {
  const next = items[at + 1];
  if (speech.clauseComma || items[first - 2]?.kind !== 'comma' || next?.kind !== 'word') return false;
  return !speech.prepositions.has(next.lower) && speech.pronouns.get(next.lower)?.subject !== false;
}

/** A form for those addressed needs them beside it, or it may be a plural's: "glauben Sie", «вы думаете». */
function isAddressed({ items, text }: Reading, words: InterviewWords, at: number): boolean {
  const near = [items[at - 1], items[at + 1]];
  return (
    near.some((item) => item !== undefined && words.addressed.has(text.slice(item.start, item.end))) ||
    at === 0
  );
}
