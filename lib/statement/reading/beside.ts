import type { Item } from '../text/sentences.ts';
import type { Cue } from './cues.ts';
import { isNameLike } from './nominal.ts';
import type { Reading } from './report.ts';
import { leadsWithVerb } from './unmarked-tags.ts';

/** How many items before its quotation a cue may stand, and before a colon. */
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
    const inverted = leadsWithVerb(reading, cue);
    return leads ? { cue, inverted, strong: colon || i >= at - 3 } : null;
  }
  return null;
}

/** What may stand between a quotation and its cue. */
export function isSeparator(kind: string | undefined): boolean {
  return kind === 'comma' || kind === 'dash' || kind === 'stop';
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
