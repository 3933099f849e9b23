import type { Item } from '../text/sentences.ts';
import type { Cue, VerbCue } from './cues.ts';
import { isNameLike, type Phrase, phraseAfter, type Range } from './phrases.ts';
import { type Content, claim, hasWords, MIN_WORDS, type Reading, reportOf } from './report.ts';
import { subjectOf } from './subject.ts';

/** How far after a cue its conjunction may stand: "told reporters in New York on Monday that …". */
const CONJUNCTION_REACH = 16;

/** Gives the reported clauses of a sentence to the cues that open them. */
export function claimClauses(reading: Reading): void {
  let until = -1;
  for (const cue of reading.cues) {
    if (cue.first <= until || !cue.verb || cue.denied || cue.verb.form === 'infinitive') continue;
    const clause = clauseAfter(reading, cue);
    if (!clause) continue;
    const content = contentOf(reading, clause);
    if (!content) continue;
    until = clause.last;
    if (!isReported(cue, content)) continue;
    const claimed = reading.items.slice(clause.first, clause.last + 1);
    for (const item of claimed) reading.claimed.add(item);
    const manner = reportOf(reading, cue)?.manner ?? 'clause';
    claim(reading, cue, manner, () => subjectOf(reading, cue, false), [content]);
  }
}

/** Thoughts, and verbs that only colour a quotation, report nothing by a clause without marks. */
function isReported(cue: VerbCue, content: Content): boolean {
  if (cue.verb.sort === 'speech') return true;
  return cue.verb.sort !== 'judgement' && content.kind !== 'indirect';
}

/** The clause as content; wholly quoted it is direct speech. */
export function contentOf(reading: Reading, { first, last }: Range, least = MIN_WORDS - 1): Content | null {
  const { items, text } = reading;
  const opening = items[first];
  const ending = items[last];
  if (!opening || !ending) return null;
  const quoted = items.slice(first, last + 1).filter((item) => item.quotation);
  const [only] = quoted;
  const { quotation } = only ?? {};
  if (quotation && only === opening && coversClause(items.slice(first + 1, last + 1))) {
    return { start: quotation.start, end: quotation.end, kind: 'direct', quotation };
  }
  const span = { start: opening.start, end: ending.end };
  if (!hasWords(text, span, least)) return null;
  const mixed = quoted.some((item) => !isNameLike(item) || hasWords(text, item, 2));
  return { ...span, kind: mixed ? 'mixed' : 'indirect' };
}

function coversClause(rest: readonly { kind: string }[]): boolean {
  return rest.every((item) => item.kind === 'stop' || item.kind === 'comma' || item.kind === 'dash');
}

function clauseAfter(reading: Reading, cue: VerbCue): Range | null {
  const { items, speech } = reading;
  for (let i = cue.last + 1; i < items.length && i <= cue.last + CONJUNCTION_REACH; i++) {
    const item = items[i];
    if (!item || endsSearch(item)) break;
    if (item.kind === 'colon') return colonClause(reading, i);
    if (item.kind !== 'word') continue;
    if (speech.complementizers.has(item.lower)) return upToEnd(reading, i + 1);
    if (speech.interrogatives.has(item.lower)) return upToEnd(reading, i);
    if (i > cue.last + 1 && opensOtherClause(reading, i)) break;
  }
  // What follows a verb in a tag is its subject.
  const inTag = reportOf(reading, cue)?.manner === 'tag';
  return cue.verb.bare && !inTag ? bareClause(reading, cue) : null;
}

/** A conjunction or another verb of reporting ends the search for this one's clause. */
function opensOtherClause({ items, speech, cues }: Reading, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (speech.conjunctions.has(lower) && !speech.pronouns.has(lower)) return true;
  return cues.some((other) => other.first === at && other.verb?.form === 'finite');
}

function endsSearch(item: Item): boolean {
  if (item.kind === 'stop' || item.kind === 'semicolon') return true;
  return item.quotation !== undefined && !isNameLike(item);
}

function upToEnd(reading: Reading, first: number): Range | null {
  let start = first;
  while (reading.items[start]?.kind === 'comma') start++;
  const last = clauseEnd(reading, start);
  return last > start || reading.items[start]?.quotation ? { first: start, last } : null;
}

/** «Он сообщил: приговор отменён.» Quotations after a colon are claimed elsewhere. */
function colonClause(reading: Reading, colon: number): Range | null {
  const next = reading.items[colon + 1];
  if (!next || next.quotation) return null;
  return upToEnd(reading, colon + 1);
}

/** "She said the talks would go on": no conjunction; whoever is spoken to may stand between. */
function bareClause(reading: Reading, cue: VerbCue): Range | null {
  const { items, speech } = reading;
  let first = cue.last + 1;
  if (cue.verb.addressee) first = afterAddressee(reading, first);
  while (speech.adverbs.has(items[first]?.lower ?? '')) first++;
  const item = items[first];
  if (item?.kind !== 'word' && item?.kind !== 'number' && !item?.quotation) return null;
  if (item.kind === 'word' && !item.capital) {
    if (
      speech.prepositions.has(item.lower) ||
      speech.joining.has(item.lower) ||
      speech.asWords.has(item.lower)
    )
      return null;
    if (speech.auxiliaries.has(item.lower)) return null;
  }
  const last = clauseEnd(reading, first);
  if (last - first < 2) return null;
  return { first, last };
}

