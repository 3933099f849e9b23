import type { Item } from '../text/sentences.ts';
import type { Cue } from './cues.ts';
import { isNameLike } from './nominal.ts';
import { type Content, claim, hasWords, MIN_WORDS, type Reading } from './report.ts';
import { subjectOf } from './subject.ts';
import { isWorkTitle } from './titles.ts';

/** How many items a cue may be away from its quotation. */
const REACH = 16;
const LEAD_REACH = 40;

/** Gives each quotation that a cue stands beside to that cue: after it, before it, or between its parts. */
export function claimQuotations(reading: Reading): void {
  const { items } = reading;
  for (let i = 0; i < items.length; i++) {
    const quotation = items[i]?.quotation;
    if (!quotation) continue;
    const tag = tagAfter(reading, i);
    const lead = leadBefore(reading, i);
    const found = preferred(reading, i, tag, lead);
    if (!found) continue;
    if (!hasWords(reading.text, quotation, MIN_WORDS) && !standsAlone(reading, i)) continue;
    if (isWorkTitle(reading, i)) continue;
    const { cue, inverted } = found;
    const content = found === tag ? sentenceAround(reading, i, cue) : null;
    claim(reading, cue, found === tag ? 'tag' : 'lead', () => subjectOf(reading, cue, inverted), [
      content ?? { start: quotation.start, end: quotation.end, kind: 'direct', quotation },
    ]);
    const item = items[i];
    if (item) reading.claimed.add(item);
  }
}

/**
 * “…” that ends a sentence begun without marks: The plan “is a misguided approach,” he said. The whole sentence was
 * said; null where the marks hold all of it.
 */
function sentenceAround(reading: Reading, at: number, cue: Cue): Content | null {
  const { items, text, claimed, speech } = reading;
  const quotation = items[at]?.quotation;
  const before = items[at - 1];
  if (!quotation || at < 2 || cue.first < at || (before?.kind !== 'word' && before?.kind !== 'comma'))
    return null;
  if (!isLowerCase(text[quotation.start] ?? '') || items.slice(0, at).some((item) => claimed.has(item)))
    return null;
  let first = 0;
  while (speech.joining.has(items[first]?.lower ?? '') || items[first]?.kind === 'comma') first++;
  const start = items[first]?.start ?? quotation.start;
  for (const item of items.slice(first, at)) claimed.add(item);
  return { start, end: quotation.end, kind: 'mixed' };
}

function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase();
}

interface Beside {
  cue: Cue;
  /** The cue opens its clause, so that its subject follows. */
  inverted: boolean;
  strong: boolean;
}

function preferred(reading: Reading, at: number, tag: Beside | null, lead: Beside | null): Beside | null {
  if (!tag || !lead) return tag ?? lead;
  if (lead.strong && !endsOpen(reading, at) && !hasOwnClause(reading, lead.cue, at)) return lead;
  return tag;
}

/** «FO regrette que … : « … », a dit X»: what the lead reports stands before the colon. */
function hasOwnClause({ items, speech }: Reading, cue: Cue, at: number): boolean {
  return items.slice(cue.last + 1, at).some((item) => speech.complementizers.has(item.lower));
}

/** Whether what the marks hold ends as a sentence broken off by its tag does: with a comma, "?" or "!". */
function endsOpen({ text, items }: Reading, at: number): boolean {
  let end = items[at]?.quotation?.end ?? 0;
  // French leaves a space before the closing mark; an inner quotation may close right before it (“… ‘so be it,’” he said).
  while (NO_ENDING.includes(text[end - 1] ?? '.')) end--;
  return ',?!'.includes(text[end - 1] ?? ' ');
}

const NO_ENDING = ' \u00a0\u202f’\'”"';

/** A short quotation is speech where it is a sentence of its own: “No,” he said. */
function standsAlone(reading: Reading, at: number): boolean {
  const { items } = reading;
  const before = items[at - 1]?.kind;
  const opens = before === undefined || before === 'colon' || before === 'comma' || before === 'stop';
  if (!opens) return false;
  const after = items[at + 1]?.kind;
  return endsOpen(reading, at) || after === 'comma' || after === 'dash' || before === 'colon';
}

