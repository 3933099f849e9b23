import { groupBy } from '../../group-by.ts';
import type { DecisionRow } from '../reader-rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { LONGEST_CHAIN, partedNames } from './decisions.ts';

/** The reader's decisions of who is who, which are few and asked for with every row of a file. Good for one transaction. */
export class HeldDecisions {
  readonly #into = new Map<string, string>();
  /** By article, then by how it names the speaker. */
  readonly #parted = new Map<string, ReadonlyMap<string, string>>();

  constructor(decisions: readonly DecisionRow[]) {
    for (const decision of decisions)
      if (decision.sort === 'merge') this.#into.set(decision.merged, decision.into);
    const parts = decisions.filter((decision) => decision.sort === 'part');
    for (const [articleId, own] of groupBy(parts, (part) => part.articleId))
      this.#parted.set(articleId, partedNames(own));
  }

  static async of({ decisions }: RecordDatabase): Promise<HeldDecisions> {
    return new HeldDecisions(await decisions.toArray());
  }

  /** The speaker that stands for one on record: itself, or whom the reader has merged it into. */
  rootOf(speakerId: string): string {
    let root = speakerId;
    for (let length = 0; length < LONGEST_CHAIN; length++) {
      const into = this.#into.get(root);
      if (into === undefined) return root;
      root = into;
    }
    return root;
  }

  /** A speaker and all that were merged into it. */
  membersOf(rootId: string): string[] {
    const members = [rootId];
    // The list grows while it is gone through: those merged into a member are members.
    for (const id of members)
      for (const [merged, into] of this.#into)
        if (into === id && !members.includes(merged)) members.push(merged);
    return members;
  }

  /** Speakers whom the reader has parted from others in an article, by the key under which the article names them. */
  partedIn(articleId: string): ReadonlyMap<string, string> {
    return this.#parted.get(articleId) ?? new Map();
  }
}
