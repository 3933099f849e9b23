import { pastSex } from '../../speaker/context.ts';
import type { VerbCue } from './cues.ts';
import type { Head } from './head.ts';
import { headOf } from './heads.ts';
import { isLonePronoun, isNameLike, isNominal, isPreposition, type Range } from './nominal.ts';
import type { Reading } from './report.ts';

/** So many stretches between commas are looked at, nearest first. */
const MAX_SEGMENTS = 8;

/**
 * The subject of a predicate that stands away from it, where nouns have cases: «X опроверг слухи и заявил, …», «X ушёл,
 * заявив: …», «X прочёл письмо, в котором заявил, …», «X, которая живёт там, в пятницу передала, …».
 */
export function distantSubject(reading: Reading, cue: VerbCue): Head | null {
  const { items, speech } = reading;
  if (!speech.nominativeAdjective) return null;
  let isOwn = !endsSegment(reading, cue.first - 1);
  let last = isOwn ? cue.first - 1 : cue.first - 2;
  for (let count = 0; count < MAX_SEGMENTS && last >= 0; count++) {
    let first = last;
    while (first > 0 && !endsSegment(reading, first - 1)) first--;
    const head = isOwn || !opensSubordinate(reading, first) ? firstHead(reading, first, last, cue) : null;
    if (head) return head;
    const before = items[first - 1];
    if (!before || before.kind === 'stop' || before.quotation) return null;
    last = first - 2;
    isOwn = false;
  }
  return null;
}

function endsSegment({ items }: Reading, at: number): boolean {
  const item = items[at];
  if (!item) return true;
  if (item.quotation) return !isNameLike(item);
  return SEGMENT_ENDS.has(item.kind);
}

const SEGMENT_ENDS: ReadonlySet<string> = new Set(['comma', 'dash', 'colon', 'semicolon', 'stop']);

/** Whether a clause of its own begins there, whose subject is none of the sentence's. */
function opensSubordinate({ items, speech }: Reading, first: number): boolean {
  const lower = items[first]?.lower ?? '';
  if (speech.relatives.has(lower)) return true;
  if (isPreposition(items[first], speech)) return speech.relatives.has(items[first + 1]?.lower ?? '');
  return speech.conjunctions.has(lower) && !speech.joining.has(lower);
}

/** The first phrase of a stretch that can be the subject: an office or a name in the nominative, or a pronoun. */
function firstHead(reading: Reading, first: number, last: number, cue: VerbCue): Head | null {
  const { items, speech } = reading;
  const verb = cue.verb.form === 'finite' ? cue.verb : null;
  for (let i = first; i <= last; i++) {
    const item = items[i];
    if (!item || !isNominal(item, speech) || speech.relatives.has(item.lower)) continue;
    // What a preposition governs is no subject; the noun after it is passed over.
    if (isPreposition(item, speech)) {
      i++;
      continue;
    }
    let end = i;
    while (end < last && goesOn(reading, end + 1) && !isLonePronoun(item, speech)) end++;
    const head = headOf(reading, { first: i, last: end, whole: end }, verb);
    if (head && (head.pronoun || head.noun || head.name) && !isQuotedSpeech(reading, head.name))
      return { ...head, phrase: trimmed(reading, head) };
    i = end;
  }
  return null;
}

function goesOn({ items, speech }: Reading, at: number): boolean {
  const item = items[at];
  return (
    item !== undefined &&
    isNominal(item, speech) &&
    !isPreposition(item, speech) &&
    !isLonePronoun(item, speech)
  );
}

function isQuotedSpeech({ items }: Reading, name: Range | undefined): boolean {
  return name !== undefined && items[name.first]?.quotation !== undefined;
}

/** The phrase without its predicate: up to the name, or up to the verb after the office. */
function trimmed({ items, speech, language }: Reading, head: Head): Head['phrase'] {
  const { phrase, name, nounAt } = head;
  let last = name?.last ?? nounAt ?? phrase.last;
  if (!name && nounAt !== undefined) {
    for (let i = nounAt + 1; i <= phrase.last; i++) {
      const lower = items[i]?.lower ?? '';
      if (speech.adverbs.has(lower) || pastSex(lower, language)) break;
      last = i;
    }
  }
  return { first: phrase.first, last, whole: last };
}
