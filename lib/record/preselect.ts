import { inverseFrequency } from '../compare/bm25.ts';
import { entriesOf, type RecallEntry, UNDATED } from './recall-block.ts';
import type { RecallBlockRow } from './rows.ts';

/** Which statements of a speaker are worth reading, told from the recall blocks alone. */

/** Whether an entry may be recalled, told by its days. */
export type Admission = (entry: RecallEntry) => boolean;

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
  const admitted = blocks.flatMap(entriesOf).filter((entry) => entry.id !== except && admits(entry));
  if (admitted.length <= limit) return { ids: admitted.map(({ id }) => id), total: admitted.length };
  const weights = weightsOf(query, admitted);
  const scored = admitted.map(({ id, to, content, context }) => ({
    id,
    to,
    score: sumOf(content, weights) + CONTEXT_WEIGHT * sumOf(context, weights),
  }));
  scored.sort((a, b) => b.score - a.score || b.to - a.to);
  return { ids: scored.slice(0, limit).map(({ id }) => id), total: admitted.length };
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
    .flatMap(entriesOf)
    .filter(admits)
    .filter((entry) => {
      const least = LEAST_SHARED * Math.min(content.length, entry.content.length);
      return entry.content.length > 0 && sumOf(entry.content, asked) >= least;
    })
    .map(({ id }) => id);
}

/** The weight of every bucket: 0 where the query lacks it, else how few of the admitted have it. */
function weightsOf(query: readonly number[], admitted: readonly RecallEntry[]): Float32Array {
  const asked = new Uint8Array(BUCKETS);
  for (const bucket of query) asked[bucket] = 1;
  const holding = new Uint32Array(BUCKETS);
  const count = (buckets: ArrayLike<number>) => {
    for (let i = 0; i < buckets.length; i++) {
      const bucket = buckets[i] ?? 0;
      if (asked[bucket] === 1) holding[bucket] = (holding[bucket] ?? 0) + 1;
    }
  };
  for (const { content, context } of admitted) {
    count(content);
    count(context);
  }
  const weights = new Float32Array(BUCKETS);
  for (const bucket of query) weights[bucket] = inverseFrequency(holding[bucket] ?? 0, admitted.length);
  return weights;
}

function sumOf(buckets: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < buckets.length; i++) sum += weights[buckets[i] ?? 0] ?? 0;
  return sum;
}
