import type { PlacedArticle } from '../views/placed.ts';
import { isLeading, type SpokenRow, type StatementRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import { spokenKey, spokenRow } from './spoken.ts';

/** Makes anew what each speaker said, from the statements and the articles. All run inside a transaction. */

/** The rows of those statements that lead. */
export function spokenRows(
  rows: readonly StatementRow[],
  articles: ReadonlyMap<string | undefined, PlacedArticle | undefined>,
): SpokenRow[] {
  return rows.filter(isLeading).flatMap((row) => {
    const article = articles.get(row.statement.articleId);
    return article ? spokenRow(row, article) : [];
  });
}

/** Leaders to one request. */
const AT_A_TIME = 500;

/** Tells each row how many reports joined it, where any did; the rows must say of all that none did. */
export async function countJoined({
  statements,
  spoken,
}: Pick<RecordDatabase, 'statements' | 'spoken'>): Promise<void> {
  const counts = new Map<string, number>();
  await statements.orderBy('standing.joins').eachKey((leaderId) => {
    counts.set(String(leaderId), (counts.get(String(leaderId)) ?? 0) + 1);
  });
  const leaderIds = [...counts.keys()];
  for (let i = 0; i < leaderIds.length; i += AT_A_TIME) {
    const leaders = await statements.bulkGet(leaderIds.slice(i, i + AT_A_TIME));
    const rows = await spoken.bulkGet(
      leaders.flatMap((row) => (row && isLeading(row) ? [spokenKey(row)] : [])),
    );
    await spoken.bulkPut(
      rows.flatMap((row) => (row ? { ...row, joined: counts.get(row.row.statement.id) ?? 0 } : [])),
    );
  }
}
