import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import { clauseEnd, isTrailing } from './clause-end.ts';
import { isNameLike, isNominal, MAX_PHRASE, type Phrase, type Range } from './nominal.ts';
import type { Reading } from './report.ts';

/**
 * What a source says where no comma parts it from its clause: «Der Brand wurde | laut Polizei | gelöscht». All of its
 * clause is content, on both sides, however short a side is.
 */
export function aroundBare(reading: Reading, first: number, last: number): Range[] {
  const { items } = reading;
  const { start, subordinate } = clauseStart(reading, first);
  const dashed = items[start - 1]?.kind === 'dash';
  const ranges: Range[] = [];
  let end = first - 1;
  while (end >= start && isTrailing(items[end]?.kind)) end--;
  if (end >= start && !isOpening(reading, start, end)) ranges.push({ first: start, last: end });
  let next = last + 1;
  while (isTrailing(items[next]?.kind) && items[next]?.kind !== 'stop') next++;
  const item = items[next];
  if (!item || item.kind === 'stop') return ranges;
  const stop = subordinate
    ? segmentStop(items, next)
    : dashed
      ? dashAfter(items, next)
      : clauseEnd(reading, next);
  if (stop > next || (ranges.length > 0 && stop === next)) ranges.push({ first: next, last: stop });
  return ranges;
}

/** How far before a source the opening of a clause within the sentence is looked for. */
const OPENING_REACH = 12;

/** How near to a comma the source stands where the comma joins a second predicate: «…, kann nach Angaben von X …». */
const NEAR = 2;

/** Where the clause around a source begins, and whether it is one within another. */
function clauseStart({ items, speech }: Reading, source: number): { start: number; subordinate: boolean } {
  for (let i = source - 1; i >= 0; i--) {
    const kind = items[i]?.kind;
    if (kind === 'semicolon' || kind === 'colon') return { start: i + 1, subordinate: false };
    if (kind === 'dash' && i < source - 1) return { start: i + 1, subordinate: false };
    if (kind !== 'comma') continue;
    if (source - i > OPENING_REACH) break;
    if (opensClause(items, i + 1, speech)) return { start: i + 1, subordinate: true };
    if (joinsPredicate(items, i, source, speech)) return { start: i + 1, subordinate: false };
    break;
  }
  return { start: beforeStops(items, source), subordinate: false };
}

/** The first comma of a main clause parts a second predicate from it: a later one may close an apposition. */
function joinsPredicate(items: readonly Item[], comma: number, source: number, speech: SpeechWords): boolean {
  const length = source - comma - 1;
  if (length < 1 || length > NEAR || speech.conjunctions.has(items[0]?.lower ?? '')) return false;
  return !items.slice(0, comma).some((item) => item.kind === 'comma');
}

function beforeStops(items: readonly Item[], source: number): number {
  for (let i = source - 1; i >= 0; i--) {
    const kind = items[i]?.kind;
    if (kind === 'semicolon' || kind === 'colon') return i + 1;
  }
  return 0;
}

/** A conjunction or a relative pronoun, one after a preposition too: «…, auf dem sich nach Angaben von X …». */
function opensClause(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const { lower = '' } = items[at] ?? {};
  if (speech.relatives.has(lower)) return true;
  if (speech.joining.has(lower)) return false;
  if (speech.conjunctions.has(lower) || speech.complementizers.has(lower)) return true;
  return speech.prepositions.has(lower) && speech.relatives.has(items[at + 1]?.lower ?? '');
}

function segmentStop(items: readonly Item[], first: number): number {
  let last = first;
  while (last + 1 < items.length && !isTrailing(items[last + 1]?.kind)) last++;
  return last;
}

/** Words that only lead up to a source that opens its sentence: «So, laut X, …», «Aber nach Angaben von X kam …». */
function isOpening({ items, speech }: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
    const { lower } = item;
    if (!speech.joining.has(lower) && (!speech.adverbs.has(lower) || speech.auxiliaries.has(lower)))
      return false;
  }
  return true;
}

/** Between two dashes the source speaks of what they hold. */
function dashAfter(items: readonly Item[], first: number): number {
  let last = first;
  while (last + 1 < items.length && items[last + 1]?.kind !== 'dash' && items[last + 1]?.kind !== 'stop')
    last++;
  return last;
}

/** The noun phrase before a source word that follows it: «ersten Angaben | zufolge», «Angaben der Polizei | zufolge». */
export function phraseBeforeSource(items: readonly Item[], at: number, speech: SpeechWords): Phrase | null {
  const last = at - 1;
  let first = at;
  let goesOn = true;
  for (let i = last; goesOn && i >= 0 && i > last - MAX_PHRASE; i--) {
    const part = partOf(items, i, first < at, speech);
    if (part === 'none') break;
    first = i;
    goesOn = part === 'inner';
  }
  while (first < at && isLink(items[first], speech)) first++;
  return first < at ? { first, last, whole: last } : null;
}

/** What an item is in the phrase that ends after it: inside it, its first word, or none of it. */
function partOf(
  items: readonly Item[],
  at: number,
  hasNoun: boolean,
  speech: SpeechWords,
): 'inner' | 'first' | 'none' {
  const item = items[at];
  if (!item || !isNominal(item, speech)) return 'none';
  const { lower } = item;
  const article = speech.determiners.has(lower);
  if (item.kind === 'number' || isNameLike(item) || (item.capital && !article)) return 'inner';
  if (!hasNoun) return 'none';
  if (article || speech.linking.has(lower)) {
    const joins = speech.genitives?.has(lower) || speech.linking.has(lower);
    return joins && isNounItem(items[at - 1]) ? 'inner' : 'first';
  }
  return speech.adjective?.test(lower) ? 'inner' : 'none';
}

function isNounItem(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.capital;
}

function isLink(item: Item | undefined, speech: SpeechWords): boolean {
  return item?.kind === 'word' && speech.linking.has(item.lower) && !speech.determiners.has(item.lower);
}
