import type { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { mergeSpeakers } from '../../../lib/record/merging/merging.ts';
import { openRecord } from '../../../lib/record/opening/open-record.ts';
import type { RecordDatabase } from '../../../lib/record/schema.ts';
import { articleOnPage } from '../../../lib/record/views/page-view.ts';
import { contentsOf, emptyRecord, NOW, read, reading } from './readings.ts';

/** What becomes of the record when writing is cut off. */

/** Does something in place of the n-th write from now on, counting from 1. */
function atWrite({ dexie }: RecordDatabase, n: number, fault: (abort: () => void) => Promise<never>): void {
  let left = n;
  const name = 'fault';
  dexie.use({
    stack: 'dbcore',
    name,
    create: (core) => ({
      ...core,
      table: (tableName) => {
        const table = core.table(tableName);
        return {
          ...table,
          mutate: (request) => (--left === 0 ? fault(() => request.trans.abort()) : table.mutate(request)),
        };
      },
    }),
  });
}

/** The worker is stopped: the browser lets the transaction go, and nothing after it is written. */
const stopped = (abort: () => void) => {
  abort();
  return Promise.reject(new Error('stopped'));
};

const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));

/** Five statements by three speakers, some of whom other articles name too. */
function page(n: number) {
  const text = (i: number) => `Statement ${i} of article ${n} about the dam and the road beside it`;
  const by = ['Anna Berg', `Carl Stein${n % 3}`, 'Anna Berg', `Dora Lind${n}`, 'Berg'];
  return reading(
    `daily.example/${n}`,
    by.map((speaker, i) => ({ text: text(i), by: speaker })),
  );
}

/** The same record as another window, or the worker once it is woken again, has it. */
const reopened = ({ dexie }: { dexie: Dexie }) => openRecord(dexie.name);

describe('a worker that is stopped in mid-recording', () => {
  test('leaves every article whole or absent, whichever write it was stopped at: a hundred times', async () => {
    const first = emptyRecord();
    await read(first, page(0));
    let absent = 0;
    for (let n = 1; n <= 100; n++) {
      const before = await contentsOf(reopened(first));
      const worker = reopened(first);
      atWrite(worker, 1 + (n % 9), stopped);
      await read(worker, page(n)).catch(() => {});
      worker.dexie.close();
      const after = reopened(first);
      const article = await after.articles.filter(({ address }) => address.endsWith(`/${n}`)).first();
      if (article) {
        const whole = await articleOnPage(after, article.id);
        expect(whole?.speakers.flatMap(({ statements }) => statements)).toHaveLength(5);
      } else {
        absent++;
        expect(await contentsOf(after)).toEqual(before);
      }
      after.dexie.close();
    }
    // Most of the writes of a recording are among the first nine.
    expect(absent).toBeGreaterThan(50);
    const last = reopened(first);
    for (let n = 1; n <= 100; n++) await read(last, page(n));
    expect(await last.statements.count()).toBe(101 * 5);
  });

  test('leaves a merge of speakers done or undone', async () => {
    for (let n = 1; n <= 8; n++) {
      const record = emptyRecord();
      await read(record, page(1));
      const [one, other] = await record.speakers.toArray();
      const before = await contentsOf(record);
      const worker = reopened(record);
      atWrite(worker, n, stopped);
      await mergeSpeakers(worker, one?.speaker.id ?? '', other?.speaker.id ?? '', NOW).catch(() => {});
      worker.dexie.close();
      const merged = await record.decisions.count();
      const ids = new Set((await record.statements.toArray()).map(({ statement }) => statement.speakerId));
      expect(ids.size).toBe(3 - merged);
      if (merged === 0) expect(await contentsOf(record)).toEqual(before);
    }
  });
});

describe('a full disk', () => {
  test('is told as such, whichever write it stops, and harms nothing that is kept', async () => {
    const record = emptyRecord();
    await read(record, page(0));
    const before = await contentsOf(record);
    for (let n = 1; n <= 7; n++) {
      const worker = reopened(record);
      atWrite(worker, n, full);
      await expect(read(worker, page(1))).rejects.toMatchObject({ failure: 'quota' });
      worker.dexie.close();
      expect(await contentsOf(record)).toEqual(before);
    }
    await read(record, page(1));
    expect(await record.articles.count()).toBe(2);
  });
});

describe('two windows at once', () => {
  test('that read one article record it once', async () => {
    const record = emptyRecord();
    const windows = [record, reopened(record), reopened(record)];
    await Promise.all(windows.map((window) => read(window, page(1))));
    const once = emptyRecord();
    await read(once, page(1));
    expect(await contentsOf(record)).toEqual(await contentsOf(once));
  });

  test('that read two articles about one speaker record one speaker', async () => {
    const record = emptyRecord();
    const windows = [record, reopened(record)];
    await Promise.all(windows.map((window, n) => read(window, page(n + 1))));
    const annas = await record.speakers.filter(({ speaker }) => speaker.name === 'Anna Berg').count();
    expect(annas).toBe(1);
    expect(await record.statements.count()).toBe(10);
  });
});
