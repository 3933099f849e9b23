import type { SpeechWords } from '../../language/speech-words.ts';
import { aroundBare } from './bare-sources.ts';
import { claim } from './claim.ts';
import { clauseEnd, isTrailing } from './clause-end.ts';
import { contentOf } from './clauses.ts';
import type { SourceCue } from './cues.ts';
import { type Head, SCORE } from './head.ts';
import type { Phrase, Range } from './nominal.ts';
import { type Content, claimItems, MIN_WORDS, type Reading, type Report, reportOf } from './report.ts';
import { subjectOf } from './subject.ts';

/** The phrase and the clause of a source: "according to X, …"; "…, according to X". */
export function claimSources(reading: Reading): void {
  for (const cue of reading.cues) {
    if (!cue.source) continue;
    const known = reportOf(reading, cue);
    if (known && !mayHaveClause(reading, known, cue)) continue;
    const head = subjectOf(reading, cue, false);
    if (!isSource(head, reading.speech)) continue;
    const ranges = rangesOf(reading, cue, head?.phrase ?? null);
    const own = known ? ranges.filter((range) => isUnclaimed(reading, range)) : ranges;
    const contents = contentsOf(reading, own);
    // “…,” Kern said, as reported by The Post: an outlet says nothing of its own.
    const passedOn = cue.source.relays && !ranges.every((range) => isUnclaimed(reading, range));
    if (contents.length === 0 || passedOn) continue;
    claimItems(reading, ranges);
    claim(reading, cue, 'source', () => subjectOf(reading, cue, false), contents);
  }
}

/** «Según la creencia», «selon sa définition», «Kritik wurde laut»: what nobody can have said is a measure, not a source. */
function isSource(head: Head | null, speech: SpeechWords): boolean {
  if (speech.bareSources && !head) return false;
  return !speech.mixedRelatives || (head !== null && head.score > SCORE.unknown);
}

function rangesOf(reading: Reading, cue: SourceCue, phrase: Phrase | null): Range[] {
  if (phrase && phrase.first < cue.first) return sidesOf(reading, cue)(reading, phrase.first, cue.last);
  return aroundSource(reading, cue, cue.source.pronoun ? null : phrase);
}

/** How the sides of a source are found: by commas, or by the clause where none need part them. */
function sidesOf({ speech }: Reading, { source }: SourceCue): typeof around {
  return speech.bareSources && !source.setOff ? aroundBare : around;
}

/**
 * «По словам X, дорог нет: «…»», «…, so Karn weiter: „…“»: where sources stand between commas, one with a quotation may have
 * a clause too.
 */
function mayHaveClause({ speech }: Reading, { manner }: Report, { source }: SourceCue): boolean {
  return source.setOff === true || (manner === 'lead' && speech.nominativeAdjective !== undefined);
}

/** Where a quotation after a colon has its source already, the clause between: «По словам X, дорог нет: «…»». */
function isUnclaimed({ items, claimed }: Reading, { first, last }: Range): boolean {
  return !items.slice(first, last + 1).some((item) => claimed.has(item));
}

/** The contents on both sides of an aside; one side may be a single word where there is another. */
export function contentsOf(reading: Reading, ranges: readonly Range[]): Content[] {
  const least = ranges.length > 1 ? 1 : MIN_WORDS - 1;
  return ranges.flatMap((range) => contentOf(reading, range, least) ?? []);
}

/** Around a source with its apposition; where that leaves nothing, what looked like an apposition was the clause. */
function aroundSource(reading: Reading, cue: SourceCue, phrase: Phrase | null): Range[] {
  const sides = sidesOf(reading, cue);
  const ranges = sides(reading, cue.first, phrase?.whole ?? cue.last);
  if (ranges.length > 0 || !phrase) return ranges;
  return sides(reading, cue.first, phrase.last);
}

/**
 * What stands before and after an aside (items `first` to `last`) in its sentence; a few small words before it only lead up
 * to it where `leadsIn`, and else are said too: "Now, she said, nobody pays."
 */
export function around(reading: Reading, first: number, last: number, leadsIn = true): Range[] {
  const { items } = reading;
  const ranges: Range[] = [];
  // A colon or a semicolon parts an aside that opens its clause from what stands before.
  const opens = items[first - 1]?.kind === 'colon' || items[first - 1]?.kind === 'semicolon';
  let end = opens ? -1 : first - 1;
  while (end >= 0 && isTrailing(items[end]?.kind)) end--;
  let start = 0;
  for (let i = end; i >= 0; i--) {
    if (items[i]?.kind === 'semicolon' || items[i]?.kind === 'colon') {
      start = i + 1;
      break;
    }
  }
  if (interrupts(reading, end)) end = start - 1;
  if (end >= start && !(leadsIn ? isLeadIn(reading, start, end) : isJoining(reading, start, end)))
    ranges.push({ first: start, last: end });
  const after = afterAside(reading, last, ranges.length > 0);
  if (after) ranges.push(after);
  return ranges;
}

/** What stands after an aside; where something does before it, only past a mark of punctuation. */
function afterAside(reading: Reading, last: number, follows: boolean): Range | null {
  const { items, speech } = reading;
  let next = last + 1;
  if (follows && items[next]?.kind === 'word' && !speech.bareSources) return null;
  while (isTrailing(items[next]?.kind) && items[next]?.kind !== 'stop') next++;
  if (next >= items.length - 1) return null;
  const stop = clauseEnd(reading, next);
  // With only words before it, a lone name in marks belongs to them: «заявил Данов на форуме «Река без границ»».
  const isQuoted = items[next]?.quotation && items[next - 1]?.kind !== 'word';
  return stop > next || isQuoted ? { first: next, last: stop } : null;
}

/** «…, хотя, по словам X, …», «записку, которую, по словам X, …»: the clause has only just been opened. */
function interrupts({ items, speech }: Reading, end: number): boolean {
  const item = items[end];
  if (!speech.clauseComma || !speech.nominativeAdjective || item?.kind !== 'word') return false;
  if (items[end - 1]?.kind !== 'comma') return false;
  return speech.conjunctions.has(item.lower) || speech.relatives.has(item.lower);
}

/** Small words before an aside only lead up to it: «Однако, по словам X, …», «кроме того», "But according to X". */
function isLeadIn({ items, speech, stopWords }: Reading, first: number, last: number): boolean {
  if (last - first > MAX_LEAD_IN) return false;
  if (last - first < MAX_PLACE && speech.prepositions.has(items[first]?.lower ?? '')) return true;
  for (let i = first; i <= last; i++) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
    const { lower } = item;
    const small = speech.adverbs.has(lower) || speech.prepositions.has(lower) || stopWords.has(lower);
    if (!small && !speech.conjunctions.has(lower) && !speech.determiners.has(lower)) return false;
  }
  return true;
}

/** "But, she said, …": a conjunction alone. */
function isJoining({ items, speech }: Reading, first: number, last: number): boolean {
  return (
    first === last && (items[first]?.kind !== 'word' || speech.conjunctions.has(items[first]?.lower ?? ''))
  );
}

const MAX_LEAD_IN = 5;
/** A preposition and so few words tell when or where: "in the end". */
const MAX_PLACE = 3;
