import type { Cue } from './cues.ts';
import { claim, hasWords, MIN_WORDS, type Reading } from './report.ts';
import { subjectOf } from './subject.ts';
import { isWorkTitle } from './titles.ts';

/** Quotations that no cue stands beside: woven into a sentence that reports something, or a sentence by themselves. */
export function claimRest(reading: Reading): void {
  const { items, text, claimed } = reading;
  const words = items.filter((item) => item.kind === 'word').length;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const quotation = item?.quotation;
    if (!item || !quotation || claimed.has(item) || !hasWords(text, quotation, MIN_WORDS)) continue;
    if (words > 0 && isWorkTitle(reading, i)) continue;
    const span = { start: quotation.start, end: quotation.end, quotation };
    if (words === 0) {
      reading.reports.push({
        sentence: reading.sentence,
        cue: null,
        subject: null,
        contents: [{ ...span, kind: 'direct' }],
        manner: 'alone',
      });
      continue;
    }
    const cue = governing(reading, i);
    if (cue)
      claim(reading, cue, 'fragment', () => subjectOf(reading, cue, false), [{ ...span, kind: 'mixed' }]);
  }
}

/** The nearest cue before a fragment in its part of the sentence. */
function governing({ cues, items }: Reading, at: number): Cue | null {
  let found: Cue | null = null;
  for (const cue of cues) {
    if (cue.first > at) break;
    if (!cue.denied) found = cue;
  }
  if (found) for (let i = found.last; i < at; i++) if (items[i]?.kind === 'semicolon') return null;
  return found;
}
