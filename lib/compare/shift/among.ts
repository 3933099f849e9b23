import type { Language } from '../../language/language.ts';
import { type ShiftReading, shiftReader } from './reading.ts';
import { SHIFT_SHOWN, type Shift, shiftIn } from './shift.ts';

/** Possible shifts among many statements of one speaker, without setting each against each. */

export interface PairShift {
  /** Places of the two statements, the first one's before the second one's. */
  a: number;
  b: number;
  shift: Shift;
}

/** Pairs that are compared at most: of the most telling words first, so what is left out is the least alike. */
const MOST_PAIRS = 20_000;
/** Words of one family share so many letters at least; see `kinship`. */
const FAMILY = 5;

/**
 * The pairs of statements that may differ, as far as they share a word that tells what they are about, which every
 * shift has to. Only pairs that `mayDiffer` admits are compared. In order of the second statement, then the first.
 */
export function shiftsAmong(
  texts: readonly string[],
  language: Language,
  mayDiffer: (a: number, b: number) => boolean,
): PairShift[] {
  const read = shiftReader(language);
  if (!read) return [];
  const readings = texts.map(read);
  const found: PairShift[] = [];
  for (const [a, b] of pairsToCompare(readings, mayDiffer)) {
    const shift = shiftIn(readings[a] ?? [], readings[b] ?? []);
    if (shift && shift.score >= SHIFT_SHOWN) found.push({ a, b, shift });
  }
  return found.sort((x, y) => x.b - y.b || x.a - y.a);
}

/** Pairs that have a topic word of one family, those of the rarest words first. */
function* pairsToCompare(
  readings: readonly ShiftReading[],
  mayDiffer: (a: number, b: number) => boolean,
): Iterable<[number, number]> {
  const holding = new Map<string, number[]>();
  readings.forEach((clauses, place) => {
    const families = new Set(clauses.flatMap(({ topic }) => topic.map(({ stem }) => stem.slice(0, FAMILY))));
    for (const family of families) {
      const places = holding.get(family);
      if (places) places.push(place);
      else holding.set(family, [place]);
    }
  });
  const rarestFirst = [...holding]
    .filter(([, places]) => places.length > 1)
    .sort(([a, m], [b, n]) => m.length - n.length || (a < b ? -1 : 1));
  const seen = new Set<number>();
  for (const [, places] of rarestFirst) {
    for (const [i, b] of places.entries()) {
      for (const a of places.slice(0, i)) {
        const pair = a * readings.length + b;
        if (seen.has(pair) || !mayDiffer(a, b)) continue;
        seen.add(pair);
        yield [a, b];
        if (seen.size >= MOST_PAIRS) return;
      }
    }
  }
}
