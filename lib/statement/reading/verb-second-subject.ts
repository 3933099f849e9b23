import { isGivenName } from '../speakers/forms.ts';
import type { Item } from '../text/sentences.ts';
import type { VerbCue } from './cues.ts';
import { type Head, SCORE } from './head.ts';
import { headOf } from './heads.ts';
import { gatherBack, isNameLike, isPreposition, matchingOpen } from './nominal.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import type { Reading } from './report.ts';
import { firstPhrase, isNominative, subjectAfter } from './verb-second-phrases.ts';

/**
 * The subject of a reporting verb where the verb is second in its clause, or last in a subordinate one: before the verb only
 * where no phrase of time or place stands there, else the first phrase after it that no preposition governs.
 */
export function verbSecondSubject(reading: Reading, cue: VerbCue, inverted: boolean): Head | null {
  const { items } = reading;
  const start = clauseStart(reading, cue.first);
  if (isSubordinate(reading, start)) return subordinateSubject(reading, start, cue);
  const finite = finiteVerb(reading, start, cue);
  if (isJoined(reading, finite)) return joinedSubject(reading, cue, finite);
  const after = subjectAfter(reading, finite, cue);
  if (inverted || finite === start) {
    // «…, eine Ärztin, sagte …»: what stands between the commas is an apposition.
    const before = items[finite - 1]?.kind === 'comma' ? phraseBefore(items, finite, reading.speech) : null;
    const head = before && before.whole > before.last ? headOf(reading, before, cue.verb) : null;
    return !inverted && head && head.score > SCORE.unknown ? head : (after ?? head);
  }
  const front = frontHead(reading, start, finite, cue);
  if (!front || !after || tellsManner(reading, start, finite)) return after ?? front;
  return after.score > front.score + FRONT ? after : front;
}

/** «Höhnisch sagte X», «Besorgt äußerte sich X»: one word in front that looks like an adverb and is nowhere else a name. */
function tellsManner({ items, speech, names }: Reading, start: number, finite: number): boolean {
  const item = items[start];
  if (start !== 0 || finite !== 1 || item?.kind !== 'word' || speech.speakers.has(item.lower)) return false;
  return speech.manner?.test(item.lower) === true && !names.has(item.lower);
}

/** How much better a phrase after the verb must be than one in front of it. */
const FRONT = 3;

/** Where the clause around an item begins: after the last mark that parts clauses. */
function clauseStart({ items }: Reading, at: number): number {
  let first = at;
  while (first > 0) {
    // «Anna Kern (SPD) sagte»: what brackets hold parts no clause.
    const open = items[first - 1]?.kind === 'close' ? matchingOpen(items, first - 1) : first - 1;
    if (open === first - 1 && endsClause(items[open])) break;
    first = open;
  }
  return first;
}

function endsClause(item: Item | undefined): boolean {
  if (!item) return true;
  if (item.quotation) return !isNameLike(item);
  return CLAUSE_ENDS.has(item.kind);
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([
  'comma',
  'dash',
  'colon',
  'semicolon',
  'stop',
  'open',
  'close',
]);

function isSubordinate({ items, speech }: Reading, start: number): boolean {
  const lower = items[start]?.lower ?? '';
  if (isPreposition(items[start], speech) && speech.relatives.has(items[start + 1]?.lower ?? ''))
    return items[start - 1]?.kind === 'comma' && items[start + 2]?.capital !== true;
  if (speech.joining.has(lower)) return false;
  if (items[start - 1]?.kind === 'comma' && speech.relatives.has(lower)) return true;
  return speech.asWords.has(lower) || (speech.conjunctions.has(lower) && !speech.adverbs.has(lower));
}

/** In «…, der betonte» the relative pronoun speaks unless the clause names another; after «wie» the first phrase does. */
function subordinateSubject(reading: Reading, start: number, cue: VerbCue): Head | null {
  const { items, speech } = reading;
  const relative = speech.relatives.has(items[start]?.lower ?? '');
  const own = firstPhrase(reading, start + (isPreposition(items[start], speech) ? 2 : 1), cue.first, cue);
  if (!relative) return own ?? subjectAfter(reading, cue.first, cue);
  if (own && (own.pronoun || own.noun || own.name)) return own;
  if (speech.obliqueDeterminers?.has(items[start]?.lower ?? '')) return own;
  const range = gatherBack(items, start - 2, speech);
  const head = range && headOf(reading, { ...range, whole: range.last }, null);
  return head && { ...head, mention: { first: start, last: start } };
}

/** The finite verb of the clause: the auxiliary of a participle, else the cue itself. */
function finiteVerb({ items, speech }: Reading, start: number, cue: VerbCue): number {
  if (!cue.verb.passive) return cue.first;
  for (let i = cue.first - 1; i >= start; i--) if (speech.auxiliaries.has(items[i]?.lower ?? '')) return i;
  return cue.first;
}

function isJoined({ items, speech }: Reading, finite: number): boolean {
  let before = finite - 1;
  while (before > 0 && speech.adverbs.has(items[before]?.lower ?? '')) before--;
  return speech.joining.has(items[before]?.lower ?? '');
}

/** A second predicate has the subject of the first: «Er trat zurück und sagte, …». */
function joinedSubject(reading: Reading, cue: VerbCue, finite: number): Head | null {
  const { items } = reading;
  const earlier = reading.reports.findLast(
    ({ subject, cue: other }) => subject && other && other.first < finite,
  );
  if (earlier) return earlier.subject;
  const verb = items.findIndex((item, i) => i < finite - 1 && isFiniteVerb(reading, item));
  if (verb < 0) return frontHead(reading, 0, finite - 1, cue);
  const first = { ...cue, first: verb, last: verb, verb: { ...cue.verb, passive: false } };
  return verbSecondSubject(reading, first, false);
}

function isFiniteVerb({ speech }: Reading, { kind, lower, capital }: Item): boolean {
  if (kind !== 'word' || capital) return false;
  return (
    speech.auxiliaries.has(lower) ||
    speech.cues.get(lower)?.form === 'finite' ||
    speech.resuming?.test(lower) === true
  );
}

/** The phrase in front of the verb, all of it, unless it tells when, where or how, or its article is no subject's. */
function frontHead(reading: Reading, start: number, finite: number, cue: VerbCue): Head | null {
  const { items, speech } = reading;
  let first = start;
  while (first < finite && isLeading(reading, first)) first++;
  if (first >= finite || isPreposition(items[first], speech)) return null;
  if (speech.obliqueDeterminers?.has(items[first]?.lower ?? '')) return null;
  const phrase = phraseAfter(items, first - 1, speech);
  if (!phrase || phrase.first > first) return null;
  const last = Math.min(phrase.last, finite - 1);
  if (isTime(reading, first, last)) return null;
  // «Das bestätigte X»: it points back to what was said.
  if (last === first && speech.backward.some(([word]) => word === items[first]?.lower)) return null;
  const head = headOf(reading, { first, last, whole: Math.max(last, finite - 1) }, cue.verb);
  return head && isNominative(reading, head) ? head : null;
}

/** «Anfang März sagte X»: a part of a month names nobody, but «Anna März» does. */
function isTime({ items, speech, language }: Reading, first: number, last: number): boolean {
  if (last !== first + 1 || !speech.ordinals?.has(items[last]?.lower ?? '')) return false;
  return !isGivenName(items[first]?.lower ?? '', language);
}

/** Words that open a sentence before its subject: «Und», «Auch», «Selbst». */
function isLeading({ items, speech }: Reading, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  return speech.joining.has(lower) || speech.leading?.has(lower) === true;
}
