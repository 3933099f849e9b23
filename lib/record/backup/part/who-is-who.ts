import type { DecisionRow } from '../../reader-rows.ts';

/** What the reader has decided of some speakers, and all whom that is about. */
export interface WhoIsWho {
  decisions: DecisionRow[];
  speakerIds: Set<string>;
}

/**
 * The decisions without which some speakers would be others: whom each was merged into, what parted them in some articles,
 * and which of them are two. Whom these name comes with them; a speaker of whom nothing else is told is left out.
 */
export function whoIsWho(
  decisions: readonly DecisionRow[],
  speaking: Iterable<string>,
  articleIds: ReadonlySet<string>,
): WhoIsWho {
  const speakerIds = new Set(speaking);
  const taken = new Set<DecisionRow>();
  for (let before = -1; before < taken.size; ) {
    before = taken.size;
    for (const decision of decisions) {
      const told = namedBy(decision, speakerIds, articleIds);
      if (!told) continue;
      taken.add(decision);
      for (const id of told) speakerIds.add(id);
    }
  }
  return { decisions: decisions.filter((decision) => taken.has(decision)), speakerIds };
}

/** Whom a decision of one of some speakers names; null where it is about others. */
function namedBy(
  decision: DecisionRow,
  speakerIds: ReadonlySet<string>,
  articleIds: ReadonlySet<string>,
): string[] | null {
  switch (decision.sort) {
    case 'merge':
      return speakerIds.has(decision.merged) ? [decision.into] : null;
    case 'part':
      return speakerIds.has(decision.to) && articleIds.has(decision.articleId)
        ? decision.names.map(({ from }) => from)
        : null;
    case 'apart':
      return decision.about.every((id) => speakerIds.has(id)) ? [] : null;
  }
}
