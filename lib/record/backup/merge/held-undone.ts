import type { Instant } from '../../../model.ts';
import type { DecisionRow, PartDecision, UndoneDecision, UndoneRow, UndoneThing } from '../../reader-rows.ts';
import type { RecordDatabase } from '../../schema.ts';
import { undoneDecision, undoneId } from '../../undone.ts';
import { waitFor } from '../../wait-for.ts';
import { linkedDecision } from './linked-decision.ts';

/** What the reader has undone by one record: made by hand, and so few. */
export class HeldUndone {
  readonly #when: Map<string, Instant>;
  readonly #parts: { part: PartDecision; undone: Instant }[];
  readonly rows: readonly UndoneRow[];

  constructor(rows: readonly UndoneRow[]) {
    this.rows = rows;
    this.#when = new Map(rows.map(({ id, undone }) => [id, undone]));
    this.#parts = rows.flatMap((row) =>
      row.sort === 'decision' && row.decision.sort === 'part'
        ? [{ part: row.decision, undone: row.undone }]
        : [],
    );
  }

  /** When; empty where it was not. */
  ofThing(sort: UndoneThing['sort'], about: readonly string[]): Instant | '' {
    return this.#when.get(undoneId(sort, about)) ?? '';
  }

  /** The same of a decision; whoever was made by a parting may have had another id. */
  ofDecision(decision: DecisionRow): Instant | '' {
    if (decision.sort !== 'part') return this.#when.get(undoneDecision(decision, '').id) ?? '';
    const times = this.#parts.filter(({ part }) => isSamePart(part, decision)).map(({ undone }) => undone);
    return times.sort().at(-1) ?? '';
  }

  /** All of one sort. */
  things(sort: UndoneThing['sort']): UndoneThing[] {
    return this.rows.filter((row): row is UndoneThing => row.sort === sort);
  }
}

function isSamePart(a: PartDecision, b: PartDecision): boolean {
  return (
    a.articleId === b.articleId &&
    a.names.some(({ named, from }) => b.names.some((other) => other.named === named && other.from === from))
  );
}

/** What was undone by the record and by the backup. */
export interface BothUndone {
  mine: HeldUndone;
  theirs: HeldUndone;
}

/** Both, told in the record's own ids. Runs inside a transaction. */
export async function bothUndone(
  record: RecordDatabase,
  other: RecordDatabase,
  links: ReadonlyMap<string, string>,
): Promise<BothUndone> {
  const rows = await waitFor(async () => other.undone.toArray());
  const theirs = rows.map((row) => (row.sort === 'decision' ? linkedUndone(row, links) : row));
  return { mine: new HeldUndone(await record.undone.toArray()), theirs: new HeldUndone(theirs) };
}

function linkedUndone(
  { decision, undone }: UndoneDecision,
  links: ReadonlyMap<string, string>,
): UndoneDecision {
  return undoneDecision(linkedDecision(decision, links), undone);
}

/** Keeps what the backup has undone beside what the record has; of one thing the later. Runs inside a transaction. */
export async function keepUndone(record: RecordDatabase, { mine, theirs }: BothUndone): Promise<void> {
  const own = new Map(mine.rows.map(({ id, undone }) => [id, undone]));
  await record.undone.bulkPut(theirs.rows.filter(({ id, undone }) => undone > (own.get(id) ?? '')));
}
