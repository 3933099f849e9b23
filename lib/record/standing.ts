import type { Said } from '../model.ts';
import { recallEntry } from './recall-block.ts';
import { appendToRecall, redateInRecall, removeFromRecall } from './recall-index.ts';
import { isLeading, type Leading, type StatementRow } from './rows.ts';
import { compareText, firstSaid } from './said-order.ts';
import type { RecordDatabase } from './schema.ts';
import { leaveSearch } from './search-entries.ts';

/** How reports of one statement stand to each other, kept right when one comes or goes. All run inside a transaction. */

/** The standing of each new leading report, in order; enters them into the recall index. */
export async function lead(
  record: RecordDatabase,
  speakerId: string,
  reports: readonly Pick<StatementRow, 'statement' | 'before'>[],
  titleOf: (articleId: string) => string,
): Promise<Leading[]> {
  const standings = reports.map(({ statement }) => firstSaid([statement.said]));
  const entries = reports.map(({ statement, before }, i) =>
    recallEntry(
      statement.id,
      standings[i] ?? firstSaid([]),
      statement.text,
      `${titleOf(statement.articleId)} ${before}`,
    ),
  );
  const blocks = await appendToRecall(record, speakerId, entries);
  return standings.map((first, i) => ({ leads: speakerId, first, block: blocks[i] ?? 0 }));
}

/** Sets a leading report's date right after reports have joined or left it. */
export async function settleFirstSaid(record: RecordDatabase, leaderId: string): Promise<void> {
  const leader = await record.statements.get(leaderId);
  if (!leader || !isLeading(leader)) return;
  const joined = await record.statements.where('standing.joins').equals(leaderId).toArray();
  const dates: (Said | null)[] = [leader, ...joined].map(({ statement }) => statement.said);
  const first = firstSaid(dates);
  const { standing } = leader;
  if (first.from === standing.first.from && first.to === standing.first.to) return;
  await record.statements.put({ ...leader, standing: { ...standing, first } });
  await redateInRecall(record, { speakerId: standing.leads, block: standing.block, id: leaderId }, first);
}

/** Takes reports out of the record; where one led, the earliest of those that joined it takes its place. */
export async function withdraw(record: RecordDatabase, rows: readonly StatementRow[]): Promise<void> {
  const gone = new Set(rows.map(({ statement }) => statement.id));
  await record.statements.bulkDelete([...gone]);
  await leaveSearch(record, rows);
  for (const row of rows) {
    if (isLeading(row)) await withdrawLeader(record, row);
    else if ('joins' in row.standing && !gone.has(row.standing.joins))
      await settleFirstSaid(record, row.standing.joins);
  }
}

async function withdrawLeader(
  record: RecordDatabase,
  { statement, standing }: StatementRow & { standing: Leading },
): Promise<void> {
  await removeFromRecall(record, { speakerId: standing.leads, block: standing.block, id: statement.id });
  const joined = await record.statements.where('standing.joins').equals(statement.id).toArray();
  const [heir, ...others] = joined.sort((a, b) => compareText(saidKey(a), saidKey(b)));
  if (!heir) return;
  const article = await record.articles.get(heir.statement.articleId);
  const [inherited] = await lead(record, standing.leads, [heir], () => article?.title ?? '');
  if (!inherited) return;
  await record.statements.bulkPut([
    { ...heir, standing: inherited },
    ...others.map((row) => ({ ...row, standing: { joins: heir.statement.id } })),
  ]);
  await settleFirstSaid(record, heir.statement.id);
}

/** Sorts by date, the undated last. */
const saidKey = ({ statement }: StatementRow) => statement.said?.to ?? '\uffff';
