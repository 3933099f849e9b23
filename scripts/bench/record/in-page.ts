import { mergeSpeakers } from '../../../lib/record/merging.ts';
import { moveStatements } from '../../../lib/record/moving.ts';
import { articleOnPage } from '../../../lib/record/page-view.ts';
import { recordArticle } from '../../../lib/record/record-article.ts';
import { openRecord, type RecordDatabase } from '../../../lib/record/schema.ts';
import { searchRecord } from '../../../lib/record/search.ts';
import { statementView } from '../../../lib/record/statement-view.ts';
import { madeUpArticle, STATEMENTS_AN_ARTICLE } from './made-up.ts';
import { RowMaker, type Rows, speakerId, speakerRows } from './rows.ts';

/** Runs inside a page of the extension, over the record's own database. Times are in milliseconds. */

/** Articles to a transaction. */
const BATCH = 500;

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

/** Batches at the end of a fill that are written alternately by us and plainly, when the record is as large as it gets. */
const COMPARED = 8;

interface Filled {
  /** Milliseconds for all, rows being made and written side by side, as whoever imports does. */
  all: number;
  /** Milliseconds and statements of the batches that were made and written, one after the other. */
  ours: Speed;
  /** The same for batches of which the writing alone was timed. */
  plain: Speed;
}

interface Speed {
  ms: number;
  statements: number;
}

/**
 * Fills the record. Its last batches are for comparison: our own writing, with all keys and index entries made, beside
 * plain bulk puts of like rows into the same record, since a browser writes the slower the more it holds.
 */
async function fill(size: number): Promise<Filled> {
  const record = openRecord();
  const maker = new RowMaker(size);
  const articles = size / STATEMENTS_AN_ARTICLE;
  const empty = { articles: [], texts: [], statements: [], searchEntries: [], recallBlocks: [] };
  const ours: Speed = { ms: 0, statements: 0 };
  const plain: Speed = { ms: 0, statements: 0 };
  let writing: Promise<unknown> = Promise.resolve();
  const begun = performance.now();
  const batch = Math.min(BATCH, Math.ceil(articles / (4 * COMPARED)));
  const batches = Math.ceil(articles / batch);
  for (let n = 0; n < batches; n++) {
    const make = () => maker.rowsOf(n * batch, Math.min(articles, (n + 1) * batch));
    if (n < batches - COMPARED) {
      const rows = await make();
      await writing;
      writing = put(record, rows);
    } else {
      await writing;
      const before = performance.now();
      const rows = await make();
      const made = performance.now();
      await put(record, rows);
      const speed = n % 2 === 0 ? ours : plain;
      speed.ms += performance.now() - (n % 2 === 0 ? before : made);
      speed.statements += rows.statements.length;
    }
    console.log(`${Math.min(size, (n + 1) * batch * STATEMENTS_AN_ARTICLE)} of ${size}`);
  }
  await put(record, { ...empty, recallBlocks: maker.remaining(), speakers: speakerRows(size) });
  return { all: performance.now() - begun, ours, plain };
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

/** A statement's id begins with its article's. */
const idOfArticle = (statementId: string): string => statementId.split(':')[0] ?? '';

/** Makes one speaker of two who each have half of what the large one has; answers how long it took. */
async function merge(size: number): Promise<{ ms: number; moved: number }> {
  const record = openRecord();
  const rows = await allOf(record, speakerId(0));
  const moved = rows.slice(0, rows.length / 2);
  const other = speakerRows(size)[1];
  if (!other) throw new Error('there is one speaker only');
  const half = { ...other.speaker, id: 'half' };
  await record.speakers.put({ ...other, speaker: half });
  await record.dexie.transaction('rw', record.dexie.tables, async () =>
    moveStatements(record, moved, () => ({ speakerId: 'half', namedId: 'half' })),
  );
  const ms = await timed(() => mergeSpeakers(record, speakerId(0), 'half', '2026-01-03T00:00:00.000Z'));
  return { ms, moved: moved.length };
}

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
    pageTypical: await times(7, (n) => articleOnPage(record, idOfArticle(latest[n] ?? ''))),
    pageLarge: await times(7, () => articleOnPage(record, idOfArticle(large))),
    large,
    usage: (await navigator.storage.estimate()).usage ?? 0,
  };
}

Object.assign(globalThis, { recordBench: { fill, measure, merge } });
