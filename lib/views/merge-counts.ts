/** How many of what there is on record something was done with. */
export interface Tally {
  articles: number;
  statements: number;
  speakers: number;
  annotations: number;
  corrections: number;
  /** Of who is who, and of possible shifts. */
  decisions: number;
}

/** What restoring a backup into a record in use comes to. */
export interface MergeCounts {
  added: Tally;
  /** The backup's is the later one: it holds from now on. */
  changed: Tally;
  /** Both have one and they differ; the record's own is the later one and stays. */
  kept: Tally;
}

export function noMergeCounts(): MergeCounts {
  return { added: nothing(), changed: nothing(), kept: nothing() };
}

const nothing = (): Tally => ({
  articles: 0,
  statements: 0,
  speakers: 0,
  annotations: 0,
  corrections: 0,
  decisions: 0,
});
