import type { MergeCounts } from '../../../views/merge-counts.ts';
import { moveStatements } from '../../merging/moving.ts';
import type { DecisionRow, MergeDecision, PartDecision, StatementRow } from '../../rows.ts';
import type { RecordDatabase } from '../../schema.ts';
import { apartDecision, mergeDecision, partDecision } from '../../speakers/decisions.ts';
import { HeldDecisions } from '../../speakers/held-decisions.ts';
import { speakerKey } from '../../speakers/speakers.ts';
import { statementsBy, statementsOfArticle } from '../../statements-of.ts';
import { sameValue } from '../same-value.ts';

/**
 * Puts a backup's decisions of who is who beside the record's; of two on one thing the later holds. What is on record moves
 * as they say. Runs inside a transaction.
 * @param links the id on record of each of the backup's speakers.
 */
export async function mergeDecisions(
  record: RecordDatabase,
  decisions: readonly DecisionRow[],
  links: ReadonlyMap<string, string>,
  counts: MergeCounts,
): Promise<void> {
  const own = new Map((await record.decisions.toArray()).map((row) => [row.id, row]));
  const merged: MergeDecision[] = [];
  const parted: PartDecision[] = [];
  const inOrder = decisions
    .map((row) => linked(row, (id) => links.get(id) ?? id))
    .sort((a, b) => (a.decided < b.decided ? -1 : 1));
  for (const row of inOrder) {
    const came = added(own, row);
    if (came === null) continue;
    counts[came].decisions++;
    if (came === 'kept') continue;
    if (row.sort === 'merge') merged.push(row);
    if (row.sort === 'part') parted.push(row);
  }
  await record.decisions.clear();
  await record.decisions.bulkPut([...own.values()]);
  const held = new HeldDecisions([...own.values()]);
  for (const part of parted) await carryOutPart(record, part, held);
  for (const { merged: id } of merged) await carryOutMerge(record, id, held);
}

/** Adds a decision; answers what came of it, null where nothing did since it was decided here as well. */
function added(own: Map<string, DecisionRow>, row: DecisionRow): keyof MergeCounts | null {
  const before = own.get(row.id);
  if (before && saysTheSame(before, row)) return null;
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

function linked(row: DecisionRow, link: (id: string) => string): DecisionRow {
  switch (row.sort) {
    case 'merge':
      return mergeDecision(link(row.merged), link(row.into), row.decided);
    case 'apart': {
      const [a = '', b = ''] = row.about;
      return apartDecision(link(a), link(b), row.decided);
    }
    case 'part': {
      const names = row.names.map(({ named, from }) => ({ named, from: link(from) }));
      return partDecision({ articleId: row.articleId, names, to: link(row.to), decided: row.decided });
    }
  }
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
