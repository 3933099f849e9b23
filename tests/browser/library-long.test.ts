import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { launchTestChromium } from './support/launch.ts';

const ROWS = 100_000;

/** Writes rows straight into the record's own database, as a page of the extension may. */
const FILL = `(async () => {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('on-record');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const now = '2026-01-01T00:00:00.000Z';
  const said = { from: '2025-03-01', to: '2025-03-01', precision: 'day', basis: 'published' };
  const pad = (n) => String(n).padStart(6, '0');
  for (let from = 0; from < ${ROWS}; from += 10000) {
    const transaction = database.transaction(['articles', 'speakers', 'statements', 'searchEntries'], 'readwrite');
    const store = (name) => transaction.objectStore(name);
    for (let n = from; n < from + 10000; n++) {
      const [articleId, speakerId] = ['a' + pad(n), 's' + pad(n)];
      const name = 'Anna Berg ' + pad(n);
      const text = 'Statement number ' + n + ' is about the dam'.repeat(1 + n % 9);
      store('articles').put({ id: articleId, address: 'https://daily.example/' + n, title: 'News of day ' + n,
        publisher: 'The Daily Example', byline: null, published: '2025-03-01', language: 'en', version: 1,
        textHash: '', firstRead: now, lastRead: now });
      store('speakers').put({ speaker: { id: speakerId, name, names: { en: name }, keys: [], roles: {}, sort: 'person' },
        rolesAsOf: {}, words: ['anna', 'berg', pad(n)] });
      const id = articleId + ':x:0';
      store('statements').put({
        statement: { id, articleId, speakerId, speaker: null, articleVersion: 1, prefix: '', suffix: '',
          firstRead: now, start: 0, end: text.length, text, kind: 'direct', cue: null, said, recalled: false },
        contentKey: id, before: '', standing: { leads: speakerId, first: { from: said.from, to: said.to }, block: 0 } });
      store('searchEntries').put({ at: 5000000000000000 + n, id, terms: ['statement', 'dam', '=kind:direct', '=language:en'] });
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
  }
  database.close();
})()`;

/** Scrolls for a while, a good part of a window with every frame; answers what the main thread was busy with. */
const SCROLL = `new Promise((resolve) => {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const gaps = [];
  let at = performance.now();
  const step = () => {
    const now = performance.now();
    gaps.push(now - at);
    at = now;
    if (gaps.length > 180) return setTimeout(() => {
      observer.disconnect();
      gaps.sort((a, b) => a - b);
      resolve({ longest, median: gaps[90], slowest: gaps.at(-1), rows: document.querySelectorAll('.long-list > li').length });
    }, 300);
    scrollBy({ top: 400, behavior: 'instant' });
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;
/** The place of the row that has the focus. */
const FOCUSED = 'document.activeElement.closest("li")?.ariaPosInSet';

const ScrolledSchema = v.object({
  longest: v.number(),
  median: v.number(),
  slowest: v.number(),
  rows: v.number(),
});

describe('a list of 100,000 rows', () => {
  let session: ChromiumSession;

  beforeAll(async () => {
    session = await launchTestChromium();
    // Opens the record once, so that it is there to be written to.
    await session.ask('kept', {});
    const page = await session.openPage('manifest.json');
    await page.evaluate(FILL);
    await page.close();
  }, 300_000);

  afterAll(async () => {
    await session?.close();
  });

  it.each([
    ['search', '100,000 statements'],
    ['speakers', '100,000 speakers'],
    ['articles', '100,000 articles'],
  ])('holds few of them in the document, and gives every one to the keys: %s', async (place, words) => {
    const page = await session.openPage(`library.html#/${place}`);
    const began = Date.now();
    await page.getByText(words).waitFor();
    await page.locator('[data-main]').first().waitFor();
    const listed = Date.now() - began;
    const { longest, median, slowest, rows } = v.parse(ScrolledSchema, await page.evaluate(SCROLL));
    console.log(
      `${place}: listed after ${listed} ms; scrolling: frames of ${median.toFixed(1)} ms, the slowest ${slowest.toFixed(0)} ms, the longest task ${longest} ms`,
    );
    expect(rows).toBeLessThan(80);
    await page.locator('[data-main]').last().focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(FOCUSED), { timeout: 30_000 }).toBe('100000');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.evaluate(FOCUSED), { timeout: 30_000 }).toBe('99999');
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(FOCUSED), { timeout: 30_000 }).toBe('1');
    await page.close();
  });
});
