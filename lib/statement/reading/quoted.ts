import { type Beside, endsOpen, isLowerCase, leadBefore } from './beside.ts';
import { claim } from './claim.ts';
import type { Cue } from './cues.ts';
import { isNameLike } from './nominal.ts';
import { type Content, hasWords, MIN_WORDS, type Reading, reportOf } from './report.ts';
import { subjectOf } from './subject.ts';
import { tagAfter } from './tags.ts';
import { isWorkTitle } from './titles.ts';

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
    // What follows the tag of a split quotation may be short: “The bridge,” she said, “is old.”
    const goesOn = reportOf(reading, found.cue)?.manner === 'tag';
    if (!goesOn && !hasWords(reading.text, quotation, MIN_WORDS) && !standsAlone(reading, i)) continue;
    if (isWorkTitle(reading, i) || isTold(reading, i)) continue;
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

function preferred(reading: Reading, at: number, tag: Beside | null, lead: Beside | null): Beside | null {
  if (!tag || !lead) return tag ?? lead;
  if (lead.strong && !endsOpen(reading, at) && !hasOwnClause(reading, lead.cue, at)) return lead;
  return tag;
}

/** «FO regrette que … : « … », a dit X»: what the lead reports stands before the colon. */
function hasOwnClause({ items, speech }: Reading, cue: Cue, at: number): boolean {
  return items.slice(cue.last + 1, at).some((item) => speech.complementizers.has(item.lower));
}

/** «сообщил «Маяку» Данов»: a name in marks right behind the verb is of an outlet that is told. */
function isTold({ items, cues, text }: Reading, at: number): boolean {
  const item = items[at];
  if (!item?.quotation || !isNameLike(item) || isLowerCase(text[item.quotation.start] ?? '')) return false;
  return cues.some(({ verb, last }) => verb && last === at - 1);
}

/** A short quotation is speech where it is a sentence of its own: “No,” he said. */
function standsAlone(reading: Reading, at: number): boolean {
  const { items } = reading;
  const before = items[at - 1]?.kind;
  const opens = before === undefined || before === 'colon' || before === 'comma' || before === 'stop';
  if (!opens) return false;
  const after = items[at + 1]?.kind;
  return (
    endsOpen(reading, at) ||
    after === 'comma' ||
    after === 'dash' ||
    before === 'colon' ||
    isSentenceOfOwn(reading, at)
  );
}

/** She said, “Probably.”: with a capital and a stop it is a sentence, which ends the one around it. */
export function isSentenceOfOwn({ items, text }: Reading, at: number): boolean {
  const { quotation } = items[at] ?? {};
  if (!quotation?.closed || items[at + 1] !== undefined) return false;
  const words = text.slice(quotation.start, quotation.end).trim();
  return /^[¿¡]?\p{Lu}.*[.!?…]$/su.test(words);
}
