import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import { segmentEnd } from './appositions.ts';
import { afterAddressee } from './bare-clauses.ts';
import { citationAt } from './channel.ts';
import { isFiniteCue, type VerbCue } from './cues.ts';
import type { Head } from './head.ts';
import { phraseBefore } from './phrases.ts';
import type { Reading } from './report.ts';
import { nearSubject } from './subject.ts';

/** A reporting aside is short; a longer stretch between commas is a clause of its own. */
const MAX_ASIDE = 26;

export interface Aside {
  first: number;
  last: number;
  inverted: boolean;
}

/** The aside's bounds: from the mark of punctuation before its clause to the one after. */
export function asideOf(reading: Reading, cue: VerbCue): Aside | null {
  const { items, speech } = reading;
  let first = cue.first;
  while (first > 0 && !isBound(items[first - 1]?.kind)) first--;
  if (!opensAside(reading, first)) return null;
  const as = followsAs(reading, cue);
  // "Kern, the mayor of Arden, answered five questions": what stands between the commas is its subject's.
  if (speech.subject === 'before' && first === cue.first && phraseBefore(items, first, speech)?.first === 0)
    return null;
  const inverted = as || opensWithVerb(reading, first, cue) || speech.adverbs.has(items[first]?.lower ?? '');
  const subject = nearSubject(reading, cue, inverted);
  first = beforeSubject(reading, cue, subject, first);
  if (subject ? !isTight(reading, cue, subject, first, inverted) : !standsAlone(reading, cue, first))
    return null;
  const core = Math.max(told(reading, cue), subject ? subjectEnd(reading, subject, first) : 0);
  let last = core;
  while (last < items.length - 1 && !isBound(items[last + 1]?.kind)) last++;
  if (last - first > MAX_ASIDE || !endsAside(reading, core, last)) return null;
  const opensClause = items
    .slice(cue.last + 1, last + 1)
    .some((item) => speech.complementizers.has(item.lower) || reportsToo(reading, item));
  return opensClause ? null : { first, last: withRelayed(reading, last), inverted };
}

/** «…, a déclaré la ministre», «…, ha dicho el alcalde»: only auxiliaries stand before the verb. */
function opensWithVerb({ items, speech }: Reading, first: number, cue: VerbCue): boolean {
  return items.slice(first, cue.first).every(({ lower }) => speech.perfects?.has(lower) === true);
}

/** "…, The Post reported, citing Kern." */
function withRelayed(reading: Reading, last: number): number {
  const relays = reading.items[last + 1]?.kind === 'comma' && citationAt(reading, last + 2) > 0;
  return relays ? segmentEnd(reading.items, last + 2) : last;
}

/** "…, his aide, Tad Devine, told …", «…, wie Emil Karn, Leiter des Amtes, mitteilte»: the last comma closes an apposition. */
function beforeSubject({ items, speech }: Reading, cue: VerbCue, subject: Head | null, at: number): number {
  const first = subject && subject.phrase.whole < cue.first ? Math.min(at, subject.phrase.first) : at;
  return speech.verbSecond && speech.asWords.has(items[first - 1]?.lower ?? '') ? first - 1 : first;
}

/** "He asked for a photo and Kern said …": another verb of speech ends no aside. */
function reportsToo({ cues, items, speech }: Reading, item: Item): boolean {
  if (speech.subject !== 'before') return false;
  return cues.some((cue) => items[cue.first] === item && isFiniteCue(cue) && cue.verb.sort === 'speech');
}

/** The verb with whoever is spoken to: "…, she told the court in May." */
function told(reading: Reading, cue: VerbCue): number {
  return cue.verb.addressee ? afterAddressee(reading, cue.last + 1) - 1 : cue.last;
}

/** The end of the subject; an apposition that would leave nothing of the sentence is what was said. */
function subjectEnd({ items }: Reading, { phrase }: Head, first: number): number {
  const rest = items.slice(phrase.whole + 1).some((item) => item.kind !== 'stop');
  return first === 0 && !rest ? phrase.last : phrase.whole;
}

/** «Comme l’a rappelé X»: only small words stand between "as" and the verb. */
export function followsAs({ items, speech }: Reading, cue: VerbCue): boolean {
  let before = cue.first - 1;
  while (before > 0 && isHelper(items[before]?.lower ?? '', speech)) before--;
  return speech.asWords.has(items[before]?.lower ?? '');
}

function isHelper(lower: string, speech: SpeechWords): boolean {
  return !speech.asWords.has(lower) && (speech.auxiliaries.has(lower) || speech.adverbs.has(lower));
}

/** A verb by itself, with its auxiliary, where its subject may be understood: «…, ha dicho.» */
function standsAlone(reading: Reading, cue: VerbCue, first: number): boolean {
  const { items, speech } = reading;
  if (cue.verb.impersonal) return speech.asWords.has(items[first]?.lower ?? '');
  if (!speech.dropsSubject) return false;
  for (let i = first; i < cue.first; i++) {
    const lower = items[i]?.lower ?? '';
    if (!speech.auxiliaries.has(lower) && !speech.adverbs.has(lower)) return false;
  }
  return true;
}

/** After its subject and its verb an aside ends, or tells when and where: no object follows. */
function endsAside({ items, speech }: Reading, core: number, last: number): boolean {
  const next = items[core + 1];
  if (core >= last || next?.kind === 'number') return true;
  const lower = next?.lower ?? '';
  // "…, she said this week."
  if (speech.times?.has(items[core + 2]?.lower ?? '') && speech.determiners.has(lower)) return true;
  if (speech.relatives.has(lower)) return true;
  if (speech.topics?.has(lower)) return false;
  return speech.prepositions.has(lower) || speech.adverbs.has(lower) || speech.asWords.has(lower);
}

/** An aside follows some of its sentence, or opens it with "as"; a clause with its own conjunction is none. */
function opensAside({ items, speech }: Reading, first: number): boolean {
  const lower = items[first]?.lower ?? '';
  if (speech.asWords.has(lower)) return true;
  if (first === 0 || speech.relatives.has(lower)) return false;
  return !speech.conjunctions.has(lower) || speech.pronouns.get(lower)?.subject === true;
}

/**
 * Whether an aside holds nothing but its subject and its verb, up to words of place and time: «заявил в среду X». In a
 * language with a free order the verb comes first, unless "as" opens the aside.
 */
function isTight(reading: Reading, cue: VerbCue, subject: Head, first: number, inverted: boolean): boolean {
  const { items, speech } = reading;
  const { phrase } = subject;
  if (phrase.first > cue.last) return inverted;
  if (phrase.first < first) return false;
  const startsWithAs = speech.asWords.has(items[first]?.lower ?? '');
  if (speech.subject === 'either' && !startsWithAs && !subject.pronoun) return false;
  return phrase.first - first <= (startsWithAs ? 3 : 1);
}

function isBound(kind: string | undefined): boolean {
  return (
    kind === 'comma' ||
    kind === 'dash' ||
    kind === 'stop' ||
    kind === 'semicolon' ||
    kind === 'colon' ||
    kind === 'quotation'
  );
}
