import { groupBy } from '../../../group-by.ts';
import { RECALL_BLOCK_SIZE } from '../../recall/recall-block.ts';
import { leaderIdOf, type StatementRow } from '../../rows.ts';
import { compareText, firstSaid } from '../../said-order.ts';

/**
 * Some of a record's reports as they stand to each other without the rest: where the report that led is none of them, the
 * earliest that joined it leads, and a statement was first made when the first of them says.
 */
export function standingAlone(rows: readonly StatementRow[]): StatementRow[] {
  const counts = new Map<string, number>();
  const standings = new Map<string, StatementRow['standing']>();
  for (const [leaderId, reports] of groupBy(rows, leaderIdOf)) {
    const leader = reports.find(({ statement }) => statement.id === leaderId) ?? earliest(reports);
    const { id, speakerId } = leader.statement;
    if (speakerId === null) continue;
    const nth = counts.get(speakerId) ?? 0;
    counts.set(speakerId, nth + 1);
    for (const { statement } of reports) standings.set(statement.id, { joins: id });
    standings.set(id, {
      leads: speakerId,
      first: firstSaid(reports.map(({ statement }) => statement.said)),
      block: Math.floor(nth / RECALL_BLOCK_SIZE),
    });
  }
  return rows.map((row) => ({ ...row, standing: standings.get(row.statement.id) ?? row.standing }));
}

/** The undated last. */
function earliest(reports: readonly [StatementRow, ...StatementRow[]]): StatementRow {
  const saidKey = ({ statement }: StatementRow) => statement.said?.to ?? '\uffff';
  return reports.reduce((first, row) => (compareText(saidKey(row), saidKey(first)) < 0 ? row : first));
}
