import { groupBy } from '../../group-by.ts';
import { settle, type Unplaced } from '../recording/placing.ts';
import { takeOut } from '../recording/standing.ts';
import type { StatementRow } from '../rows.ts';
import { compareText } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';

/**
 * Gives statements to another speaker: they leave the recall index of the one, and join what the other is on record
 * with. `namedId` is whom the articles' words name, where that is not `speakerId` itself. Costs what is moved, not what
 * stays. Runs inside a transaction.
 */
export async function moveStatements(
  record: RecordDatabase,
  rows: readonly StatementRow[],
  ownerOf: (row: StatementRow) => { speakerId: string; namedId: string },
): Promise<void> {
  await takeOut(record, rows);
  const moved = rows.map((row): Unplaced => {
    const { speakerId, namedId } = ownerOf(row);
    const { standing: _, namedId: __, ...kept } = row;
    const statement = { ...row.statement, speakerId };
    return { ...kept, statement, ...(namedId !== speakerId && { namedId }) };
  });
  const byArticle = groupBy(moved, ({ statement }) => statement.articleId);
  const articles = await record.articles.bulkGet([...byArticle.keys()]);
  // The article that was published first leads, as if all had been read in that order.
  const inOrder = [...byArticle]
    .map(([id, reports], i) => ({ id, reports, article: articles[i] }))
    .sort(
      (a, b) =>
        compareText(a.article?.published ?? '\uffff', b.article?.published ?? '\uffff') ||
        compareText(a.id, b.id),
    );
  await settle(
    record,
    inOrder.map(({ reports, article }) => ({ article, rows: reports })),
  );
}
