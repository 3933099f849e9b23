import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';

/** A stretch of a sentence: items `first` to `last`, inclusive. */
export interface Range {
  first: number;
  last: number;
}

/** A noun phrase, with the apposition that follows it. */
export interface Phrase extends Range {
  /** The last item of the phrase and its appositions: "Hill, a doctor". */
  whole: number;
}

/** Longer phrases are no speakers. */
export const MAX_PHRASE = 24;

/** A pronoun is a phrase by itself unless it goes with a noun: "his", «их». */
export function isLonePronoun(item: Item, speech: SpeechWords): boolean {
  return speech.pronouns.has(item.lower) && !speech.determiners.has(item.lower);
}

/** Whether a relative pronoun stands here; one that is also an article («die») is relative only after a comma. */
export function isRelative(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const lower = items[at]?.lower ?? '';
  if (!speech.relatives.has(lower))
    return speech.mixedRelatives?.has(lower) === true && followsNoun(items, at, speech);
  return !speech.determiners.has(lower) || items[at - 1]?.kind === 'comma';
}

/** Whether «que» stands after a noun that no reporting verb before it explains: «la asociación que», not «dijo ayer que». */
function followsNoun(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const before = items[at - 1];
  if (before?.kind !== 'word' || !isNominal(before, speech)) return false;
  for (let i = at - 1; i >= 0 && i > at - MAX_PHRASE; i--) {
    const item = items[i];
    if (item?.kind !== 'word' && item?.kind !== 'number') return true;
    if (speech.cues.get(item.lower)?.form === 'finite') return false;
  }
  return true;
}

/** The noun phrase that ends at item `end`, as far back as it goes. */
export function gatherBack(items: readonly Item[], end: number, speech: SpeechWords): Range | null {
  let first = end + 1;
  for (let i = end; i >= 0 && i > end - MAX_PHRASE; i--) {
    const item = items[i];
    if (item?.kind === 'close') {
      // What stands in brackets is passed over whole.
      i = matchingOpen(items, i);
      first = i;
      continue;
    }
    // "Republicans who praised him": the clause goes with the noun before it.
    if (first <= end && joinsClause(items, i, speech)) return gatherBack(items, i - 1, speech);
    if (!item || endsBack(items, i, speech)) break;
    if (isLonePronoun(item, speech)) {
      if (first > end) first = i;
      break;
    }
    first = i;
  }
  while (first <= end && (isPreposition(items[first], speech) || items[first]?.kind === 'open')) first++;
  return first <= end ? { first, last: end } : null;
}

function joinsClause(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  return isRelative(items, at, speech) && !opensOwnSubject(items[at], speech);
}

/** "Arden, where officials", "voters, whose leaders": a subject of its own follows the word. */
function opensOwnSubject(item: Item | undefined, speech: SpeechWords): boolean {
  const lower = item?.lower ?? '';
  return (
    speech.subject === 'before' &&
    speech.relatives.has(lower) &&
    !speech.pronouns.get(lower)?.subject &&
    lower !== 'which'
  );
}

function endsBack(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const item = items[at];
  if (opensOwnSubject(item, speech)) return true;
  return !item || !isNominal(item, speech) || (isPreposition(item, speech) && !isInside(items, at, speech));
}

/** Whether a preposition joins two nouns of one phrase rather than opening the clause. */
function isInside(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const before = items[at - 1];
  const lower = items[at]?.lower ?? '';
  if (before?.kind !== 'word' || !isNominal(before, speech))
    return before?.kind === 'quotation' && speech.linking.has(lower);
  if (speech.describing?.has(before.lower) && !speech.prepositions.has(before.lower)) return true;
  return speech.linking.has(lower) || speech.speakers.has(before.lower);
}

export function isPreposition(item: Item | undefined, speech: SpeechWords): boolean {
  return item?.kind === 'word' && speech.prepositions.has(item.lower);
}

export function matchingOpen(items: readonly Item[], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - MAX_PHRASE; i--) if (items[i]?.kind === 'open') return i;
  return close;
}

export function matchingClose(items: readonly Item[], open: number): number {
  for (let i = open + 1; i < items.length && i < open + MAX_PHRASE; i++)
    if (items[i]?.kind === 'close') return i;
  return open;
}

export function isNameLike(item: Item): boolean {
  return item.quotation?.nameLike === true;
}

/** Whether an item may be inside a noun phrase: no verb, no conjunction, no punctuation. */
export function isNominal(item: Item, speech: SpeechWords): boolean {
  if (item.kind === 'number') return true;
  if (item.quotation) return isNameLike(item);
  if (item.kind !== 'word') return false;
  const { lower } = item;
  if (lower === "'s" || lower === '’s') return true;
  if (speech.conjunctions.has(lower) && !speech.pronouns.has(lower)) return false;
  if (item.capital) return true;
  if (speech.auxiliaries.has(lower) || speech.negations.has(lower)) return false;
  const cue = speech.cues.get(lower);
  if (speech.subject === 'before' && cue?.form === 'gerund') return false;
  return cue?.form !== 'finite' || (cue.noun && speech.subject === 'before');
}
