import type { Instant } from '../model.ts';
import type { DecisionRow, UndoneDecision, UndoneThing } from './reader-rows.ts';

/** What the reader has undone, as it is kept. */

/** Of an annotation or a correction of one statement, or an answer on two. */
export function undoneThing(
  sort: UndoneThing['sort'],
  about: readonly string[],
  undone: Instant,
): UndoneThing {
  return { id: undoneId(sort, about), sort, about: [...about], undone };
}

export function undoneId(sort: UndoneThing['sort'], about: readonly string[]): string {
  return `${sort} ${about.join(' ')}`;
}

export function undoneDecision(decision: DecisionRow, undone: Instant): UndoneDecision {
  return { id: `decision ${matterOf(decision)}`, sort: 'decision', about: decision.about, decision, undone };
}

/** What a decision is on: two speakers are one or not, whichever of them was to stand for both. */
export function matterOf(decision: DecisionRow): string {
  switch (decision.sort) {
    case 'merge':
      return `merge ${[decision.merged, decision.into].sort().join(' ')}`;
    case 'apart':
      return decision.id;
    case 'part':
      return `${decision.id} ${decision.names[0]?.from ?? ''}`;
  }
}
