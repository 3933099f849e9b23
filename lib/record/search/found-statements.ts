import type { FoundStatementView } from '../../views/placed.ts';
import { guarded } from '../failure.ts';
import { placedArticle, placeStatement } from '../placed.ts';
import { annotationsOf, reportsOf } from '../reports.ts';
import { leaderIdOf, type StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { shownSpeakers } from '../speakers/shown-speaker.ts';

/** Statements as lists show them, in the order given; whose article is gone is left out. Runs inside a transaction. */
export async function foundStatements(
  record: RecordDatabase,
  rows: readonly StatementRow[],
): Promise<FoundStatementView[]> {
  const articles = await record.articles.bulkGet(rows.map(({ statement }) => statement.articleId));
  const annotations = await annotationsOf(record, await reportsOf(record, rows));
  const speakers = await shownSpeakers(
    record,
    rows.flatMap(({ statement }) => statement.speakerId ?? []),
  );
  return rows.flatMap((row, i) => {
    const article = articles[i];
    if (!article) return [];
    const annotation = annotations.get(leaderIdOf(row));
    return {
      placed: placeStatement(row.statement, placedArticle(article), annotation),
      speaker: speakers.get(row.statement.speakerId ?? '') ?? null,
    };
  });
}

/** The statements of these ids as lists show them; who is no longer on record is left out. Rejects with a RecordError. */
export function statementsOfIds(
  record: RecordDatabase,
  ids: readonly string[],
): Promise<FoundStatementView[]> {
  return guarded(record, () =>
    record.dexie.transaction('r', record.dexie.tables, async () => {
      const rows = await record.statements.bulkGet([...ids]);
      return foundStatements(
        record,
        rows.filter((row) => row !== undefined),
      );
    }),
  );
}
