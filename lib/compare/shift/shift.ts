import type { Language } from '../../language/language.ts';
import { type Amount, amountsIn, differingAmounts } from './amounts.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { differing, type ShiftEvidence } from './evidence.ts';
import { shiftLexicon } from './lexicon.ts';
import { marksOn } from './stand.ts';
import { sharedTopic } from './topic.ts';

/**
 * Whether two statements by one speaker may differ, told from their words: first that they are about the same thing,
 * then that they stand differently on it. Rules of words cannot be sure, so what they find is shown as something to
 * check, with the words that show it.
 */

/** From here up a shift is shown. */
export const SHIFT_SHOWN = 0.5;

export interface Shift {
  /** 0 to 1, the higher the surer. */
  score: number;
  /** Never empty. */
  evidence: ShiftEvidence[];
}

/** A topic all the same and opposite words at this strength would be shown just so. */
const JUST_SHOWN = 0.42;

/** What shows that two statements in one language differ; null where nothing does. */
export function findShift(a: string, b: string, language: Language): Shift | null {
  return shiftsFrom(a, language)(b);
}

/** The same, for a statement that is set against many. */
export function shiftsFrom(a: string, language: Language): (b: string) => Shift | null {
  const read = shiftReader(language);
  if (!read) return () => null;
  const readingOfA = read(a);
  return (b) => shiftIn(readingOfA, read(b));
}

/** A statement made ready to be set against others of its language. */
export type ShiftReading = readonly Counted[];

/** What makes statements of a language ready; null where the language's are not compared. */
export function shiftReader({ shift, stopWords }: Language): ((text: string) => ShiftReading) | null {
  if (!shift) return null;
  const lexicon = shiftLexicon(shift);
  return (text) =>
    clausesOf(text, lexicon, stopWords).map((clause) => ({ ...clause, amounts: amountsIn(text, clause) }));
}

/** The surest sign that two statements differ; null where there is none. */
export function shiftIn(a: ShiftReading, b: ShiftReading): Shift | null {
  const found = a.flatMap((one) => b.flatMap((other) => shiftBetween(one, other) ?? []));
  return found.reduce<Shift | null>((best, shift) => (shift.score > (best?.score ?? 0) ? shift : best), null);
}

interface Counted extends Clause {
  amounts: Amount[];
}

/** Numbers that differ are as sure a sign as words on either side. */
const NUMBERS = 0.9;

function shiftBetween(a: Counted, b: Counted): Shift | null {
  const topic = sharedTopic(a, b);
  if (!topic) return null;
  const marksOfA = marksOn(
    a,
    topic.words.map((word) => word.a),
  );
  const marksOfB = marksOn(
    b,
    topic.words.map((word) => word.b),
  );
  const numbers = differingAmounts(a.amounts, b.amounts);
  const found = differing(marksOfA, marksOfB, topic) ?? (numbers && { weight: NUMBERS, evidence: [] });
  if (!found) return null;
  const evidence = numbers ? [...found.evidence, numberEvidence(numbers)] : found.evidence;
  return { score: Math.min(1, (found.weight * topic.strength * SHIFT_SHOWN) / JUST_SHOWN), evidence };
}

function numberEvidence({ a, b }: { a: Amount; b: Amount }): ShiftEvidence {
  return { a: [{ start: a.start, end: a.end }], b: [{ start: b.start, end: b.end }], why: 'number' };
}
