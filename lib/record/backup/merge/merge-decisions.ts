import type { MergeCounts } from '../../../views/merge-counts.ts';
import { unmerge } from '../../merging/merging.ts';
import { moveStatements } from '../../merging/moving.ts';
import { giveBack } from '../../merging/parting.ts';
import type { DecisionRow, PartDecision } from '../../reader-rows.ts';
import type { StatementRow } from '../../rows.ts';
import { compareText } from '../../said-order.ts';
import type { RecordDatabase } from '../../schema.ts';
import { apartDecision } from '../../speakers/decisions.ts';
import { HeldDecisions } from '../../speakers/held-decisions.ts';
import { speakerKey } from '../../speakers/speakers.ts';
import { statementsBy, statementsOfArticle } from '../../statements-of.ts';
import { matterOf } from '../../undone.ts';
import { sameValue } from '../same-value.ts';
import type { BothUndone } from './held-undone.ts';

/**
 * Puts a backup's decisions of who is who beside the record's; of two on one thing the later holds, and so does that one
 * was undone. What is on record moves as they say. Answers the ids of speakers who may be on record with nothing since.
 * Runs inside a transaction.
 * @param decisions in the record's own ids.
 */
export async function mergeDecisions(
  record: RecordDatabase,
  decisions: readonly DecisionRow[],
  undone: BothUndone,
  counts: MergeCounts,
): Promise<string[]> {
  const own = new Map((await record.decisions.toArray()).map((row) => [row.id, row]));
  const gone = takenBack(own, decisions, undone);
  const came = addAll(own, decisions, undone);
  counts.changed.decisions += gone.length;
  for (const what of came.values()) counts[what].decisions++;
  await record.decisions.clear();
  await record.decisions.bulkPut([...own.values()]);
  for (const row of gone) {
    if (row.sort === 'merge') await unmerge(record, row);
    if (row.sort === 'part') await giveBack(record, row);
  }
  const held = new HeldDecisions([...own.values()]);
  const come = [...came].flatMap(([row, what]) => (what === 'kept' ? [] : [row]));
  for (const row of come) if (row.sort === 'part') await carryOutPart(record, row, held);
  for (const row of come) if (row.sort === 'merge') await carryOutMerge(record, row.merged, held);
  return gone.flatMap((row) => (row.sort === 'part' ? [row.to] : []));
}

/** Takes out the record's own decisions that the backup's reader has undone since; answers them. */
function takenBack(
  own: Map<string, DecisionRow>,
  decisions: readonly DecisionRow[],
  { theirs }: BothUndone,
): DecisionRow[] {
  const standing = new Set(decisions.map(matterOf));
  const gone = [...own.values()].filter(
    (row) => theirs.ofDecision(row) >= row.decided && !standing.has(matterOf(row)),
  );
  for (const { id } of gone) own.delete(id);
  return gone;
}

/**
 * Adds decisions, the earliest first; answers what came of each, but of those that were decided here as well. One may make
 * room for another that would have closed a circle, so they are gone through until nothing comes of it.
 */
function addAll(
  own: Map<string, DecisionRow>,
  decisions: readonly DecisionRow[],
  undone: BothUndone,
): Map<DecisionRow, keyof MergeCounts> {
  const inOrder = [...decisions].sort((a, b) => compareText(a.decided, b.decided));
  const all = new Map<DecisionRow, keyof MergeCounts>();
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const row of inOrder) {
      const came = added(own, row, undone);
      if (came === null || (came === 'kept' && all.has(row))) continue;
      all.set(row, came);
      if (came !== 'kept') isSettled = false;
    }
  }
  return all;
}

/** Adds a decision; answers what came of it, null where nothing did since it was decided here as well. */
function added(
  own: Map<string, DecisionRow>,
  row: DecisionRow,
  { mine }: BothUndone,
): keyof MergeCounts | null {
  const before = own.get(row.id);
  if (before && saysTheSame(before, row)) {
    // Decided twice, it is undone by what comes after both.
    if (before.decided < row.decided) own.set(row.id, row);
    return null;
  }
  if (mine.ofDecision(row) >= row.decided) return 'kept';
  if ((before && before.decided >= row.decided) || isOverruled(own, row)) return 'kept';
  own.delete(row.id);
  if (row.sort === 'merge') {
    if (areOne(own, row)) {
      if (before) own.set(before.id, before);
      return null;
    }
    own.delete(apartDecision(row.merged, row.into, '').id);
  }
  own.set(row.id, row);
  return before ? 'changed' : 'added';
}

/** Whether the reader has decided the contrary of it here, and later. */
function isOverruled(own: ReadonlyMap<string, DecisionRow>, row: DecisionRow): boolean {
  if (row.sort === 'part') return false;
  const [a = '', b = ''] = row.about;
  if (row.sort === 'merge') return (own.get(apartDecision(a, b, '').id)?.decided ?? '') > row.decided;
  return areOne(own, row);
}

/** Whether the two that a decision is about are one by the others. */
function areOne(own: ReadonlyMap<string, DecisionRow>, { about: [a = '', b = ''] }: DecisionRow): boolean {
  const held = new HeldDecisions([...own.values()]);
  return held.rootOf(a) === held.rootOf(b);
}

const saysTheSame = (a: DecisionRow, b: DecisionRow): boolean =>
  sameValue({ ...a, decided: '' }, { ...b, decided: '' });

/** Whoever was merged, with all that were merged into it, is by whom it stands for now. */
async function carryOutMerge(record: RecordDatabase, id: string, held: HeldDecisions): Promise<void> {
  const members = held.membersOf(id);
  const rows = [
    ...(await Promise.all(members.map((member) => statementsBy(record, member).toArray()))).flat(),
    ...(await record.statements.where('namedId').anyOf(members).toArray()),
  ];
  await rerooted(record, [...new Map(rows.map((row) => [row.statement.id, row])).values()], held);
}

/** Statements whose speaker another stands for now go to that one. */
function rerooted(record: RecordDatabase, rows: readonly StatementRow[], held: HeldDecisions): Promise<void> {
  const ownerOf = ({ namedId, statement: { speakerId } }: StatementRow) => {
    const named = namedId ?? speakerId ?? '';
    return { namedId: named, speakerId: held.rootOf(named) };
  };
  const moved = rows.filter((row) => row.statement.speakerId !== ownerOf(row).speakerId);
  return moveStatements(record, moved, ownerOf);
}

async function carryOutPart(
  record: RecordDatabase,
  { articleId, names, to }: PartDecision,
  held: HeldDecisions,
): Promise<void> {
  const rows = (await statementsOfArticle(record, articleId).toArray()).filter(({ namedId, statement }) =>
    names.some(
      ({ named, from }) =>
        statement.speaker &&
        speakerKey(statement.speaker) === named &&
        (namedId ?? statement.speakerId) === from,
    ),
  );
  await moveStatements(record, rows, () => ({ speakerId: held.rootOf(to), namedId: to }));
}
