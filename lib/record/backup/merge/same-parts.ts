import type { DecisionRow, PartDecision } from '../../reader-rows.ts';

/** Which partings of two records are one and the same. */

export const partsIn = (rows: readonly DecisionRow[]): PartDecision[] =>
  rows.filter((row) => row.sort === 'part');

/**
 * Each parting of a backup with the one of the record that parted the same names in the same article; every one is in one
 * pair at most. Whoever was parted may have been parted once more: first goes with first, and last with last.
 */
export function sameParts(
  mine: readonly PartDecision[],
  theirs: readonly PartDecision[],
): [theirs: PartDecision, mine: PartDecision][] {
  const pairs = new Map<PartDecision, PartDecision>();
  const left = new Set(inOrder(mine));
  const pair = (isSame: (own: PartDecision, part: PartDecision) => boolean) => {
    for (const part of inOrder(theirs)) {
      if (pairs.has(part)) continue;
      const same = [...left].find((own) => isOfTheSame(own, part) && isSame(own, part));
      if (!same) continue;
      left.delete(same);
      pairs.set(part, same);
    }
  };
  pair((own, part) => own.to === part.to);
  pair(() => true);
  return [...pairs];
}

function isOfTheSame(a: PartDecision, b: PartDecision): boolean {
  return (
    a.articleId === b.articleId && a.names.some(({ named }) => b.names.some((other) => other.named === named))
  );
}

/** Whoever was parted first before those who were parted from it. */
function inOrder(parts: readonly PartDecision[]): PartDecision[] {
  const depthOf = (part: PartDecision): number => {
    let depth = 0;
    for (let one: PartDecision | undefined = part; one && depth <= parts.length; depth++)
      one = parts.find(
        ({ articleId, to }) => articleId === part.articleId && one?.names.some(({ from }) => from === to),
      );
    return depth;
  };
  return parts
    .map((part) => ({ part, depth: depthOf(part) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ part }) => part);
}
