import { groupBy } from '../../group-by.ts';
import type { Said } from '../../model.ts';
import type { PlacedArticle } from '../../views/placed.ts';
import { recallEntry } from '../recall/recall-block.ts';
import { redateInRecall, removeFromRecall } from '../recall/recall-index.ts';
import { type RecallStore, type Redating, recallOnRecord } from '../recall/recall-store.ts';
import { type FirstSaid, isLeading, type Leading, type StatementRow } from '../rows.ts';
import { compareText, firstSaid } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';
import { leaveSearch } from '../search/search-entries.ts';
import { enterSpoken, leaveSpoken, renewSpoken, type SpokenChange, spokenRow } from '../spoken.ts';
import { statementsBy } from '../statements-of.ts';

/** How reports of one statement stand to each other, kept right when one comes or goes. All run inside a transaction. */

/**
 * The standing of each new leading report, in order; enters them into the recall index.
 * @param joining by the id of a leading report, the dates of those that join it from the first.
 */
export async function lead(
  recall: RecallStore,
  speakerId: string,
  reports: readonly Pick<StatementRow, 'statement' | 'before'>[],
  articleOf: (articleId: string) => PlacedArticle | undefined,
  joining: ReadonlyMap<string, readonly (Said | null)[]> = new Map(),
): Promise<Leading[]> {
  const standings = reports.map(({ statement }) =>
    firstSaid([statement.said, ...(joining.get(statement.id) ?? [])]),
  );
  const entries = reports.map(({ statement, before }, i) => {
    const article = articleOf(statement.articleId);
    const first = standings[i] ?? firstSaid([]);
    const context = `${article?.title ?? ''} ${before}`;
    return recallEntry(statement.id, first, statement.text, context, article?.language);
  });
  const blocks = await recall.append(speakerId, entries);
  return standings.map((first, i) => ({ leads: speakerId, first, block: blocks[i] ?? 0 }));
}

/**
 * Sets the dates of leading reports right after others have joined them.
 * @param joining by the leading report's id, the dates of those that have joined it now.
 */
export async function redateLeading(
  record: RecordDatabase,
  recall: RecallStore,
  joining: ReadonlyMap<string, readonly (Said | null)[]>,
): Promise<void> {
  const rows = await record.statements.bulkGet([...joining.keys()]);
  const later: StatementRow[] = [];
  const redated: Redating[] = [];
  const spoken: SpokenChange[] = [];
  for (const leader of rows) {
    if (!leader || !isLeading(leader)) continue;
    const { standing, statement } = leader;
    const dates = joining.get(statement.id) ?? [];
    const first = firstSaid([datesOf(standing.first), ...dates]);
    const settled = { ...leader, standing: { ...standing, first } };
    spoken.push({ before: leader, after: settled, joinedNow: (before) => before + dates.length });
    if (first.from === standing.first.from && first.to === standing.first.to) continue;
    later.push(settled);
    redated.push({ place: { speakerId: standing.leads, block: standing.block, id: statement.id }, first });
  }
  await record.statements.bulkPut(later);
  await renewSpoken(record, spoken);
  await recall.redate(redated);
}

const datesOf = ({ from, to }: FirstSaid) => (from === '' || to === '' ? null : { from, to });

/** Sets a leading report's date right after reports have left it. */
async function settleFirstSaid(record: RecordDatabase, leaderId: string): Promise<void> {
  const leader = await record.statements.get(leaderId);
  if (!leader || !isLeading(leader)) return;
  const joined = await record.statements.where('standing.joins').equals(leaderId).toArray();
  const dates: (Said | null)[] = [leader, ...joined].map(({ statement }) => statement.said);
  const first = firstSaid(dates);
  const { standing } = leader;
  const settled = { ...leader, standing: { ...standing, first } };
  await renewSpoken(record, [{ before: leader, after: settled, joinedNow: () => joined.length }]);
  if (first.from === standing.first.from && first.to === standing.first.to) return;
  await record.statements.put(settled);
  await redateInRecall(record, { speakerId: standing.leads, block: standing.block, id: leaderId }, first);
}

/** Takes reports out of the record; where one led, the earliest of those that joined it takes its place. */
export async function withdraw(record: RecordDatabase, rows: readonly StatementRow[]): Promise<void> {
  await leaveSearch(record, rows);
  await takeOut(record, rows);
}

/** The same, but for what they are searched by: they come back by another speaker. */
export async function takeOut(record: RecordDatabase, rows: readonly StatementRow[]): Promise<void> {
  const gone = new Set(rows.map(({ statement }) => statement.id));
  await record.statements.bulkDelete([...gone]);
  const leading = rows.filter(isLeading);
  await leaveSpoken(record, leading);
  await removeFromRecall(
    record,
    leading.map(({ statement: { id }, standing: { leads, block } }) => ({ speakerId: leads, block, id })),
  );
  for (const [speakerId, some] of groupBy(leading, ({ standing }) => standing.leads)) {
    // Whoever joined a statement is by the same speaker, of whom in a merge nothing is left.
    if (!(await statementsBy(record, speakerId).first())) continue;
    for (const joined of await joinedTo(record, some)) await bequeath(record, speakerId, joined);
  }
  const bereft = rows.flatMap(({ standing }) => ('joins' in standing ? standing.joins : []));
  for (const leaderId of new Set(bereft)) if (!gone.has(leaderId)) await settleFirstSaid(record, leaderId);
}

/** Requests that are put to the database at a time. */
const AT_A_TIME = 500;

/** The reports that joined each of some leading ones, of those that were joined. */
async function joinedTo(
  { statements }: RecordDatabase,
  leading: readonly StatementRow[],
): Promise<StatementRow[][]> {
  const found: StatementRow[][] = [];
  for (let i = 0; i < leading.length; i += AT_A_TIME)
    found.push(
      ...(await Promise.all(
        leading
          .slice(i, i + AT_A_TIME)
          .map(({ statement: { id } }) => statements.where('standing.joins').equals(id).toArray()),
      )),
    );
  return found.filter((joined) => joined.length > 0);
}

/** The earliest of the reports that joined a leading one takes its place. */
async function bequeath(
  record: RecordDatabase,
  speakerId: string,
  joined: readonly StatementRow[],
): Promise<void> {
  const [heir, ...others] = [...joined].sort((a, b) => compareText(saidKey(a), saidKey(b)));
  if (!heir) return;
  const article = await record.articles.get(heir.statement.articleId);
  const [inherited] = await lead(recallOnRecord(record), speakerId, [heir], () => article);
  if (!inherited) return;
  const leading = { ...heir, standing: inherited };
  if (article) await enterSpoken(record, [spokenRow(leading, article)]);
  await record.statements.bulkPut([
    leading,
    ...others.map((row) => ({ ...row, standing: { joins: heir.statement.id } })),
  ]);
  await settleFirstSaid(record, heir.statement.id);
}

/** Sorts by date, the undated last. */
const saidKey = ({ statement }: StatementRow) => statement.said?.to ?? '\uffff';
