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
const MAX_PHRASE = 24;
/** How far an apposition may reach. */
const MAX_APPOSITION = 40;
/** A longer quotation inside a phrase is speech, not a name. */
const MAX_QUOTED_NAME = 60;

/** The noun phrase that ends before item `at`: the subject of a verb that stands there. */
export function phraseBefore(items: readonly Item[], at: number, speech: SpeechWords): Phrase | null {
  let end = at - 1;
  while (end >= 0 && isBetween(items[end], speech)) end--;
  const last = items[end];
  if (!last) return null;
  if (last.kind === 'comma' || last.kind === 'dash') return beforeApposition(items, end, speech);
  if (last.kind === 'close') {
    const open = matchingOpen(items, end);
    if (open === end) return null;
    const range = gatherBack(items, open - 1, speech);
    return range && { ...range, whole: end };
  }
  const range = gatherBack(items, end, speech);
  return range && { ...range, whole: range.last };
}

/** The noun phrase that begins after item `at`, with its apposition. */
export function phraseAfter(items: readonly Item[], at: number, speech: SpeechWords): Phrase | null {
  let first = at + 1;
  while (first < items.length && isBetween(items[first], speech)) first++;
  let last = first - 1;
  for (let i = first; i < items.length && i < first + MAX_PHRASE; i++) {
    const item = items[i];
    if (
      !item ||
      !isNominal(item, speech) ||
      (i > first ? endsPhrase(item, speech) : opensNoPhrase(item, speech))
    )
      break;
    last = i;
    if (i === first && isLonePronoun(item, speech)) break;
  }
  while (last >= first && isPreposition(items[last], speech)) last--;
  if (last < first) return null;
  return { first, last, whole: appositionAfter(items, last, speech) };
}

function opensNoPhrase(item: Item, speech: SpeechWords): boolean {
  return speech.relatives.has(item.lower) || (isPreposition(item, speech) && !speech.linking.has(item.lower));
}

function endsPhrase(item: Item, speech: SpeechWords): boolean {
  return (
    item.kind === 'number' || opensNoPhrase(item, speech) || speech.pronouns.get(item.lower)?.subject === true
  );
}

/** A pronoun is a phrase by itself unless it goes with a noun: "his", «их». */
function isLonePronoun(item: Item, speech: SpeechWords): boolean {
  return speech.pronouns.has(item.lower) && !speech.determiners.has(item.lower);
}

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
    const governed = isPreposition(before, speech);
    found.push({ phrase, governed });
    end = governed ? phrase.first - 1 : phrase.first;
    const next = items[end - 1];
    if (!next || (next.kind !== 'word' && next.kind !== 'dash')) break;
  }
  return found;
}

/** Words that may stand between a subject and its verb. */
function isBetween(item: Item | undefined, speech: SpeechWords): boolean {
  if (item?.kind !== 'word') return false;
  const { lower } = item;
  return speech.auxiliaries.has(lower) || speech.adverbs.has(lower) || speech.negations.has(lower);
}

/** "Hill, a doctor, said": from the comma before the verb back to the one after the name. */
function beforeApposition(items: readonly Item[], closing: number, speech: SpeechWords): Phrase | null {
  const kind = items[closing]?.kind;
  for (let i = closing - 1; i > 0 && i > closing - MAX_APPOSITION; i--) {
    const item = items[i];
    if (!item || item.kind === 'stop' || item.kind === 'semicolon') return null;
    if (item.quotation && !isNameLike(item)) return null;
    if (item.kind !== kind || !startsApposition(items, i + 1, speech)) continue;
    const range = gatherBack(items, i - 1, speech);
    if (range && isNamed(items, range, speech)) return { ...range, whole: closing - 1 };
  }
  return null;
}

/** Whether a phrase can bear an apposition: it holds a name or an office. */
function isNamed(items: readonly Item[], { first, last }: Range, speech: SpeechWords): boolean {
  for (let i = first; i <= last; i++) {
    const item = items[i];
    if (item && (item.capital || item.quotation || speech.speakers.has(item.lower))) return true;
  }
  return false;
}

