import type { PlacedStatement } from '../../views/placed.ts';
import { placedArticle, placeStatement } from '../placed.ts';
import { reading } from '../reading.ts';
import { annotationsOf, reportsOf } from '../reports.ts';
import { leaderIdOf } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';

/** Statements by their ids, in that order; what is no longer on record is left out. Rejects with a RecordError. */
export function placedStatements(record: RecordDatabase, ids: readonly string[]): Promise<PlacedStatement[]> {
  return reading(record, async () => {
    const rows = (await record.statements.bulkGet([...ids])).filter((row) => row !== undefined);
    const articles = await record.articles.bulkGet(rows.map(({ statement }) => statement.articleId));
    const annotations = await annotationsOf(record, await reportsOf(record, rows));
    return rows.flatMap((row, i) => {
      const article = articles[i];
      if (!article) return [];
      return placeStatement(row.statement, placedArticle(article), annotations.get(leaderIdOf(row)));
    });
  });
}
