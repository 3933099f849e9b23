import { inverseFrequency } from '../../compare/bm25.ts';
import type { RecallBlockRow } from '../rows.ts';
import { idsOf, type RecallEntry, UNDATED } from './recall-block.ts';

/** Which statements of a speaker are worth reading, told from the recall blocks alone. */

/** Whether a statement may be recalled, told by its first and last day. */
export type Admission = (from: number, to: number) => boolean;

/** Over by the day that the other may have begun, and begun before it; see `isBefore`. */
export const madeBefore =
  (day: number): Admission =>
  (from, to) =>
    from !== UNDATED && to <= day && from < day;

export const undated: Admission = (from) => from === UNDATED;

export const any: Admission = () => true;

export interface Preselection {
  /** The most promising, at most `limit`. */
  found: FoundEntry[];
  /** How many were admitted in all. */
  total: number;
}

export type FoundEntry = Pick<RecallEntry, 'id' | 'from' | 'to'>;

/** Of what stands around a statement, a word tells less of it than one of its own. */
const CONTEXT_WEIGHT = 0.5;
const BUCKETS = 2 ** 16;

/**
 * The admitted statements that share the most telling words with a query, given as buckets. Costs two passes over
 * numbers: for 50,000 statements some 2,000,000 of them. Of those that share nothing the latest are taken.
 */
export function preselect(
  blocks: readonly RecallBlockRow[],
  query: readonly number[],
  admits: Admission,
  except: string,
  limit: number,
): Preselection {
  const admitted = blocks.map((block) => admittedIn(block, admits, except));
  const total = admitted.reduce((sum, { places }) => sum + places.length, 0);
  if (total <= limit) return { found: admitted.flatMap(entriesAt), total };
  const weights = weightsOf(query, admitted, total);
  const scores = new Float64Array(total);
  let n = 0;
  for (const { block, places } of admitted)
    for (const place of places) scores[n++] = scoreOf(block, place, weights);
  const least = scores.toSorted()[total - limit] ?? 0;
  // Only those that may be among the first are put in order: ordering all takes longer than finding them.
  const best: { block: RecallBlockRow; place: number; score: number; to: number }[] = [];
  n = 0;
  for (const { block, places } of admitted)
    for (const place of places) {
      const score = scores[n++] ?? 0;
      if (score >= least) best.push({ block, place, score, to: block.to[place] ?? UNDATED });
    }
  best.sort((a, b) => b.score - a.score || b.to - a.to);
  const lines = new Map<RecallBlockRow, string[]>();
  const entryAt = ({ block, place, to }: (typeof best)[number]) => {
    const ids = lines.get(block) ?? idsOf(block);
    lines.set(block, ids);
    return { id: ids[place] ?? '', from: block.from[place] ?? UNDATED, to };
  };
  return { found: best.slice(0, limit).map(entryAt), total };
}

/** Statements of a block, by their places: making an entry of each of 50,000 takes longer than going through them. */
interface Admitted {
  block: RecallBlockRow;
  places: number[];
}

function admittedIn(block: RecallBlockRow, admits: Admission, except = ''): Admitted {
  const { from, to, ids } = block;
  const itself = except !== '' && ids.includes(except) ? idsOf(block).indexOf(except) : -1;
  const places: number[] = [];
  for (let i = 0; i < from.length; i++)
    if (i !== itself && admits(from[i] ?? UNDATED, to[i] ?? UNDATED)) places.push(i);
  return { block, places };
}

/** How many of a block's statements are admitted. */
export function countAdmitted(block: RecallBlockRow, admits: Admission): number {
  return admittedIn(block, admits).places.length;
}

function entriesAt({ block, places }: Admitted): FoundEntry[] {
  const ids = idsAt({ block, places });
  return places.map((place, i) => ({
    id: ids[i] ?? '',
    from: block.from[place] ?? UNDATED,
    to: block.to[place] ?? UNDATED,
  }));
}

function idsAt({ block, places }: Admitted): string[] {
  if (places.length === 0) return [];
  const ids = idsOf(block);
  return places.map((place) => ids[place] ?? '');
}

function scoreOf({ buckets, contentEnds, ends }: RecallBlockRow, i: number, weights: Float32Array): number {
  const begin = i === 0 ? 0 : (ends[i - 1] ?? 0);
  const contentEnd = contentEnds[i] ?? 0;
  const content = sumOf(buckets, weights, begin, contentEnd);
  return content + CONTEXT_WEIGHT * sumOf(buckets, weights, contentEnd, ends[i] ?? 0);
}

/** Share of the fewer words that two contents must have in common to be worth comparing letter by letter. */
const LEAST_SHARED = 0.5;

/** Whether two contents, given as distinct buckets, have enough in common. */
export function sharesEnough(one: ReadonlySet<number>, other: readonly number[]): boolean {
  const least = LEAST_SHARED * Math.min(one.size, other.length);
  let shared = 0;
  for (const bucket of other) if (one.has(bucket)) shared++;
  return other.length > 0 && shared >= least;
}

/**
 * The statements of about the days from `earliest` to `latest` that may report the same words as a content, given as
 * buckets.
 */
export function alike(
  blocks: readonly RecallBlockRow[],
  content: readonly number[],
  earliest: number,
  latest: number,
): string[] {
  const asked = new Set(content);
  const isAbout: Admission = (from, to) => to >= earliest && from <= latest;
  return blocks
    .filter((block) => block.latest >= earliest && block.earliest <= latest)
    .flatMap((block) => {
      const { buckets, contentEnds, ends } = block;
      const { places } = admittedIn(block, isAbout);
      const shared = places.filter((i) =>
        sharesEnough(asked, Array.from(buckets.subarray(i === 0 ? 0 : ends[i - 1], contentEnds[i]))),
      );
      return idsAt({ block, places: shared });
    });
}

/** The weight of every bucket: 0 where the query lacks it, else how few of the admitted have it. */
function weightsOf(query: readonly number[], admitted: readonly Admitted[], total: number): Float32Array {
  const asked = new Uint8Array(BUCKETS);
  for (const bucket of query) asked[bucket] = 1;
  const holding = new Uint32Array(BUCKETS);
  for (const some of admitted) countHolding(some, asked, holding);
  const weights = new Float32Array(BUCKETS);
  for (const bucket of query) weights[bucket] = inverseFrequency(holding[bucket] ?? 0, total);
  return weights;
}

/** Counts how many statements have each of the buckets asked for. */
function countHolding(
  { block: { buckets, ends }, places }: Admitted,
  asked: Uint8Array,
  holding: Uint32Array,
) {
  for (const i of places) {
    const end = ends[i] ?? 0;
    for (let at = i === 0 ? 0 : (ends[i - 1] ?? 0); at < end; at++) {
      const bucket = buckets[at] ?? 0;
      if (asked[bucket] === 1) holding[bucket] = (holding[bucket] ?? 0) + 1;
    }
  }
}

/** The weights of a stretch of buckets. */
function sumOf(buckets: Uint16Array, weights: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += weights[buckets[i] ?? 0] ?? 0;
  return sum;
}
