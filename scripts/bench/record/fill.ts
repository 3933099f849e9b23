import { openRecord } from '../../../lib/record/opening/open-record.ts';
import type { RecordDatabase } from '../../../lib/record/schema.ts';
import { STATEMENTS_AN_ARTICLE } from './made-up.ts';
import { RowMaker, type Rows, speakerRows } from './rows.ts';

/** Fills a record with made-up statements, inside a page of the extension. Times are in milliseconds. */

/** Articles to a transaction. */
const BATCH = 500;

/** Batches at the end of a fill that are written alternately by us and plainly, when the record is as large as it gets. */
const COMPARED = 8;

/** In the page's own storage: what filling the record of this profile cost. */
const FILLED = 'filled';

export interface Filled {
  size: number;
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

/** What filling this profile's record cost, in JSON; null where none was filled. */
export function filledBefore(): string | null {
  return localStorage.getItem(FILLED);
}

/**
 * Fills the record. Its last batches are for comparison: our own writing, with all keys and index entries made, beside
 * plain bulk puts of like rows into the same record, since a browser writes the slower the more it holds.
 */
export async function fill(size: number): Promise<Filled> {
  const record = openRecord();
  const maker = new RowMaker(size);
  const articles = size / STATEMENTS_AN_ARTICLE;
  const empty = { articles: [], texts: [], statements: [], spoken: [], searchEntries: [], recallBlocks: [] };
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
  const filled = { size, all: performance.now() - begun, ours, plain };
  localStorage.setItem(FILLED, JSON.stringify(filled));
  return filled;
}

async function put(record: RecordDatabase, rows: Rows): Promise<void> {
  const { articles, texts, statements, spoken, searchEntries, recallBlocks, speakers } = record;
  await record.dexie.transaction('rw', record.dexie.tables, async () => {
    await articles.bulkPut(rows.articles);
    await texts.bulkPut(rows.texts);
    await statements.bulkPut(rows.statements);
    await spoken.bulkPut(rows.spoken);
    await searchEntries.bulkPut(rows.searchEntries);
    await recallBlocks.bulkPut(rows.recallBlocks);
    await speakers.bulkPut(rows.speakers);
  });
}
