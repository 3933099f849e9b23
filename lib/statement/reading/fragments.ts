import type { Cue } from './cues.ts';
import { openingHead } from './fixed-subject.ts';
import { type Head, headOf, SCORE } from './heads.ts';
import { phraseBefore } from './phrases.ts';
import { claim, hasWords, MIN_WORDS, type Reading } from './report.ts';
import { subjectOf } from './subject.ts';
import { isWorkTitle } from './titles.ts';

/** Quotations that no cue stands beside: woven into a sentence that reports something, or a sentence by themselves. */
export function claimRest(reading: Reading): void {
  const { items, text, claimed } = reading;
  if (!items.some((item) => item.quotation)) return;
  const words = items.filter((item) => item.kind === 'word').length;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const quotation = item?.quotation;
    if (!item || !quotation || claimed.has(item) || !hasWords(text, quotation, MIN_WORDS)) continue;
    if (words > 0 && isWorkTitle(reading, i)) continue;
    // What is only called so: the so-called “friends of order”.
    if (reading.speech.naming?.has(items[i - 1]?.lower ?? '')) continue;
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
    if (items[i - 1]?.kind === 'colon' && hasWords(text, quotation, MIN_AFTER_COLON)) {
      reading.reports.push({
        sentence: reading.sentence,
        cue: null,
        subject: introducer(reading, i - 1),
        contents: [{ ...span, kind: 'direct' }],
        manner: 'label',
      });
      continue;
    }
    const cue = governing(reading, i);
    if (cue && !isName(reading, cue, i))
      claim(reading, cue, 'fragment', () => subjectOf(reading, cue, false), [{ ...span, kind: 'mixed' }]);
  }
}

/** After a colon so many words are speech even where no verb says so. */
const MIN_AFTER_COLON = 4;

/** Who a colon without a verb introduces: the label before it ("Kern: “…”"), or whoever the sentence is about. */
function introducer(reading: Reading, colon: number): Head | null {
  const label = phraseBefore(reading.items, colon, reading.speech);
  if (label && (label.first === 0 || reading.items[label.first - 1]?.kind === 'dash')) {
    return headOf(reading, label, null);
  }
  const opening = openingHead(reading);
  // A word that only opens the sentence is no name where nouns have cases: «Материал озаглавлен цитатой: «…»».
  const isName = !reading.speech.nominativeAdjective || (opening && opening.score > SCORE.opening);
  return isName ? opening : null;
}

/** What something is known as is its name: "known in the capital as the “bread and butter act”". */
function isName({ items, speech }: Reading, cue: Cue, at: number): boolean {
  if (cue.verb?.sort !== 'thought') return false;
  const before = items[at - 1]?.lower ?? '';
  return speech.asWords.has(speech.determiners.has(before) ? (items[at - 2]?.lower ?? '') : before);
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
