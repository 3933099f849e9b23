import { type Cue, isFiniteCue } from './cues.ts';
import { phraseBefore } from './phrases.ts';
import type { Reading } from './report.ts';

/**
 * The last item of the clause that begins at `first`: the end of the sentence, less another predicate of the
 * reporting ("…, and added that …", «…, добавив, что …») and a tag that closes the sentence.
 */
export function clauseEnd(reading: Reading, first: number, own?: Cue): number {
  const { items } = reading;
  let end = own ? sentenceEnd(reading, first, own) : items.length - 1;
  for (const cue of reading.cues) {
    if (cue.first <= first + 1) continue;
    const start = predicateStart(reading, cue);
    if (start !== null && start > first) {
      end = start - 1;
      break;
    }
  }
  for (let i = first; i <= end; i++) {
    if (items[i]?.kind === 'semicolon' || opensSource(reading, i) || opensClaimed(reading, i)) {
      end = i - 1;
      break;
    }
  }
  while (end > first && isTrailing(items[end]?.kind)) end--;
  return end;
}

/**
 * Where the part of the sentence ends in which the verb stands: a clause set before the main one ("While Kern said it would
 * hold, few believed her") or about somebody in it ("Kern, who said it would hold, was wrong") ends at its comma.
 */
function sentenceEnd(reading: Reading, first: number, own: Cue): number {
  const { items, speech } = reading;
  const last = items.length - 1;
  if (speech.clauseComma || !own.verb) return last;
  const subject = own.verb.form === 'gerund' ? null : phraseBefore(items, own.first, speech);
  const start = subject?.first ?? own.first;
  const relative = subject !== null && speech.relatives.has(items[subject.first]?.lower ?? '');
  const opens = relative ? items[start - 1]?.kind === 'comma' : isSetBefore(reading, own, start);
  if (!opens) return last;
  for (let i = first + 2; i < last; i++) {
    if (items[i]?.kind !== 'comma') continue;
    if (relative ? isVerb(reading, i + 1) : opensMain(reading, i + 1)) return i - 1;
  }
  return last;
}

/** "While Kern said", "Noting that": a conjunction or the verb's -ing opens the sentence. */
function isSetBefore({ items, speech }: Reading, own: Cue, start: number): boolean {
  const at = own.verb?.form === 'gerund' ? start : start - 1;
  const opening = items[at]?.lower ?? '';
  if (at < 0 || at > 1 || (at === 1 && !speech.joining.has(items[0]?.lower ?? ''))) return false;
  if (own.verb?.form === 'gerund') return true;
  return (
    speech.conjunctions.has(opening) &&
    !speech.joining.has(opening) &&
    !speech.complementizers.has(opening) &&
    !speech.relatives.has(opening)
  );
}

function isVerb({ items, speech, cues }: Reading, at: number): boolean {
  let i = at;
  while (speech.adverbs.has(items[i]?.lower ?? '')) i++;
  return (
    speech.auxiliaries.has(items[i]?.lower ?? '') || cues.some((cue) => cue.first === i && isFiniteCue(cue))
  );
}

/** Whether a main clause may begin: with its subject. */
function opensMain({ items, speech }: Reading, at: number): boolean {
  const item = items[at];
  if (item?.kind === 'number') return true;
  if (item?.kind !== 'word') return false;
  const { lower } = item;
  if (speech.relatives.has(lower) || speech.joining.has(lower) || speech.prepositions.has(lower))
    return false;
  return item.capital || speech.determiners.has(lower) || speech.pronouns.get(lower)?.subject === true;
}

/** "…, according to Kern": another source, for what stands before its comma. */
function opensSource({ items, cues, speech }: Reading, at: number): boolean {
  if (speech.clauseComma || items[at]?.kind !== 'comma') return false;
  return cues.some(({ first, source }) => first === at + 1 && source?.position === 'before');
}

/** A colon before a quotation that has its own speaker: «FO regrette que … : « … », a dit X». */
function opensClaimed({ items, claimed }: Reading, at: number): boolean {
  const next = items[at + 1];
  return items[at]?.kind === 'colon' && next?.quotation !== undefined && claimed.has(next);
}

export function isTrailing(kind: string | undefined): boolean {
  return kind === 'stop' || kind === 'comma' || kind === 'dash' || kind === 'semicolon' || kind === 'colon';
}

/** Where another reporting clause begins, if this cue heads one: at its comma or its "and". */
function predicateStart(reading: Reading, cue: Cue): number | null {
  const { items, speech } = reading;
  if (!cue.verb || cue.verb.sort === 'thought') return null;
  let i = cue.first - 1;
  while (i > 0 && isBeforePredicate(reading, i)) i--;
  if (cue.verb.form === 'gerund' && items[i]?.kind === 'comma') return i;
  if (cue.verb.form !== 'finite') return null;
  if (speech.joining.has(items[i]?.lower ?? '')) return items[i - 1]?.kind === 'comma' ? i - 1 : i;
  // With a subject of its own the clause must be set off: "…, and she said that …", "…, though he acknowledged …".
  const subject = phraseBefore(items, cue.first, speech);
  let conjunction = subject ? subject.first - 1 : -1;
  // «…, tandis que X a soutenu que …»: a conjunction of two words.
  const isThat = speech.mixedRelatives?.has(items[conjunction]?.lower ?? '');
  if (isThat && speech.otherConjunctions?.has(items[conjunction - 1]?.lower ?? '')) conjunction--;
  if (items[conjunction - 1]?.kind !== 'comma') return null;
  const { lower = '' } = items[conjunction] ?? {};
  return speech.conjunctions.has(lower) && !speech.relatives.has(lower) && !speech.complementizers.has(lower)
    ? conjunction - 1
    : null;
}

function isBeforePredicate({ items, speech }: Reading, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  return speech.adverbs.has(lower) || speech.auxiliaries.has(lower);
}

/**
 * The last item of a clause set in the midst of another, which goes on with its verb: «Während X ankündigte, das Amt zu
 * schließen, | will Y …». `last` where nothing goes on.
 */
export function resumedBefore({ items, speech }: Reading, first: number, last: number): number {
  if (!speech.verbSecond) return last;
  for (let i = first + 1; i < last - 1; i++) {
    if (items[i]?.kind !== 'comma') continue;
    const { lower = '', kind } = items[i + 1] ?? {};
    if (kind !== 'word' || items[i + 2]?.kind !== 'word' || speech.subjunctives?.has(lower)) continue;
    // «…, bestimmte Mittel zu verbieten»: before a noun the same form may be an adjective.
    const adjective = items[i + 2]?.capital && !speech.cues.has(lower) && /ten?$/u.test(lower);
    if (speech.auxiliaries.has(lower) || (speech.resuming?.test(lower) && !adjective)) return i - 1;
  }
  return last;
}
