import { clauseEnd, resumedBefore } from './clause-end.ts';
import type { Cue, VerbCue } from './cues.ts';
import type { Range } from './nominal.ts';
import { type Reading, reportOf } from './report.ts';

/** A clause, or an infinitive, that follows its verb with no conjunction. */
export function restOfClause(reading: Reading, cue: VerbCue): Range | null {
  // What follows a verb in a tag is its subject.
  if (reportOf(reading, cue)?.manner === 'tag' || reading.speech.clauseComma) return null;
  return cue.verb.infinitive
    ? infinitiveClause(reading, cue)
    : cue.verb.bare
      ? bareClause(reading, cue)
      : null;
}

/** The clause that begins at an item, commas before it aside. */
export function upToEnd(reading: Reading, first: number, cue: Cue): Range | null {
  let start = first;
  while (reading.items[start]?.kind === 'comma') start++;
  const last = resumedBefore(reading, start, clauseEnd(reading, start, cue));
  return last > start || reading.items[start]?.quotation ? { first: start, last } : null;
}

/** "She said the talks would go on": no conjunction; whoever is spoken to may stand between. */
function bareClause(reading: Reading, cue: VerbCue): Range | null {
  const { items, speech } = reading;
  let first = cue.last + 1;
  if (cue.verb.addressee) first = afterAddressee(reading, first);
  while (speech.adverbs.has(items[first]?.lower ?? '')) first++;
  const item = items[first];
  if (speech.determiners.has(item?.lower ?? '') && speech.times?.has(items[first + 1]?.lower ?? ''))
    return null;
  const quoted = item?.quotation !== undefined && items[first + 1]?.kind === 'word';
  if (item?.kind !== 'word' && item?.kind !== 'number' && !quoted) return null;
  if (item.kind === 'word' && !item.capital) {
    if (
      speech.prepositions.has(item.lower) ||
      speech.joining.has(item.lower) ||
      speech.asWords.has(item.lower)
    )
      return null;
    if (speech.auxiliaries.has(item.lower)) return null;
  }
  const last = clauseEnd(reading, first, cue);
  return last - first < 2 ? null : { first, last };
}

/** "Vowed to win": the infinitive right after the verb, adverbs aside. */
function infinitiveClause(reading: Reading, cue: VerbCue): Range | null {
  const { items, speech } = reading;
  let first = cue.last + 1;
  while (speech.adverbs.has(items[first]?.lower ?? '')) first++;
  const range = speech.infinitives?.has(items[first]?.lower ?? '') ? upToEnd(reading, first, cue) : null;
  return range && { ...range, last: beforePredicate(reading, range) };
}

const FINITE = /^(?:did|does|do|has|had|have|was|were|is|are)$/u;

/** "Promised to answer | but did not": an auxiliary right after a conjunction is of the main clause. */
function beforePredicate({ items, speech }: Reading, { first, last }: Range): number {
  for (let i = first + 2; i < last; i++) {
    if (!speech.joining.has(items[i]?.lower ?? '') || items[i]?.lower === items[i + 1]?.lower) continue;
    if (FINITE.test(items[i + 1]?.lower ?? '')) return items[i - 1]?.kind === 'comma' ? i - 2 : i - 1;
  }
  return last;
}

/** The item after whoever is spoken to, who may stand at `at`: "told | the reporters | that …". */
export function afterAddressee({ items, speech }: Reading, at: number): number {
  let i = at;
  const first = items[i];
  if (!first) return i;
  if (speech.pronouns.has(first.lower)) return i + 1;
  if (speech.determiners.has(first.lower)) i++;
  const capital = items[i]?.capital;
  while (i < items.length && i < at + 6 && items[i]?.kind === 'word' && items[i]?.capital === capital) {
    const lower = items[i]?.lower ?? '';
    if (speech.pronouns.has(lower) || speech.determiners.has(lower) || speech.prepositions.has(lower)) break;
    i++;
  }
  return i;
}