/** The cue of a clause that follows the quotation: «…», — сказал X; “…,” X said. */
function tagAfter(reading: Reading, at: number): Beside | null {
  const { items, speech, cues } = reading;
  let start = at + 1;
  while (isSeparator(items[start]?.kind)) start++;
  const separated = start > at + 1 || endsOpen(reading, at);
  for (let i = start; i < items.length && i < start + REACH; i++) {
    const item = items[i];
    if (!item || endsTag(item) || (item.kind === 'dash' && i > start)) return null;
    const cue = cues.find((one) => one.first === i && (one.source || one.verb.form === 'finite'));
    if (cue) {
      const opens = onlyHelpers(reading, start, i);
      const fits = separated || (opens && isSentence(reading, at));
      if (cue.denied || !fits || takesNewContent(reading, cue, endsOpen(reading, at))) return null;
      return { cue, inverted: opens || speech.asWords.has(items[i - 1]?.lower ?? ''), strong: true };
    }
    if (isClauseOpening(reading, i)) return null;
  }
  return null;
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

function isSeparator(kind: string | undefined): boolean {
  return kind === 'comma' || kind === 'dash' || kind === 'stop';
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
function takesNewContent({ items, speech }: Reading, cue: Cue, brokenOff: boolean): boolean {
  const reach = brokenOff ? 1 : NEW_CONTENT_REACH;
  for (let i = cue.last + 1; i < items.length && i <= cue.last + reach; i++) {
    const item = items[i];
    if (!item || item.kind === 'stop' || item.quotation) return false;
    // “…,” he said, adding that …
    if (
      item.kind === 'comma' &&
      !speech.clauseComma &&
      speech.cues.get(items[i + 1]?.lower ?? '')?.form === 'gerund'
    )
      return false;
    if (item.kind === 'word' && speech.complementizers.has(item.lower)) return true;
  }
  return false;
}

const NEW_CONTENT_REACH = 7;

/** The cue before the quotation: X сказал: «…»; X said, “…”. */
function leadBefore(reading: Reading, at: number): Beside | null {
  const { items, speech, cues } = reading;
  const before = items[at - 1];
  if (!before) return null;
  const colon = before.kind === 'colon';
  const reach = colon ? LEAD_REACH : REACH;
  // «…», — сказал X. — «…»: the stop before the dash ends nothing.
  const afterTag = before.kind === 'dash' && items[at - 2]?.kind === 'stop';
  for (let i = afterTag ? at - 3 : at - 1; i >= 0 && i > at - reach; i--) {
    const item = items[i];
    if (!item || endsLead(item)) return null;
    const cue = cues.find((one) => one.last === i);
    if (!cue || cue.denied || (cue.source && !colon)) continue;
    // After a conjunction the clause decides: what is quoted may be only its beginning.
    if (speech.complementizers.has(before.lower)) return null;
    const touching = i === at - 1;
    if (!isSeparator(before.kind) && !colon && !touching) return null;
    if (!colon && isPartOfClause(reading, cue, at)) return null;
    return { cue, inverted: false, strong: colon || touching || i >= at - 3 };
  }
  return null;
}

/**
 * Whether a quotation only goes on with a clause that is reported without marks: X said “it hurts” whenever …; X said the
 * plan was dead, “because …” Where a comma opens every reported clause, that comma tells.
 */
function isPartOfClause(reading: Reading, cue: Cue, at: number): boolean {
  const { items, speech, text } = reading;
  if (speech.clauseComma || !cue.verb) return false;
  const quotation = items[at]?.quotation;
  if (cue.last === at - 1) {
    const next = items[at + 1];
    if (next?.kind !== 'word' || !quotation || !isLowerCase(text[quotation.start] ?? '')) return false;
    return cue.verb.sort === 'speech' && cue.verb.bare;
  }
  return false;
}

function endsLead(item: Item): boolean {
  if (item.quotation) return !isNameLike(item);
  return item.kind === 'stop' || item.kind === 'semicolon';
}
