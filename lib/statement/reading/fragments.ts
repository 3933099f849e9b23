import { claim } from './claim.ts';
import type { Cue } from './cues.ts';
import { openingHead } from './fixed-subject.ts';
import { type Head, SCORE } from './head.ts';
import { headOf } from './heads.ts';
import { phraseBefore } from './phrases.ts';
import { isSentenceOfOwn } from './quoted.ts';
import { type Before, type Content, hasWords, type Manner, MIN_WORDS, type Reading } from './report.ts';
import { sourceHead } from './source-head.ts';
import { subjectOf } from './subject.ts';
import { isHeading, isWorkTitle } from './titles.ts';

/** Quotations that no cue stands beside: woven into a sentence that reports something, or a sentence by themselves. */
export function claimRest(reading: Reading, before?: Before): void {
  const { items, claimed } = reading;
  if (!items.some((item) => item.quotation)) return;
  const alone = !items.some((item) => item.kind === 'word');
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item?.quotation || claimed.has(item)) continue;
    if (alone) claimAlone(reading, i, before);
    else claimWoven(reading, i);
  }
}

/** A quotation that is a sentence by itself: whoever spoke before says it. */
function claimAlone(reading: Reading, at: number, before: Before | undefined): void {
  const quotation = reading.items[at]?.quotation;
  if (!quotation || isHeading(reading, at)) return;
  // “It was carnage,” Kern said. “Bodies everywhere.” What goes on after a tag may be short.
  const goesOn = follows(reading, before) && isSentenceOfOwn(reading, at);
  if (hasWords(reading.text, quotation, goesOn ? 1 : MIN_WORDS)) claimBare(reading, at, null, 'alone');
}

function claimWoven(reading: Reading, at: number): void {
  const { items, text, speech } = reading;
  const quotation = items[at]?.quotation;
  if (!quotation || !hasWords(text, quotation, MIN_WORDS) || isWorkTitle(reading, at)) return;
  // What is only called so: the so-called “friends of order”.
  if (speech.naming?.has(items[at - 1]?.lower ?? '')) return;
  if (items[at - 1]?.kind === 'colon' && hasWords(text, quotation, MIN_AFTER_COLON)) {
    claimBare(reading, at, introducer(reading, at - 1), 'label');
    return;
  }
  const cue = governing(reading, at);
  if (!cue || isName(reading, cue, at)) return;
  const { start, end } = quotation;
  claim(reading, cue, 'fragment', () => subjectOf(reading, cue, false), [
    { start, end, kind: 'mixed', quotation },
  ]);
}

/** A quotation for which no verb stands. */
function claimBare(
  { items, reports, sentence }: Reading,
  at: number,
  subject: Head | null,
  manner: Manner,
): void {
  const quotation = items[at]?.quotation;
  if (!quotation) return;
  const { start, end } = quotation;
  const contents: Content[] = [{ start, end, kind: 'direct', quotation }];
  reports.push({ sentence, cue: null, subject, contents, manner });
}

/** Whether the sentence goes on in its line after one that reports. */
function follows({ sentence }: Reading, before: Before | undefined): boolean {
  return before?.reported === true && before.sentence.line === sentence.line;
}

/** After a colon so many words are speech even where no verb says so. */
const MIN_AFTER_COLON = 4;

/** Who a colon without a verb introduces: the label before it ("Kern: “…”"), or whoever the sentence is about. */
function introducer(reading: Reading, colon: number): Head | null {
  const { items, speech } = reading;
  const presented = items.findIndex(({ lower }, i) => i < colon && speech.presenting?.has(lower));
  if (presented >= 0) {
    const first = items.findIndex(({ capital }, i) => i > presented && capital);
    return first > 0 && first < colon
      ? sourceHead(reading, { first, last: colon - 1, whole: colon - 1 })
      : null;
  }
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
