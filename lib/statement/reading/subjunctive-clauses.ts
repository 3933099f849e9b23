import { clauseEnd, isTrailing, resumedBefore } from './clause-end.ts';
import { contentOf } from './clauses.ts';
import { isForm } from './continuation.ts';
import type { Head } from './head.ts';
import { mainHead } from './main-head.ts';
import { claimItems, type Reading } from './report.ts';

/**
 * Clauses whose subjunctive tells that somebody said them, amid a sentence that tells something itself: «Die Grünen
 * erwarten nichts, | weil kein Antrag gestellt worden sei»; «Er wies das zurück: | Die Brücke sei alt.»
 */
export function claimSubjunctives(reading: Reading): void {
  const { items, speech, claimed } = reading;
  if (!speech.reportive || items.some(({ lower }) => speech.pronouns.get(lower)?.person === 1)) return;
  for (let i = 1; i < items.length - 2; i++) {
    const first = i + 1;
    const next = items[first];
    if (!next || !BEFORE.has(items[i]?.kind ?? '') || next.quotation || claimed.has(next)) continue;
    if (!isReported(reading, first)) continue;
    const last = beforeClaimed(reading, first, resumedBefore(reading, first, clauseEnd(reading, first)));
    const content = contentOf(reading, { first, last }, 3);
    if (!content) continue;
    const subject = knownHead(reading) ?? mainHead(reading, i);
    claimItems(reading, [{ first, last }]);
    reading.reports.push({
      sentence: reading.sentence,
      cue: null,
      subject,
      contents: [content],
      manner: 'clause',
    });
    i = last;
  }
}

const BEFORE: ReadonlySet<string> = new Set(['comma', 'colon', 'semicolon']);

/** Whether a subjunctive that supposes nothing stands before the next mark of punctuation. */
function isReported({ items, speech }: Reading, first: number): boolean {
  const { lower = '' } = items[first] ?? {};
  if (speech.conditionals.has(lower) || speech.supposing?.has(lower)) return false;
  for (let i = first; i < items.length && !isTrailing(items[i]?.kind); i++)
    if (speech.reportive && isForm(items, i, speech.reportive)) return true;
  return false;
}

/** Whoever the sentence's own report is by. */
function knownHead({ reports }: Reading): Head | null {
  return reports.findLast(({ subject }) => subject !== null)?.subject ?? null;
}

function beforeClaimed({ items, claimed }: Reading, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const item = items[i];
    if (item && claimed.has(item)) return i - 1;
  }
  return last;
}
