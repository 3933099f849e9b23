import { type Content, onSubjectOf } from '../../compare/on-subject.ts';
import { mayDifferFrom } from '../../compare/shift/may-differ.ts';
import { bucketOf } from '../hash.ts';
import type { RecallBlockRow } from '../rows.ts';

import { compareText } from '../said-order.ts';
import type { Recalled } from './rank-rows.ts';
import type { Recollection } from './recall.ts';

/** Which of the statements that are recalled are on the subject of the one read. */

/** The recalled statements on the subject. */
export interface OnSubject {
  count: number;
  /** Whether there are no more on record: false of a speaker who spoke of it more often than is looked at. */
  isAll: boolean;
  /** The last one and the first one said of several; null where there are not several, or not all are known. */
  latest: Recalled | null;
  first: Recalled | null;
}

/** Part of those looked at that lies at their end: where none of it is on the subject, neither is what comes behind. */
const TAIL = 0.1;

export function amongRecalled(reading: Content, { earlier, total, blocks }: Recollection): OnSubject {
  const sharesIt = onSubjectOf(reading, commonWords(blocks));
  // What may differ is on the subject, too, though only one of its clauses be.
  const differs = mayDifferFrom(reading);
  const found = earlier.filter(({ row, article }) => {
    const other = { text: row.statement.text, language: article.language };
    return sharesIt(other) || differs(other);
  });
  const tail = new Set(earlier.slice(-Math.ceil(earlier.length * TAIL)));
  const isAll = earlier.length >= total || !found.some((one) => tail.has(one));
  const inTime = found.toSorted((a, b) => compareSaid(a, b));
  const [first = null] = inTime;
  const latest = inTime.at(-1) ?? null;
  const areTold = isAll && first !== latest;
  return { count: found.length, isAll, latest: areTold ? latest : null, first: areTold ? first : null };
}

function compareSaid({ row: { standing: a } }: Recalled, { row: { standing: b } }: Recalled): number {
  return compareText(a.first.to, b.first.to) || compareText(a.first.from, b.first.from);
}

/** Blocks that are looked at: some thousand statements, a fair sample of what the speaker says. */
const SAMPLED_BLOCKS = 3;

/** Part of a speaker's statements: a minister's own subject stands in half of them, only the country in nearly all. */
const NEARLY_ALL = 0.75;
/** Of so few statements a word may stand in all. */
const FEW = 8;

/** Whether nearly all that a speaker is on record with has a word, given as its stem. */
function commonWords(blocks: readonly RecallBlockRow[]): (stem: string) => boolean {
  const holding = new Map<number, number>();
  let all = 0;
  for (const { buckets, contentEnds, ends, size } of blocks.slice(-SAMPLED_BLOCKS)) {
    all += size;
    for (let i = 0; i < size; i++)
      for (let at = i === 0 ? 0 : (ends[i - 1] ?? 0); at < (contentEnds[i] ?? 0); at++) {
        const bucket = buckets[at] ?? 0;
        holding.set(bucket, (holding.get(bucket) ?? 0) + 1);
      }
  }
  return (stem) => (holding.get(bucketOf(stem)) ?? 0) > Math.max(FEW, all * NEARLY_ALL);
}
