import type { ArticleRow, StatementRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** The articles that statements are reported in, by id, each read once; those no longer on record are left out. */
export async function articlesOf(
  { articles }: RecordDatabase,
  rows: readonly StatementRow[],
): Promise<Map<string, ArticleRow>> {
  const found = await articles.bulkGet([...new Set(rows.map(({ statement }) => statement.articleId))]);
  return new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
