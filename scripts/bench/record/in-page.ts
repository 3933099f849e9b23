import { recordArticle } from '../../../lib/record/record-article.ts';
import { openRecord, type RecordDatabase } from '../../../lib/record/schema.ts';
import { searchRecord } from '../../../lib/record/search.ts';
import { statementView } from '../../../lib/record/statement-view.ts';
import { madeUpArticle, STATEMENTS_AN_ARTICLE } from './made-up.ts';
import { RowMaker, type Rows, speakerId, speakerRows } from './rows.ts';

/** Runs inside a page of the extension, over the record's own database. Times are in milliseconds. */

/** Articles to a transaction. */
const BATCH = 500;
const PLAIN = 'plain-bulk-put';

async function put(record: RecordDatabase, rows: Rows): Promise<void> {
  const { articles, texts, statements, searchEntries, recallBlocks, speakers } = record;
  await record.dexie.transaction('rw', record.dexie.tables, async () => {
    await articles.bulkPut(rows.articles);
    await texts.bulkPut(rows.texts);
    await statements.bulkPut(rows.statements);
    await searchEntries.bulkPut(rows.searchEntries);
    await recallBlocks.bulkPut(rows.recallBlocks);
    await speakers.bulkPut(rows.speakers);
  });
}

/**
 * Fills the record; answers how long making and writing took, and for as many of the same rows plain writing alone.
 * While the browser writes a batch, the next is made, as whoever imports does.
 */
async function fill(size: number): Promise<{ ours: number; plain: number; plainStatements: number }> {
  const record = openRecord();
  const bare = openRecord(PLAIN);
  const maker = new RowMaker(size);
  const articles = size / STATEMENTS_AN_ARTICLE;
  const empty = { articles: [], texts: [], statements: [], searchEntries: [], recallBlocks: [] };
  let [plain, plainStatements] = [0, 0];
  let writing: Promise<void> = Promise.resolve();
  const begun = performance.now();
  for (let from = 0; from < articles; from += BATCH) {
    const rows = await maker.rowsOf(from, Math.min(articles, from + BATCH));
    await writing;
    writing = put(record, rows);
    // Every twentieth batch is enough of the same rows to compare with, and spares the disk a second million.
    if ((from / BATCH) % Math.max(1, Math.floor(articles / BATCH / 20)) === 0) {
      await writing;
      plain += await timed(() => put(bare, rows));
      plainStatements += rows.statements.length;
    }
    console.log(`${from * STATEMENTS_AN_ARTICLE + rows.statements.length} of ${size}`);
  }
  await writing;
  await put(record, { ...empty, recallBlocks: maker.remaining(), speakers: speakerRows(size) });
  const ours = performance.now() - begun - plain;
  await bare.dexie.delete();
  return { ours, plain, plainStatements };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function times(count: number, work: (n: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let n = 0; n < count; n++) all.push(await timed(() => work(n)));
  return all;
}

/** The latest statement of a speaker, of whom everything else is earlier. */
async function latestOf(record: RecordDatabase, speaker: string): Promise<string> {
  const row = await record.statements
    .where('[standing.leads+standing.first.to+standing.first.from]')
    .between([speaker, '', ''], [speaker, '\uffff', '\uffff'])
    .last();
  return row?.statement.id ?? '';
}

const allOf = ({ statements }: RecordDatabase, speaker: string) =>
  statements
    .where('[standing.leads+standing.first.to+standing.first.from]')
    .between([speaker, '', ''], [speaker, '\uffff', '\uffff'])
    .toArray();

async function measure(size: number) {
  const record = openRecord();
  const typical = Array.from({ length: 30 }, (_, n) => speakerId(1 + Math.floor((n * size) / 50 / 31)));
  const latest = await Promise.all(typical.map((speaker) => latestOf(record, speaker)));
  const large = await latestOf(record, speakerId(0));
  const words = ['мост'];
  const sample = await record.statements.limit(400).toArray();
  for (let n = 0; n < 10; n++)
    words.push(sample[n * 37]?.statement.text.split(' ').slice(2, 4).join(' ') ?? '');
  const articles = size / STATEMENTS_AN_ARTICLE;
  return {
    recallTypical: await times(30, (n) => statementView(record, latest[n] ?? '')),
    getAllTypical: await times(30, (n) => allOf(record, typical[n] ?? '')),
    recallLarge: await times(7, () => statementView(record, large)),
    getAllLarge: await times(3, () => allOf(record, speakerId(0))),
    search: await times(words.length, (n) => searchRecord(record, { text: words[n] ?? '' })),
    searchPrefix: await times(words.length, (n) =>
      searchRecord(record, { text: (words[n] ?? '').slice(0, -2) }),
    ),
    recordArticle: await times(40, (n) => {
      const { article, found } = madeUpArticle(articles + n, size);
      return recordArticle(record, article, found, '2026-01-02T00:00:00.000Z');
    }),
    large,
    usage: (await navigator.storage.estimate()).usage ?? 0,
  };
}

Object.assign(globalThis, { recordBench: { fill, measure } });
