import { isGivenName } from '../speakers/forms.ts';
import type { Item } from '../text/sentences.ts';
import { appositionAfter } from './appositions.ts';
import type { VerbCue } from './cues.ts';
import { type Head, headOf, SCORE } from './heads.ts';
import {
  gatherBack,
  isNameLike,
  isNominal,
  isPreposition,
  isRelative,
  matchingOpen,
  type Phrase,
} from './nominal.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import type { Reading } from './report.ts';

/** So many phrases after a verb are looked at. */
const MAX_PHRASES = 4;

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

/** «Der Polizei sagte X»: the article is no subject's beside a noun of that gender; of several nouns it goes with the first. */
function isNominative({ items, speech }: Reading, { phrase, noun, nounAt }: Head): boolean {
  const genders = speech.articleGenders?.get(items[phrase.first]?.lower ?? '');
  if (!genders || noun?.number !== 'sg' || !noun.gender || nounAt === undefined) return true;
  const between = items.slice(phrase.first + 1, nounAt).some((item) => item.capital);
  return between || genders.includes(noun.gender);
}

/** Words that open a sentence before its subject: «Und», «Auch», «Selbst». */
function isLeading({ items, speech }: Reading, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  return speech.joining.has(lower) || speech.leading?.has(lower) === true;
}

/** The best of the phrases after a verb that no preposition governs; the nearer one of two alike. */
function subjectAfter(reading: Reading, verb: number, cue: VerbCue): Head | null {
  return firstPhrase(reading, verb + 1, reading.items.length, cue);
}

function firstPhrase(reading: Reading, from: number, end: number, cue: VerbCue): Head | null {
  let best: Head | null = null;
  let at = from;
  for (let count = 0; count < MAX_PHRASES; count++) {
    const next = phraseFrom(reading, at, end);
    if (!next) break;
    const found = next.oblique ? null : headOf(reading, next.phrase, cue.verb);
    if (found && isNominative(reading, found) && (!best || found.score > best.score + count)) best = found;
    if (best && best.score > SCORE.unknown) break;
    at = next.phrase.last + 1;
  }
  return best;
}

/** The next phrase from an item on, and whether a preposition or its article keeps it from being a subject. */
function phraseFrom(
  reading: Reading,
  from: number,
  end: number,
): { phrase: Phrase; oblique: boolean } | null {
  const { items, speech } = reading;
  let at = from;
  while (at < end && isSkipped(reading, at)) at++;
  const item = items[at];
  if (at >= end || !item || !isNominal(item, speech) || isRelative(items, at, speech)) return null;
  const governed = isPreposition(item, speech);
  const phrase = phraseAfter(items, governed ? at : at - 1, speech);
  if (!phrase || phrase.last >= end) return null;
  const oblique = governed || speech.obliqueDeterminers?.has(items[phrase.first]?.lower ?? '') === true;
  return { phrase: { ...phrase, whole: wholeAfter(reading, phrase) }, oblique };
}

function isSkipped({ items, speech }: Reading, at: number): boolean {
  const { lower = '', kind } = items[at] ?? {};
  if (kind !== 'word' || speech.pronouns.get(lower)?.subject) return false;
  return speech.adverbs.has(lower) || speech.negations.has(lower) || speech.pronouns.has(lower);
}

/** A phrase with what belongs to it: where it is, who shares the verb, and its appositions. */
function wholeAfter({ items, speech }: Reading, { first, last }: Phrase): number {
  let end = last;
  // «sagte er, | das sei falsch»: a pronoun has no apposition.
  if (first === last && speech.pronouns.get(items[first]?.lower ?? '')?.subject) return last;
  for (;;) {
    const next = items[end + 1];
    const attached =
      next?.kind === 'word' && speech.attaching?.has(next.lower) && items[end + 2]?.kind === 'word';
    const joined = speech.joining.has(next?.lower ?? '') && isNounStart(items, end + 2, speech);
    if (!attached && !joined) break;
    const phrase = phraseAfter(items, end + 1, speech);
    if (!phrase || speech.ordinals?.has(items[phrase.first]?.lower ?? '') || phrase.first > end + 2) break;
    end = phrase.last;
  }
  return appositionAfter(items, { first, last: end }, speech);
}

function isNounStart(items: readonly Item[], at: number, speech: Reading['speech']): boolean {
  const item = items[at];
  return item?.kind === 'word' && (item.capital || speech.determiners.has(item.lower));
}
