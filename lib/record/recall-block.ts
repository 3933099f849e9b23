import { stemsOf } from '../compare/relevance.ts';
import { bucketOf } from './hash.ts';
import type { FirstSaid, RecallBlockRow } from './rows.ts';
import { dayNumberOf } from './said-order.ts';

/** One statement in a recall block. */
export interface RecallEntry {
  id: string;
  from: number;
  to: number;
  buckets: readonly number[];
}

/** Statements to a block: a block is rewritten when one is added, so it stays small (some 8 kB when full). */
export const RECALL_BLOCK_SIZE = 64;

/** In place of a day number; before all days, so comparisons never take it for a later one. */
export const UNDATED = -(2 ** 31);

/** More words than these of one statement add nothing to finding it. */
const MOST_BUCKETS = 96;

/** The entry of a statement, from its content and what stands around it (title, sentence before). */
export function recallEntry(id: string, first: FirstSaid, content: string, context: string): RecallEntry {
  return { id, ...dayNumbers(first), buckets: bucketsOf(`${content} ${context}`) };
}

/** The distinct buckets of a text's stems, in order of the text. */
export function bucketsOf(text: string): number[] {
  const buckets = new Set<number>();
  for (const stem of stemsOf(text)) {
    buckets.add(bucketOf(stem));
    if (buckets.size === MOST_BUCKETS) break;
  }
  return [...buckets];
}

export function dayNumbers({ from, to }: FirstSaid): { from: number; to: number } {
  if (from === '' || to === '') return { from: UNDATED, to: UNDATED };
  return { from: dayNumberOf(from), to: dayNumberOf(to) };
}

export function blockOf(speakerId: string, n: number, entries: readonly RecallEntry[]): RecallBlockRow {
  const ends = new Uint32Array(entries.length);
  const buckets: number[] = [];
  entries.forEach((entry, i) => {
    buckets.push(...entry.buckets);
    ends[i] = buckets.length;
  });
  return {
    speakerId,
    n,
    ids: entries.map(({ id }) => id),
    from: Int32Array.from(entries, ({ from }) => from),
    to: Int32Array.from(entries, ({ to }) => to),
    ends,
    buckets: Uint16Array.from(buckets),
  };
}

export function entriesOf({ ids, from, to, ends, buckets }: RecallBlockRow): RecallEntry[] {
  return ids.map((id, i) => ({
    id,
    from: from[i] ?? UNDATED,
    to: to[i] ?? UNDATED,
    buckets: [...buckets.subarray(i === 0 ? 0 : ends[i - 1], ends[i])],
  }));
}
