import { stemsOf } from '../compare/relevance.ts';
import { bucketOf } from './hash.ts';
import type { FirstSaid, RecallBlockRow } from './rows.ts';
import { dayNumberOf } from './said-order.ts';

/** One statement in a recall block. */
export interface RecallEntry {
  id: string;
  /** Days since 1970-01-01, or `UNDATED`. */
  from: number;
  to: number;
  /** Distinct buckets of the content's words. */
  content: ArrayLike<number>;
  /** Distinct buckets of what stands around it, as far as they are not the content's. */
  context: ArrayLike<number>;
}

/** Statements to a block: a block is rewritten when one is added, so it stays small (some 8 kB when full). */
export const RECALL_BLOCK_SIZE = 64;

/** In place of a day number; before all days, so comparisons never take it for a later one. */
export const UNDATED = -(2 ** 31);

/** More words than these of one statement add nothing to finding it. */
const MOST_BUCKETS = 128;

/** The entry of a statement, from its content and what stands around it. */
export function recallEntry(id: string, first: FirstSaid, content: string, context: string): RecallEntry {
  const buckets = bucketsOf(content);
  const around = bucketsOf(context).filter((bucket) => !buckets.includes(bucket));
  return {
    id,
    ...dayNumbers(first),
    content: buckets,
    context: around.slice(0, MOST_BUCKETS - buckets.length),
  };
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
  const contentEnds = new Uint16Array(entries.length);
  const ends = new Uint16Array(entries.length);
  const total = entries.reduce((sum, { content, context }) => sum + content.length + context.length, 0);
  const buckets = new Uint16Array(total);
  let end = 0;
  entries.forEach(({ content, context }, i) => {
    buckets.set(content, end);
    end += content.length;
    contentEnds[i] = end;
    buckets.set(context, end);
    end += context.length;
    ends[i] = end;
  });
  return {
    speakerId,
    n,
    ids: entries.map(({ id }) => id),
    from: Int32Array.from(entries, ({ from }) => from),
    to: Int32Array.from(entries, ({ to }) => to),
    contentEnds,
    ends,
    buckets,
  };
}

/** The statements of a block; their buckets are views of the block's. */
export function entriesOf({ ids, from, to, contentEnds, ends, buckets }: RecallBlockRow): RecallEntry[] {
  return ids.map((id, i) => {
    const contentEnd = contentEnds[i] ?? 0;
    return {
      id,
      from: from[i] ?? UNDATED,
      to: to[i] ?? UNDATED,
      content: buckets.subarray(i === 0 ? 0 : ends[i - 1], contentEnd),
      context: buckets.subarray(contentEnd, ends[i]),
    };
  });
}
