import type { Item } from '../text/sentences.ts';
import type { Cue } from './cues.ts';
import { isNameLike } from './nominal.ts';
import { hasWords, type Reading } from './report.ts';

/** How many items a cue may be away from its quotation. */
const REACH = 16;
const LEAD_REACH = 40;

/** A cue that stands beside a quotation. */
export interface Beside {
  cue: Cue;
  /** The cue opens its clause, so that its subject follows. */
  inverted: boolean;
  strong: boolean;
}

export function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase();
}

/** Whether what the marks hold ends as a sentence broken off by its tag does: with a comma, "?" or "!". */
export function endsOpen({ text, items }: Reading, at: number): boolean {
  const { start = 0, end: close = 0 } = items[at]?.quotation ?? {};
  let end = close;
  // French leaves a space before the closing mark; an inner quotation may close right before it (“… ‘so be it,’” he said).
  while (end > start && NO_ENDING.includes(text[end - 1] ?? '.')) end--;
  return end > start && ',?!'.includes(text[end - 1] ?? ' ');
}

const NO_ENDING = ' \u00a0\u202f’\'”"';

/** The cue of a clause that follows the quotation: «…», — сказал X; “…,” X said. */
export function tagAfter(reading: Reading, at: number): Beside | null {
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
export function leadBefore(reading: Reading, at: number): Beside | null {
  const { items, speech, cues } = reading;
  const before = items[at - 1];
  // After a conjunction the clause decides: what is quoted may be only its beginning.
  if (!before || speech.complementizers.has(before.lower)) return null;
  const colon = before.kind === 'colon';
  const reach = colon ? LEAD_REACH : REACH;
  // «…», — сказал X. — «…»: the stop before the dash ends nothing.
  const afterTag = before.kind === 'dash' && items[at - 2]?.kind === 'stop';
  for (let i = afterTag ? at - 3 : at - 1; i >= 0 && i > at - reach; i--) {
    if (endsLead(items[i])) return null;
    const cue = cues.find((one) => one.last === i && !one.denied && (colon || !one.source));
    if (!cue) continue;
    const leads = i === at - 1 ? !opensClause(reading, cue, at) : colon || isSeparator(before.kind);
    return leads ? { cue, inverted: false, strong: colon || i >= at - 3 } : null;
  }
  return null;
}

/** Whether a quotation right after its verb only opens a clause that goes on without marks: X said “it hurts” whenever … */
function opensClause({ items, speech, text }: Reading, { verb }: Cue, at: number): boolean {
  const quotation = items[at]?.quotation;
  if (speech.clauseComma || verb?.sort !== 'speech' || !verb.bare || !quotation) return false;
  return items[at + 1]?.kind === 'word' && isLowerCase(text[quotation.start] ?? '');
}

function endsLead(item: Item | undefined): boolean {
  if (!item || item.quotation) return !item || !isNameLike(item);
  return item.kind === 'stop' || item.kind === 'semicolon';
}
