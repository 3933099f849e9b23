import { groupBy } from '../../group-by.ts';
import type { Said } from '../../model.ts';
import type { PlacedArticle } from '../../views/placed.ts';
import { recallOnRecord } from '../recall/recall-store.ts';
import { isLeading, type StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { enterSearch } from '../search/search-entries.ts';
import { enterSpoken, spokenRow } from '../spoken.ts';
import { findLeaders } from './same-statement.ts';
import { lead, redateLeading } from './standing.ts';

/** A report that is new to the record, or whose speaker or date is. */
export type Unplaced = Omit<StatementRow, 'standing'>;

/** Reports of one article. */
export interface ArticleReports {
  article: PlacedArticle | undefined;
  rows: readonly Unplaced[];
}

/**
 * Puts reports that are new to the record, having found for each whether it joins one on record or leads. Runs inside a
 * transaction.
 */
export async function place(
  record: RecordDatabase,
  article: PlacedArticle,
  rows: readonly Unplaced[],
): Promise<void> {
  await settle(record, [{ article, rows }]);
  await enterSearch(record, rows);
}

/** The same for reports of any number of articles, which are searched by the same words as before. */
export async function settle(
  record: RecordDatabase,
  reports: readonly ArticleReports[],
  recall = recallOnRecord(record),
): Promise<void> {
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
  const leaderIds = await findLeaders(record, named, recall);
  const standings = new Map<string, StatementRow['standing']>();
  const joining = joiningNow(named, leaderIds);
  const firsts = named.filter((_, i) => leaderIds[i] === null);
  // Each speaker has blocks of its own, so all of them are written side by side.
  await Promise.all(
    [...groupBy(firsts, (report) => report.speakerId)].map(async ([speakerId, reports]) => {
      const leading = await lead(recall, speakerId, reports, (id) => articles.get(id), joining);
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
  const placed = rows.map(
    (row): StatementRow => ({ ...row, standing: standings.get(row.statement.id) ?? { alone: true } }),
  );
  await record.statements.bulkPut(placed);
  await enterSpoken(
    record,
    placed.filter(isLeading).flatMap((row) => {
      const article = articles.get(row.statement.articleId);
      return article ? spokenRow(row, article, joining.get(row.statement.id)?.length) : [];
    }),
  );
  for (const { statement } of firsts) joining.delete(statement.id);
  await redateLeading(record, recall, joining);
}

/** By the id of what they join, the dates of reports that join another. */
function joiningNow(
  reports: readonly Unplaced[],
  leaderIds: readonly (string | null)[],
): Map<string, (Said | null)[]> {
  const joining = new Map<string, (Said | null)[]>();
  reports.forEach(({ statement }, i) => {
    const leaderId = leaderIds[i];
    if (!leaderId) return;
    const dates = joining.get(leaderId);
    if (dates) dates.push(statement.said);
    else joining.set(leaderId, [statement.said]);
  });
  return joining;
}
