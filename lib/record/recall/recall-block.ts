import { bridgeTerms } from '../../compare/bridge.ts';
import { stemsOf } from '../../compare/relevance.ts';
import type { LanguageCode } from '../../model.ts';
import { bucketOf } from '../hash.ts';
import type { FirstSaid, RecallBlockRow } from '../rows.ts';
import { dayNumberOf } from '../said-order.ts';

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

/**
 * Statements to a block. Few large rows are read much faster than many small ones; but a block is rewritten when one is
 * added, and browsers keep what is larger than 64 kB in files of its own (this many take some 50 kB).
 */
export const RECALL_BLOCK_SIZE = 400;

/** In place of a day number; before all days, so comparisons never take it for a later one. */
export const UNDATED = -(2 ** 31);

/** More words than these of one statement add nothing to finding it. */
const MOST_BUCKETS = 128;

/**
 * The entry of a statement, from its content and what stands around it. With the terms that meet other languages', a
 * statement is found by one in another language.
 */
export function recallEntry(
  id: string,
  first: FirstSaid,
  content: string,
  context: string,
  language: LanguageCode | undefined,
): RecallEntry {
  const entry = { id, ...dayNumbers(first), content: bucketsOf(content), context: bucketsOf(context) };
  return withBridge(entry, content, language);
}

/** An entry with the terms that meet other languages', which say more than what stands around a statement. */
export function withBridge(
  entry: RecallEntry,
  content: string,
  language: LanguageCode | undefined,
): RecallEntry {
  const own = new Set(Array.from(entry.content));
  const around = [...bridgeBuckets(content, language), ...Array.from(entry.context)];
  const context = [...new Set(around)].filter((bucket) => !own.has(bucket));
  return { ...entry, context: context.slice(0, MOST_BUCKETS - own.size) };
}

/** The distinct buckets of the terms under which a text meets texts in other languages. */
export function bridgeBuckets(text: string, language: LanguageCode | undefined): number[] {
  return language === undefined ? [] : [...new Set(bridgeTerms(text, language).map(bucketOf))];
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
  const dated = entries.filter(({ from }) => from !== UNDATED);
  return {
    speakerId,
    n,
    ids: entries.map(({ id }) => id).join('\n'),
    from: Int32Array.from(entries, ({ from }) => from),
    to: Int32Array.from(entries, ({ to }) => to),
    earliest: dated.reduce((least, { from }) => Math.min(least, from), dated[0]?.from ?? UNDATED),
    latest: dated.reduce((most, { to }) => Math.max(most, to), UNDATED),
    dated: dated.length,
    size: entries.length,
    contentEnds,
    ends,
    buckets,
  };
}

/** The ids of a block's statements, in order. */
export function idsOf({ ids, size }: Pick<RecallBlockRow, 'ids' | 'size'>): string[] {
  return size === 0 ? [] : ids.split('\n');
}

/** The statements of a block; their buckets are views of the block's. */
export function entriesOf(
  block: Pick<RecallBlockRow, 'ids' | 'size' | 'from' | 'to' | 'contentEnds' | 'ends' | 'buckets'>,
): RecallEntry[] {
  const { from, to, contentEnds, ends, buckets } = block;
  return idsOf(block).map((id, i) => {
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
