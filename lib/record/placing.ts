import { groupBy } from '../group-by.ts';
import type { StatementRow } from './rows.ts';
import { findLeaders } from './same-statement.ts';
import type { RecordDatabase } from './schema.ts';
import { enterSearch } from './search-entries.ts';
import { lead, settleFirstSaid, type Told } from './standing.ts';

/** A report that is new to the record, or whose speaker or date is. */
export type Unplaced = Omit<StatementRow, 'standing'>;

/** Reports of one article. */
export interface ArticleReports {
  article: Told | undefined;
  rows: readonly Unplaced[];
}

/**
 * Puts reports that are new to the record, having found for each whether it joins one on record or leads. Runs inside a
 * transaction.
 */
export async function place(record: RecordDatabase, article: Told, rows: readonly Unplaced[]): Promise<void> {
  await settle(record, [{ article, rows }]);
  await enterSearch(record, rows);
}

/** The same for reports of any number of articles, which are searched by the same words as before. */
export async function settle(record: RecordDatabase, reports: readonly ArticleReports[]): Promise<void> {
  const rows = reports.flatMap((some) => some.rows);
  const named = rows.flatMap((row) => {
    const { speakerId } = row.statement;
    return speakerId === null ? [] : [{ ...row, speakerId }];
  });
  const articles = new Map(
    reports.flatMap(({ article, rows }) =>
      rows.map(({ statement }) => [statement.articleId, article] as const),
    ),
  );
  const leaderIds = await findLeaders(record, named);
  const standings = new Map<string, StatementRow['standing']>();
  const firsts = named.filter((_, i) => leaderIds[i] === null);
  // Each speaker has blocks of its own, so all of them are written side by side.
  await Promise.all(
    [...groupBy(firsts, (report) => report.speakerId)].map(async ([speakerId, reports]) => {
      const leading = await lead(record, speakerId, reports, (id) => articles.get(id));
      reports.forEach(({ statement }, i) => {
        const standing = leading[i];
        if (standing) standings.set(statement.id, standing);
      });
    }),
  );
  named.forEach(({ statement }, i) => {
    const leaderId = leaderIds[i];
    if (leaderId) standings.set(statement.id, { joins: leaderId });
  });
  await record.statements.bulkPut(
    rows.map((row) => ({ ...row, standing: standings.get(row.statement.id) ?? { alone: true } })),
  );
  for (const leaderId of new Set(leaderIds)) if (leaderId) await settleFirstSaid(record, leaderId);
}
