import type { Cue } from './cues.ts';
import { phraseBefore } from './phrases.ts';
import type { Reading } from './report.ts';

/**
 * The last item of the clause that begins at `first`: the end of the sentence, less another predicate of the
 * reporting ("…, and added that …", «…, добавив, что …») and a tag that closes the sentence.
 */
export function clauseEnd(reading: Reading, first: number): number {
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
    if (items[i]?.kind === 'semicolon' || opensClaimed(reading, i)) {
      end = i - 1;
      break;
    }
  }
  while (end > first && isTrailing(items[end]?.kind)) end--;
  return end;
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
  const conjunction = subject ? subject.first - 1 : -1;
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
