import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { CONTROL_PAGE } from '../../scripts/browser/control.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { launchTestChromium } from './support/launch.ts';

/** What becomes of the record in a real browser when its worker is killed, or the disk is full. */

/** No article, so the content script leaves it alone and these tests can speak for it. */
const PAGE = '<!doctype html><html lang="en"><title>A page</title><p>Nothing is said here.</p></html>';
const STATEMENTS = 60;
const KILLS = 100;

interface Faulty {
  session: ChromiumSession;
  control: Page;
  pipe: CDPSession;
  /** Sends an article as a content script does; answers what became of it, where the worker lives to say so. */
  read: (n: number) => Promise<unknown>;
  close: () => Promise<void>;
}

async function start(): Promise<Faulty> {
  const site: Site = await serve('samples', { made: { '/page.html': PAGE } });
  const session = await launchTestChromium();
  const page = await session.newPage();
  await page.goto(`${site.origin}/page.html`);
  const tabId = await session.tabId(`${site.origin}/page.html`);
  const control = await session.openPage(CONTROL_PAGE);
  const read = (n: number) => {
    const request = JSON.stringify(article(`${site.origin}/article-${n}`, n));
    const envelope = JSON.stringify(`{"direction":"reader","type":"read","request":${request}}`);
    return control.evaluate(`chrome.scripting.executeScript({
      target: { tabId: ${tabId} },
      func: (envelope) => Promise.race([
        chrome.runtime.sendMessage(JSON.parse(envelope)),
        new Promise((done) => setTimeout(done, 20_000)),
      ]).then((answer) => answer ?? null, ({ message }) => message),
      args: [${envelope}],
    }).then(([{ result }]) => result)`);
  };
  const close = async () => {
    await session.close();
    await site.close();
  };
  return { session, control, pipe: await session.context.newCDPSession(control), read, close };
}

function article(address: string, n: number) {
  const said = Array.from(
    { length: STATEMENTS },
    (_, i) => `“Point ${i} of speech ${n} is about the dam and the road,” said Anna Berg${i % 9}.`,
  );
  const text = ['The council met.', ...said].join('\n\n');
  const about = { title: 'The dam', publisher: 'The Daily Example', byline: null, published: '2025-11-08' };
  return { address, ...about, language: 'en', text };
}

/** How much of each article is on record: its rows, and whether each statement can be recalled. */
function kept(control: Page): Promise<unknown> {
  return control.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('on-record');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = ['articles', 'texts', 'statements', 'recallBlocks'];
      const transaction = database.transaction(names);
      const all = names.map((name) => transaction.objectStore(name).getAll());
      transaction.oncomplete = () => {
        database.close();
        const [articles, texts, statements, blocks] = all.map(({ result }) => result);
        const ids = new Set([...articles.map(({ id }) => id), ...texts.map(({ articleId }) => articleId),
          ...statements.map(({ statement }) => statement.articleId)]);
        const entries = new Set(blocks.flatMap(({ ids }) => ids.split('\\n')));
        const isRecalled = ({ statement, standing }) => 'joins' in standing || entries.has(statement.id);
        resolve([...ids].map((id) => [
          articles.filter((row) => row.id === id).length,
          texts.filter(({ articleId }) => articleId === id).length,
          statements.filter(({ statement }) => statement.articleId === id).length,
          statements.filter((row) => row.statement.articleId === id).every(isRecalled),
        ]));
      };
    };
  })`);
}

const whole = (articles: number) => Array.from({ length: articles }, () => [1, 1, STATEMENTS, true]);

describe('a worker that the browser kills in mid-recording', () => {
  let faulty: Faulty;
  beforeAll(async () => {
    faulty = await start();
  });
  afterAll(() => faulty?.close());

  it(`leaves every article whole or absent, ${KILLS} times`, async () => {
    const { pipe, control, read } = faulty;
    await pipe.send('ServiceWorker.enable');
    const began = Date.now();
    await pipe.send('ServiceWorker.stopAllWorkers');
    expect(await read(0)).toMatchObject({ state: 'read' });
    // From the waking of the worker to its answer: the kills are spread over all of it.
    const span = Date.now() - began;
    let recorded = 1;
    for (let n = 1; n <= KILLS; n++) {
      const reading = read(n).catch(() => null);
      await wait((span * n) / KILLS);
      await pipe.send('ServiceWorker.stopAllWorkers');
      const rows = await kept(control);
      const count = Array.isArray(rows) ? rows.length : 0;
      expect(rows).toEqual(whole(count));
      recorded = count;
      await Promise.race([reading, wait(1000)]);
    }
    expect(recorded).toBeLessThan(KILLS);
    expect(await read(KILLS + 1)).toMatchObject({ state: 'read' });
  }, 600_000);
});

/** Has the browser refuse all writing for want of room, or no longer; it tells so as it does where the disk is full. */
const FILL = `(() => {
  globalThis.refused = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };
})()`;
const EMPTY = 'void (IDBObjectStore.prototype.put = globalThis.refused)';

describe('a full disk', () => {
  let faulty: Faulty;
  beforeAll(async () => {
    faulty = await start();
  });
  afterAll(() => faulty?.close());

  it('is told in words where a page is read, and harms nothing that is kept', async () => {
    const { session, control, read } = faulty;
    expect(await read(0)).toMatchObject({ state: 'read' });
    const worker = await session.worker();
    await worker.evaluate(FILL);
    expect(await read(1)).toEqual({ state: 'failed', reason: 'quota' });
    expect(await kept(control)).toEqual(whole(1));
    await worker.evaluate(EMPTY);
    expect(await read(1)).toMatchObject({ state: 'read' });
    expect(await kept(control)).toEqual(whole(2));
  });
});
