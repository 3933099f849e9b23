import Dexie from 'dexie';
import { groupBy } from '../../group-by.ts';
import { articlesOf } from '../articles-of.ts';
import { blockOf, RECALL_BLOCK_SIZE, recallEntry } from '../recall/recall-block.ts';
import { type ArticleRow, isLeading, type SpokenRow, type StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { addEntries, searchRow } from '../search/search-entries.ts';
import { enterSpoken, spokenBy } from '../spoken.ts';
import { countJoined, spokenRows } from '../spoken-anew.ts';
import { eachStretch } from '../stretches.ts';

/**
 * Makes the tables anew that follow from the others: what the record is searched by, what each
 * speaker said in order of time, and the recall blocks, each with the statements that say they are in it. All must be
 * empty. Throws where statements refer to what is not there or overfill
 * a block. Runs inside a transaction.
 */
export async function rebuildDerived(
  record: RecordDatabase,
  progress: (statements: number) => void = () => {},
): Promise<void> {
  let done = 0;
  await eachStretch(record.statements, async (rows) => {
    const articles = await articlesOf(record, rows);
    await assertReferred(record, rows, articles);
    await addEntries(
      record.searchEntries,
      rows.map(({ statement }) => searchRow(statement, articles.get(statement.articleId))),
    );
    await enterSpoken(record, spokenRows(rows, articles));
    done += rows.length;
    progress(done);
  });
  await countJoined(record);
  for (let speakerId = ''; ; ) {
    const next = await spokenAfter(record, speakerId);
    if (!next) return;
    speakerId = next.row.standing.leads;
    await rebuildRecall(record, speakerId);
  }
}

/** That no statement refers to what is not there, as in no record. Throws an UnfitRowsError. Runs inside a transaction. */
export async function assertWhole(record: RecordDatabase): Promise<void> {
  await eachStretch(record.statements, async (rows) => {
    await assertReferred(record, rows, await articlesOf(record, rows));
  });
}

/** Thrown where rows do not fit each other, as no record has them. */
export class UnfitRowsError extends Error {
  override readonly name = 'UnfitRowsError';
}

/** The first row of the speaker who comes next. */
function spokenAfter({ spoken }: RecordDatabase, speakerId: string): PromiseLike<SpokenRow | undefined> {
  return spoken.where(':id').above([speakerId, Dexie.maxKey, Dexie.maxKey, Dexie.maxKey]).first();
}

async function rebuildRecall(record: RecordDatabase, speakerId: string): Promise<void> {
  const rows = await spokenBy(record, speakerId).toArray();
  const blocks = groupBy(rows, ({ row }) => row.standing.block);
  await record.recallBlocks.bulkAdd(
    Array.from(blocks, ([n, own]) => {
      if (own.length > RECALL_BLOCK_SIZE) throw new UnfitRowsError(`block ${n} of ${speakerId} overflows`);
      const entries = own.map(({ row: { statement, before, standing }, article: { title, language } }) =>
        recallEntry(statement.id, standing.first, statement.text, `${title} ${before}`, language),
      );
      return blockOf(speakerId, n, entries);
    }),
  );
}

/** That all rows are of articles and speakers on record, and join only what leads. */
async function assertReferred(
  { speakers, statements }: RecordDatabase,
  rows: readonly StatementRow[],
  articles: ReadonlyMap<string, ArticleRow>,
): Promise<void> {
  const speakerIds = new Set(
    rows
      .flatMap(({ statement, namedId, standing }) => [
        statement.speakerId ?? [],
        namedId ?? [],
        'leads' in standing ? standing.leads : [],
      ])
      .flat(),
  );
  const leaderIds = new Set(rows.flatMap(({ standing }) => ('joins' in standing ? standing.joins : [])));
  const known = await speakers.bulkGet([...speakerIds]);
  const leaders = await statements.bulkGet([...leaderIds]);
  const isWhole =
    rows.every(({ statement }) => articles.has(statement.articleId)) &&
    known.every((row) => row !== undefined) &&
    leaders.every((row) => row !== undefined && isLeading(row));
  if (!isWhole) throw new UnfitRowsError('statements refer to what is not there');
}
