import type { Language } from '../../language/language.ts';
import { acrossLanguages } from './across.ts';
import { type Amount, differingAmounts } from './amounts.ts';
import type { Mark } from './clauses.ts';
import { agreeing, differing, type ShiftEvidence } from './evidence.ts';
import { type Counted, type ShiftReading, shiftReader } from './reading.ts';
import { marksOn } from './stand.ts';
import { type SharedTopic, sharedTopic } from './topic.ts';

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

/** What shows that two statements differ, the second in the language of the first or in another; null where nothing does. */
export function findShift(a: string, b: string, language: Language, other = language): Shift | null {
  return shiftsFrom(a, language)(b, other);
}

/** The same, for a statement that is set against many. */
export function shiftsFrom(
  a: string,
  language: Language,
): (b: string, other: Language | undefined) => Shift | null {
  const readingOfA = shiftReader(language)?.(a);
  return (b, other) => {
    const readingOfB = other && shiftReader(other)?.(b);
    if (!readingOfA || !readingOfB) return null;
    if (language.code === other.code) return shiftIn(readingOfA, readingOfB);
    return shiftIn(acrossLanguages(a, readingOfA, language.code), acrossLanguages(b, readingOfB, other.code));
  };
}

/**
 * The surest sign that two statements differ; null where there is none. A clause does not differ from one where another
 * clause of the same statement says on as near a subject just what that one says.
 */
export function shiftIn(a: ShiftReading, b: ShiftReading): Shift | null {
  let best: Shift | null = null;
  for (const one of a)
    for (const other of b) {
      const shift = shiftBetween(one, other);
      if (!shift || shift.score <= (best?.score ?? 0)) continue;
      const isSaid = (x: Counted, y: Counted) => agreementOf(x, y) >= shift.strength;
      if (a.some((x) => x !== one && isSaid(x, other)) || b.some((y) => y !== other && isSaid(one, y)))
        continue;
      best = shift;
    }
  return best && { score: best.score, evidence: best.evidence };
}

/** How much two clauses have in common that stand alike on it; 0 where they do not. */
function agreementOf(a: Counted, b: Counted): number {
  const topic = sharedTopic(a, b);
  if (!topic) return 0;
  const [onA, onB] = marksOnTopic(a, b, topic);
  return agreeing(onA, onB) ? topic.strength : 0;
}

function marksOnTopic(a: Counted, b: Counted, { words }: SharedTopic): [Mark[], Mark[]] {
  return [
    marksOn(
      a,
      words.map((word) => word.a),
    ),
    marksOn(
      b,
      words.map((word) => word.b),
    ),
  ];
}

/** Numbers that differ are as sure a sign as words on either side. */
const NUMBERS = 0.9;

interface Found extends Shift {
  /** How much of what they are about is the same. */
  strength: number;
}

function shiftBetween(a: Counted, b: Counted): Found | null {
  const topic = sharedTopic(a, b);
  if (!topic) return null;
  const { strength } = topic;
  const [onA, onB] = marksOnTopic(a, b, topic);
  const numbers = differingAmounts(a, b);
  const found = differing(onA, onB, topic) ?? (numbers && { weight: NUMBERS, evidence: [] });
  if (!found) return null;
  const evidence = numbers ? [...found.evidence, numberEvidence(numbers)] : found.evidence;
  return { score: Math.min(1, (found.weight * strength * SHIFT_SHOWN) / JUST_SHOWN), evidence, strength };
}

function numberEvidence({ a, b }: { a: Amount; b: Amount }): ShiftEvidence {
  return { a: [{ start: a.start, end: a.end }], b: [{ start: b.start, end: b.end }], why: 'number' };
}
