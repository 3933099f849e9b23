import { inverseFrequency } from '../compare/bm25.ts';
import { UNDATED } from './recall-block.ts';
import type { RecallBlockRow } from './rows.ts';

/** Which statements of a speaker are worth reading for a recall, told from the recall blocks alone. */

/** Whether an entry may be recalled, told by its days. */
export type Admission = (from: number, to: number) => boolean;

/** Over by the day that the other may have begun, and begun before it; see `isBefore`. */
export const madeBefore =
  (day: number): Admission =>
  (from, to) =>
    from !== UNDATED && to <= day && from < day;

export const undated: Admission = (from) => from === UNDATED;

export const any: Admission = () => true;

export interface Preselection {
  /** Ids of the most promising, at most `limit`. */
  ids: string[];
  /** How many were admitted in all. */
  total: number;
}

/**
 * The admitted statements that share the most telling words with a query, given as buckets. Costs one pass over numbers:
 * for 50,000 statements some 2,000,000 of them. Of those that share nothing the latest are taken.
 */
export function preselect(
  blocks: readonly RecallBlockRow[],
  query: readonly number[],
  admits: Admission,
  except: string,
  limit: number,
): Preselection {
  const admitted = admittedEntries(blocks, admits, except);
  if (admitted.length <= limit) return { ids: admitted.map(({ id }) => id), total: admitted.length };
  const weights = weightsOf(query, admitted);
  const scored = admitted.map((entry) => ({
    id: entry.id,
    to: entry.to,
    score: sumOf(entry.buckets, weights),
  }));
  scored.sort((a, b) => b.score - a.score || b.to - a.to);
  return { ids: scored.slice(0, limit).map(({ id }) => id), total: admitted.length };
}

interface Admitted {
  id: string;
  to: number;
  buckets: Uint16Array;
}

function admittedEntries(blocks: readonly RecallBlockRow[], admits: Admission, except: string): Admitted[] {
  const admitted: Admitted[] = [];
  for (const { ids, from, to, ends, buckets } of blocks) {
    let start = 0;
    for (let i = 0; i < ids.length; i++) {
      const end = ends[i] ?? start;
      const id = ids[i];
      if (id !== undefined && id !== except && admits(from[i] ?? UNDATED, to[i] ?? UNDATED))
        admitted.push({ id, to: to[i] ?? UNDATED, buckets: buckets.subarray(start, end) });
      start = end;
    }
  }
  return admitted;
}

/** The weight of every bucket: 0 where the query lacks it, else how few of the admitted have it. */
function weightsOf(query: readonly number[], admitted: readonly Admitted[]): Float32Array {
  const asked = new Uint8Array(2 ** 16);
  for (const bucket of query) asked[bucket] = 1;
  const holding = new Uint32Array(2 ** 16);
  for (const { buckets } of admitted)
    for (const bucket of buckets) if (asked[bucket] === 1) holding[bucket] = (holding[bucket] ?? 0) + 1;
  const weights = new Float32Array(2 ** 16);
  for (const bucket of query) weights[bucket] = inverseFrequency(holding[bucket] ?? 0, admitted.length);
  return weights;
}

function sumOf(buckets: Uint16Array, weights: Float32Array): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] ?? 0;
  return sum;
}
