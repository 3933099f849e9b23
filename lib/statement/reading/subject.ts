import type { SpeakerNoun } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import type { Cue, VerbCue } from './cues.ts';
import { type Head, headOf } from './heads.ts';
import type { Phrase, Range } from './nominal.ts';
import { openingPhrase, phraseAfter, phraseBefore, phrasesBefore } from './phrases.ts';
import type { Reading } from './report.ts';

/** Who speaks at a cue as its clause names them; null where the clause names nobody. */
export function subjectOf(reading: Reading, cue: Cue, inverted: boolean): Head | null {
  if (cue.source) return sourceSubject(reading, cue);
  if (cue.verb.form !== 'finite') return mainSubject(reading, cue);
  if (reading.speech.subject === 'before') return fixedSubject(reading, cue, inverted);
  return freeSubject(reading, cue, inverted);
}

/** Who a gerund belongs to: the subject of the sentence. */
function mainSubject(reading: Reading, cue: VerbCue): Head | null {
  const earlier = reading.reports.findLast(({ subject }) => subject !== null)?.subject;
  if (earlier) return earlier;
  if (reading.speech.subject === 'either') return null;
  const { items, speech } = reading;
  const own = absoluteSubject(reading, cue);
  if (own) return own;
  const opening = openingPhrase(items, speech);
  return opening && opening.last < cue.first ? headOf(reading, opening, null) : null;
}

/** "with some polls indicating that …": a gerund with a subject of its own. */
function absoluteSubject(reading: Reading, cue: VerbCue): Head | null {
  const { items, speech } = reading;
  if (items[cue.first - 1]?.kind !== 'word') return null;
  const phrase = phraseBefore(items, cue.first, speech);
  const before = phrase && items[phrase.first - 1]?.lower;
  return phrase && before === speech.absolute ? headOf(reading, phrase, null) : null;
}

function sourceSubject(reading: Reading, cue: Cue & { source: object }): Head | null {
  const { items, speech } = reading;
  if (cue.source.pronoun) {
    const pronoun = speech.pronouns.get(cue.source.pronoun);
    const phrase = { first: cue.first, last: cue.last, whole: cue.last };
    return pronoun ? { phrase, pronoun, score: 5 } : null;
  }
  const phrase =
    cue.source.position === 'before'
      ? phraseAfter(items, cue.last, speech)
      : phraseBefore(items, cue.first, speech);
  return phrase && sourceHead(reading, withRest(items, phrase));
}

/** All that follows a source up to the next comma names it: "a person who attended", "polls compiled by X". */
function withRest(items: readonly Item[], phrase: Phrase): Phrase {
  let { whole } = phrase;
  while (items[whole + 1]?.kind === 'word' && whole < phrase.last + MAX_REST) whole++;
  return { ...phrase, whole };
}

const MAX_REST = 16;

/** The head after a source phrase: its case says nothing about its being a subject. */
function sourceHead(reading: Reading, phrase: Phrase): Head | null {
  const { items, speech } = reading;
  const first = items[phrase.first];
  const pronoun = speech.pronouns.get(first?.lower ?? '');
  if (pronoun && phrase.first === phrase.last) return { phrase, pronoun, score: 4 };
  if (!speech.nominativeAdjective) return headOf(reading, phrase, null);
  const nounAt = findIndex(phrase, (i) => nounIn(reading, i) !== undefined);
  const noun = nounAt === null ? undefined : nounIn(reading, nounAt);
  const head: Head = { phrase, score: 3, ...(noun && nounAt !== null ? { noun, nounAt } : {}) };
  const name = lastName(reading, phrase);
  if (!name || (noun && items[name.first]?.quotation)) return head;
  return { ...head, name };
}

function findIndex({ first, last }: Phrase, fits: (at: number) => boolean): number | null {
  for (let i = first; i <= last; i++) if (fits(i)) return i;
  return null;
}

function nounIn({ items, speech }: Reading, at: number): SpeakerNoun | undefined {
  const item = items[at];
  return item?.kind === 'word' ? speech.speakers.get(item.lower) : undefined;
}

/** The last run of names in a phrase, or the last name in marks. */
function lastName(reading: Reading, phrase: Phrase): Range | null {
  for (let i = phrase.last; i >= phrase.first; i--) {
    if (reading.items[i]?.quotation) return { first: i, last: i };
    if (!isName(reading, i)) continue;
    let first = i;
    while (first > phrase.first && isName(reading, first - 1)) first--;
    return { first, last: i };
  }
  return null;
}

function isName({ items, speech }: Reading, at: number): boolean {
  const item = items[at];
  return item?.kind === 'word' && item.capital && !speech.speakers.has(item.lower);
}

/** Subject before verb; after it only in a tag that the verb opens: “…,” said X. */
function fixedSubject(reading: Reading, cue: VerbCue, inverted: boolean): Head | null {
  const { items, speech } = reading;
  // "Told" takes somebody told after it, never its subject.
  if (inverted && !cue.verb.addressee) {
    const after = phraseAfter(items, cue.last, speech);
    const head = after && headOf(reading, after, cue.verb);
    if (head) return head;
  }
  const before = phraseBefore(items, cue.first, speech);
  return before && headOf(reading, before, cue.verb);
}

/** The best head before the verb in its clause; nearer phrases win over better ones further off by a little. */
function leftHead(reading: Reading, cue: VerbCue): Head | null {
  let best: Head | null = null;
  for (const [distance, { phrase, governed }] of phrasesBefore(
    reading.items,
    cue.first,
    reading.speech,
  ).entries()) {
    // The word right after a preposition is governed by it and is no subject.
    const own = governed ? { ...phrase, first: phrase.first + 1 } : phrase;
    const head = own.first <= own.last ? headOf(reading, own, cue.verb) : null;
    if (head && (!best || head.score - distance > best.score))
      best = { ...head, score: head.score - distance * 0.5 };
  }
  return best;
}

/** Subject on either side: the better head wins, the nearer side where they are alike. */
function freeSubject(reading: Reading, cue: VerbCue, inverted: boolean): Head | null {
  const { items, speech } = reading;
  const after = phraseAfter(items, cue.last, speech);
  const left = leftHead(reading, cue);
  const right = after && headOf(reading, after, cue.verb);
  if (!left || !right) return left ?? right;
  const preference = inverted ? 1.6 : -1.1;
  return right.score + preference > left.score ? right : left;
}