function startsApposition(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const item = items[at];
  if (item?.kind === 'number') return true;
  if (item?.kind !== 'word') return false;
  if (speech.relatives.has(item.lower)) return true;
  if (isPreposition(item, speech) && speech.relatives.has(items[at + 1]?.lower ?? '')) return true;
  return !speech.complementizers.has(item.lower) && !speech.joining.has(item.lower);
}

/** The end of an apposition that follows a phrase: ", a doctor who runs the clinic". */
function appositionAfter(items: readonly Item[], last: number, speech: SpeechWords): number {
  let end = last;
  if (items[end + 1]?.kind === 'open') {
    const close = matchingClose(items, end + 1);
    if (close > end + 1) end = close;
  }
  if (items[end + 1]?.kind !== 'comma' || !startsNounApposition(items, end + 2, speech)) return end;
  for (let i = end + 2; i < items.length && i < end + MAX_APPOSITION; i++) {
    const item = items[i];
    if (
      !item ||
      item.kind === 'stop' ||
      item.kind === 'semicolon' ||
      item.kind === 'dash' ||
      item.kind === 'colon'
    )
      return i - 1;
    if (item.quotation && !isNameLike(item)) return i - 1;
    if (item.kind === 'comma' && !startsNounApposition(items, i + 1, speech)) return i - 1;
  }
  return end;
}

/** An apposition after a name opens with an article, an office or "who"; a new clause does not. */
function startsNounApposition(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  const { lower } = item;
  if (speech.relatives.has(lower)) return true;
  if (speech.pronouns.get(lower)?.subject) return false;
  if (speech.speakers.has(lower) || speech.determiners.has(lower)) return true;
  return !item.capital && speech.speakers.has(items[at + 1]?.lower ?? '');
}

function gatherBack(items: readonly Item[], end: number, speech: SpeechWords): Range | null {
  let first = end + 1;
  for (let i = end; i >= 0 && i > end - MAX_PHRASE; i--) {
    const item = items[i];
    if (!item) break;
    if (item.kind === 'close') {
      // What stands in brackets is passed over whole.
      i = matchingOpen(items, i);
      first = i;
      continue;
    }
    if (!isNominal(item, speech)) break;
    if (isLonePronoun(item, speech)) {
      if (first > end) first = i;
      break;
    }
    if (isPreposition(item, speech) && !isInside(items, i, speech)) break;
    first = i;
  }
  while (first <= end && (isPreposition(items[first], speech) || items[first]?.kind === 'open')) first++;
  return first <= end ? { first, last: end } : null;
}

/** Whether a preposition joins two nouns of one phrase rather than opening the clause. */
function isInside(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const before = items[at - 1];
  const lower = items[at]?.lower ?? '';
  if (before?.kind !== 'word' || !isNominal(before, speech))
    return before?.kind === 'quotation' && speech.linking.has(lower);
  return speech.linking.has(lower) || speech.speakers.has(before.lower);
}

function isPreposition(item: Item | undefined, speech: SpeechWords): boolean {
  return item?.kind === 'word' && !item.capital && speech.prepositions.has(item.lower);
}

function matchingOpen(items: readonly Item[], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - MAX_PHRASE; i--) if (items[i]?.kind === 'open') return i;
  return close;
}

function matchingClose(items: readonly Item[], open: number): number {
  for (let i = open + 1; i < items.length && i < open + MAX_PHRASE; i++)
    if (items[i]?.kind === 'close') return i;
  return open;
}

export function isNameLike(item: Item): boolean {
  const { quotation } = item;
  return quotation?.closed === true && quotation.end - quotation.start < MAX_QUOTED_NAME;
}

/** Whether an item may be inside a noun phrase: no verb, no conjunction, no punctuation. */
function isNominal(item: Item, speech: SpeechWords): boolean {
  if (item.kind === 'number') return true;
  if (item.quotation) return isNameLike(item);
  if (item.kind !== 'word') return false;
  const { lower } = item;
  if (lower === "'s" || lower === '’s') return true;
  if (speech.conjunctions.has(lower) && !speech.pronouns.has(lower)) return false;
  if (item.capital) return true;
  if (speech.auxiliaries.has(lower) || speech.negations.has(lower)) return false;
  const cue = speech.cues.get(lower);
  return cue?.form !== 'finite' || (cue.number === 'pl' && speech.subject === 'before');
}
