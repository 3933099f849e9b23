import { inverseFrequency } from '../compare/bm25.ts';
import { type RecallEntry, UNDATED } from './recall-block.ts';
import type { RecallBlockRow } from './rows.ts';

/** Which statements of a speaker are worth reading, told from the recall blocks alone. */

/** Whether an entry may be recalled, told by its days. */
export type Admission = (days: Pick<RecallEntry, 'from' | 'to'>) => boolean;

/** Over by the day that the other may have begun, and begun before it; see `isBefore`. */
export const madeBefore =
  (day: number): Admission =>
  ({ from, to }) =>
    from !== UNDATED && to <= day && from < day;

export const undated: Admission = ({ from }) => from === UNDATED;

export const any: Admission = () => true;

export interface Preselection {
  /** Ids of the most promising, at most `limit`. */
  ids: string[];
  /** How many were admitted in all. */
  total: number;
}

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
  const admitted = blocks.flatMap((block) => admittedIn(block, admits, except));
  if (admitted.length <= limit)
    return { ids: admitted.map(({ block, i }) => block.ids[i] ?? ''), total: admitted.length };
  const weights = weightsOf(query, admitted);
  const scores = Float64Array.from(admitted, (place) => scoreOf(place, weights));
  const least = scores.toSorted()[scores.length - limit] ?? 0;
  // Only those that may be among the first are put in order: ordering all takes longer than finding them.
  const best = admitted.flatMap(({ block, i }, n) => {
    const score = scores[n] ?? 0;
    return score < least ? [] : { id: block.ids[i] ?? '', to: block.to[i] ?? UNDATED, score };
  });
  best.sort((a, b) => b.score - a.score || b.to - a.to);
  return { ids: best.slice(0, limit).map(({ id }) => id), total: admitted.length };
}

/** One statement in a block, by its place: making an entry of each of 50,000 takes longer than going through them. */
interface Place {
  block: RecallBlockRow;
  i: number;
}

function admittedIn(block: RecallBlockRow, admits: Admission, except = ''): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < block.ids.length; i++) {
    const days = { from: block.from[i] ?? UNDATED, to: block.to[i] ?? UNDATED };
    if (admits(days) && block.ids[i] !== except) places.push({ block, i });
  }
  return places;
}

function scoreOf({ block: { buckets, contentEnds, ends }, i }: Place, weights: Float32Array): number {
  const begin = i === 0 ? 0 : (ends[i - 1] ?? 0);
  const contentEnd = contentEnds[i] ?? 0;
  const content = sumOf(buckets, weights, begin, contentEnd);
  return content + CONTEXT_WEIGHT * sumOf(buckets, weights, contentEnd, ends[i] ?? 0);
}

/** Share of the fewer words that two contents must have in common to be worth comparing letter by letter. */
const LEAST_SHARED = 0.5;

/** The statements that may report the same words as a content, given as buckets. */
export function alike(
  blocks: readonly RecallBlockRow[],
  content: readonly number[],
  admits: Admission,
): string[] {
  const asked = new Uint8Array(BUCKETS);
  for (const bucket of content) asked[bucket] = 1;
  return blocks
    .flatMap((block) => admittedIn(block, admits))
    .filter(({ block: { buckets, contentEnds, ends }, i }) => {
      const begin = i === 0 ? 0 : (ends[i - 1] ?? 0);
      const end = contentEnds[i] ?? 0;
      const least = LEAST_SHARED * Math.min(content.length, end - begin);
      return end > begin && sumOf(buckets, asked, begin, end) >= least;
    })
    .map(({ block, i }) => block.ids[i] ?? '');
}

/** The weight of every bucket: 0 where the query lacks it, else how few of the admitted have it. */
function weightsOf(query: readonly number[], admitted: readonly Place[]): Float32Array {
  const asked = new Uint8Array(BUCKETS);
  for (const bucket of query) asked[bucket] = 1;
  const holding = new Uint32Array(BUCKETS);
  for (const { block, i } of admitted) {
    const end = block.ends[i] ?? 0;
    for (let at = i === 0 ? 0 : (block.ends[i - 1] ?? 0); at < end; at++) {
      const bucket = block.buckets[at] ?? 0;
      if (asked[bucket] === 1) holding[bucket] = (holding[bucket] ?? 0) + 1;
    }
  }
  const weights = new Float32Array(BUCKETS);
  for (const bucket of query) weights[bucket] = inverseFrequency(holding[bucket] ?? 0, admitted.length);
  return weights;
}

/** The weights of a stretch of buckets. */
function sumOf(buckets: Uint16Array, weights: Float32Array | Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += weights[buckets[i] ?? 0] ?? 0;
  return sum;
}