function afterAddressee({ items, speech }: Reading, at: number): number {
  let i = at;
  const first = items[i];
  if (!first) return i;
  if (speech.pronouns.has(first.lower)) return i + 1;
  if (speech.determiners.has(first.lower)) i++;
  const capital = items[i]?.capital;
  while (i < items.length && i < at + 6 && items[i]?.kind === 'word' && items[i]?.capital === capital) {
    if (speech.pronouns.has(items[i]?.lower ?? '') || speech.determiners.has(items[i]?.lower ?? '')) break;
    i++;
  }
  return i;
}

/**
 * The last item of the clause that begins at `first`: the end of the sentence, less another predicate of the
 * reporting ("…, and added that …", «…, добавив, что …») and a tag that closes the sentence.
 */
function clauseEnd(reading: Reading, first: number): number {
  const { items } = reading;
  let end = items.length - 1;
  for (const cue of reading.cues) {
    if (cue.first <= first + 1) continue;
    const start = predicateStart(reading, cue);
    if (start !== null && start > first) {
      end = start - 1;
      break;
    }
  }
  for (let i = first; i <= end; i++) {
    if (items[i]?.kind === 'semicolon') {
      end = i - 1;
      break;
    }
  }
  while (end > first && isTrailing(items[end]?.kind)) end--;
  return end;
}

function isTrailing(kind: string | undefined): boolean {
  return kind === 'stop' || kind === 'comma' || kind === 'dash' || kind === 'semicolon' || kind === 'colon';
}

/** Where another predicate of the same speaker begins, if this cue is one: at its comma or its "and". */
function predicateStart(reading: Reading, cue: Cue): number | null {
  const { items, speech } = reading;
  if (!cue.verb || cue.verb.sort === 'thought') return null;
  let i = cue.first - 1;
  while (i > 0 && speech.adverbs.has(items[i]?.lower ?? '')) i--;
  if (cue.verb.form === 'gerund' && items[i]?.kind === 'comma') return i;
  if (cue.verb.form !== 'finite' || !speech.joining.has(items[i]?.lower ?? '')) return null;
  return items[i - 1]?.kind === 'comma' ? i - 1 : i;
}

/** The phrase and the clause of a source: "according to X, …"; "…, according to X". */
export function claimSources(reading: Reading): void {
  const { items, speech } = reading;
  for (const cue of reading.cues) {
    if (!cue.source || reportOf(reading, cue)) continue;
    const phrase = cue.source.pronoun ? null : phraseAfter(items, cue.last, speech);
    const ranges = aroundSource(reading, cue, phrase);
    const contents = contentsOf(reading, ranges);
    if (contents.length === 0) continue;
    for (const { first, last } of ranges)
      for (const item of items.slice(first, last + 1)) reading.claimed.add(item);
    claim(reading, cue, 'source', () => subjectOf(reading, cue, false), contents);
  }
}

/** The contents on both sides of an aside; one side may be a single word where there is another. */
export function contentsOf(reading: Reading, ranges: readonly Range[]): Content[] {
  const least = ranges.length > 1 ? 1 : MIN_WORDS - 1;
  return ranges.flatMap((range) => contentOf(reading, range, least) ?? []);
}

/** Around a source with its apposition; where that leaves nothing, what looked like an apposition was the clause. */
function aroundSource(reading: Reading, cue: Cue, phrase: Phrase | null): Range[] {
  const ranges = around(reading, cue.first, phrase?.whole ?? cue.last);
  if (ranges.length > 0 || !phrase) return ranges;
  return around(reading, cue.first, phrase.last);
}

/** What stands before and after an aside (items `first` to `last`) in its sentence. */
export function around(reading: Reading, first: number, last: number): Range[] {
  const { items } = reading;
  const ranges: Range[] = [];
  let end = first - 1;
  while (end >= 0 && isTrailing(items[end]?.kind)) end--;
  let start = 0;
  for (let i = end; i >= 0; i--) {
    if (items[i]?.kind === 'semicolon' || items[i]?.kind === 'colon') {
      start = i + 1;
      break;
    }
  }
  if (end >= start && !isLeadIn(reading, start, end)) ranges.push({ first: start, last: end });
  let next = last + 1;
  while (isTrailing(items[next]?.kind) && items[next]?.kind !== 'stop') next++;
  if (next < items.length - 1) {
    const stop = clauseEnd(reading, next);
    if (stop > next) ranges.push({ first: next, last: stop });
  }
  return ranges;
}

/** Small words before an aside only lead up to it: «Однако, по словам X, …», «кроме того», "But according to X". */
function isLeadIn({ items, speech, stopWords }: Reading, first: number, last: number): boolean {
  if (last - first > MAX_LEAD_IN) return false;
  for (let i = first; i <= last; i++) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
    const { lower } = item;
    const small = speech.adverbs.has(lower) || speech.prepositions.has(lower) || stopWords.has(lower);
    if (!small && !speech.conjunctions.has(lower) && !speech.determiners.has(lower)) return false;
  }
  return true;
}

const MAX_LEAD_IN = 5;
