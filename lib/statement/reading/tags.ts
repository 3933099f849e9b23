import type { Item } from '../text/sentences.ts';
import { type Beside, endsOpen, isSeparator } from './beside.ts';
import type { Cue } from './cues.ts';
import { SCORE } from './head.ts';
import { headOf } from './heads.ts';
import { isNameLike } from './nominal.ts';
import { phraseBefore } from './phrases.ts';
import { hasWords, type Reading } from './report.ts';
import { unlistedTag } from './unlisted-tags.ts';

/** How many items after its quotation a cue may stand. */
const REACH = 16;
/** And after one broken off for its tag, where the subject with all that describes it stands before the verb. */
const LONG_REACH = 45;

/** The cue of a clause that follows the quotation: «…», — сказал X; “…,” X said. */
export function tagAfter(reading: Reading, at: number): Beside | null {
  const { items } = reading;
  let start = at + 1;
  while (isSeparator(items[start]?.kind)) start++;
  const open = endsOpen(reading, at);
  const cue = cueAfter(reading, start, open && reading.speech.subject === 'before');
  return cue ? tagOf(reading, at, start, cue, start > at + 1 || open) : unlistedTag(reading, at, start);
}

/** The first cue in the clause that begins at `start`; in a `long` one the subject may be described before it. */
function cueAfter(reading: Reading, start: number, long: boolean): Cue | null {
  const { items, cues } = reading;
  const end = Math.min(items.length, start + (long ? LONG_REACH : REACH));
  for (let i = start; i < end; i++) {
    const item = items[i];
    if (!item || endsTag(item) || (item.kind === 'dash' && i > start)) return null;
    const cue = cues.find((one) => one.first === i && (one.source || one.verb.form === 'finite'));
    const relative = cue && long ? relativeAround(reading, start, i) : null;
    if (cue && relative === null) return cue;
    i = relative ?? i;
    if (isClauseOpening(reading, i) && !(long && goesOn(reading, start, i))) return null;
  }
  return null;
}

function tagOf(reading: Reading, at: number, start: number, cue: Cue, separated: boolean): Beside | null {
  const { items, speech } = reading;
  const opens = onlyHelpers(reading, start, cue.first);
  const inverted = opens || speech.asWords.has(items[cue.first - 1]?.lower ?? '');
  const fits =
    separated || (isSentence(reading, at) && (opens || (start === at + 1 && isBareTag(reading, start, cue))));
  if (cue.denied || !fits || takesNewContent(reading, cue, endsOpen(reading, at))) return null;
  // „Genug!“ Der Rat sagte …: where the verb is second, a tag opens with it.
  if (speech.verbSecond && cue.verb && !inverted && items[start - 1]?.kind !== 'comma') return null;
  return { cue, inverted, strong: true };
}

/**
 * “…,” Kern, who runs the ferries and says …, told us: where a verb is the relative clause's own, the comma that closes the
 * clause before the verb of the tag; else null.
 */
function relativeAround({ items, speech, cues }: Reading, start: number, at: number): number | null {
  let comma = at;
  while (comma > start && items[comma]?.kind !== 'comma') comma--;
  if (comma <= start || !speech.relatives.has(items[comma + 1]?.lower ?? '')) return null;
  for (let i = at + 1; i < items.length && i < start + LONG_REACH; i++) {
    const item = items[i];
    if (!item || endsTag(item)) return null;
    if (item.kind !== 'comma') continue;
    let next = i + 1;
    while (speech.adverbs.has(items[next]?.lower ?? '') || speech.auxiliaries.has(items[next]?.lower ?? ''))
      next++;
    if (cues.some((cue) => cue.first === next && cue.verb?.form === 'finite')) return i;
  }
  return null;
}

/** Inside the subject two nouns may be joined, and a clause may describe it: “…,” the senator and candidate said. */
function goesOn({ items, speech }: Reading, start: number, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  return at > start && (speech.joining.has(lower) || speech.relatives.has(lower));
}

/** Whether nothing but auxiliaries and adverbs stands before a cue: « … » a déclaré X. */
function onlyHelpers({ items, speech }: Reading, first: number, cue: number): boolean {
  for (let i = first; i < cue; i++) {
    const lower = items[i]?.lower ?? '';
    const helps = speech.auxiliaries.has(lower) || speech.adverbs.has(lower) || speech.enclitics?.test(lower);
    if (!helps) return false;
  }
  return true;
}

function endsTag(item: Item): boolean {
  if (item.quotation) return !isNameLike(item);
  return item.kind === 'stop' || item.kind === 'colon' || item.kind === 'semicolon';
}

/** Without a comma between, only what could be a sentence is said: «Это наше право» сказал X, not «Правда» сообщила. */
function isSentence({ items, text }: Reading, at: number): boolean {
  const item = items[at];
  return at === 0 && item !== undefined && hasWords(text, item, MIN_SENTENCE);
}

const MIN_SENTENCE = 5;

/** “The vote is a battle of niches” Kern said.: subject and verb alone, where the comma was forgotten. */
function isBareTag(reading: Reading, start: number, { first, last, verb }: Cue): boolean {
  const { items, speech } = reading;
  if (speech.subject !== 'before' || verb?.sort !== 'speech') return false;
  const next = items[last + 1];
  const ends = next?.kind !== 'word' || speech.prepositions.has(next.lower) || speech.adverbs.has(next.lower);
  const subject = ends ? phraseBefore(items, first, speech) : null;
  // The quotation itself, where it could be a name, stands in the phrase before the verb.
  if (!subject || subject.first < start - 1 || subject.first > start) return false;
  const head = headOf(reading, { ...subject, first: start }, verb);
  return head !== null && head.score > SCORE.unknown;
}

function isClauseOpening({ items, speech }: Reading, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (items[at]?.kind !== 'word' || speech.asWords.has(lower)) return false;
  if (speech.relatives.has(lower)) return items[at - 1]?.kind !== 'comma';
  return speech.conjunctions.has(lower) && !speech.pronouns.has(lower);
}

/**
 * Whether a cue after the quotation opens a clause of its own: “…” and he said that … After a quotation broken off for its
 * tag only the next word can: “…,” he said on the day that …
 */
function takesNewContent(reading: Reading, cue: Cue, brokenOff: boolean): boolean {
  const { items, speech } = reading;
  const reach = brokenOff ? 1 : NEW_CONTENT_REACH;
  for (let i = cue.last + 1; i < items.length && i <= cue.last + reach; i++) {
    const item = items[i];
    if (!item || item.kind === 'stop' || item.quotation) return false;
    if (item.kind === 'comma' && !speech.clauseComma && opensAnother(reading, i + 1)) return false;
    if (item.kind === 'word' && speech.complementizers.has(item.lower)) return true;
  }
  return false;
}

const NEW_CONTENT_REACH = 7;

/** “…,” he said, | adding that …; « …», a dit X, | en affirmant que …; «…», dice X, | que preside …: another clause, or who X is. */
function opensAnother({ items, speech }: Reading, at: number): boolean {
  const first = speech.prepositions.has(items[at]?.lower ?? '') ? at + 1 : at;
  if (speech.cues.get(items[first]?.lower ?? '')?.form === 'gerund') return true;
  return speech.mixedRelatives?.has(items[at]?.lower ?? '') === true;
}
