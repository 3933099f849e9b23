import * as v from 'valibot';
import type { ChromiumSession } from '../../browser/chromium.ts';
import { watchHeap } from './heap.ts';

/** What one pass over a file cost. */
export interface Pass {
  ms: number;
  /** The most that page and worker held at once, in bytes. */
  heap: number;
  /** The longest task of the library's page, in milliseconds; 0 where none took 50. */
  longestTask: number;
}

/** Remembers the longest task; the browser tells of those that take 50 ms or more. */
const OBSERVE = `
  globalThis.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  undefined`;

const TAKE = 'const longest = longestTask; longestTask = 0; longest';

/** Imports a file in the library as a reader does: chosen, previewed, put on record. Throws where a row is refused. */
export async function importFile(
  session: ChromiumSession,
  path: string,
): Promise<{ preview: Pass; writing: Pass }> {
  const page = await session.openPage('library.html#/import');
  page.setDefaultTimeout(0);
  await page.locator('input[type=file]').waitFor();
  await page.evaluate(OBSERVE);
  const heap = await watchHeap(page);
  const pass = async (work: () => Promise<void>): Promise<Pass> => {
    heap.peak();
    await page.evaluate(`{ ${TAKE} }`);
    const begun = performance.now();
    await work();
    const ms = performance.now() - begun;
    return { ms, heap: heap.peak(), longestTask: v.parse(v.number(), await page.evaluate(`{ ${TAKE} }`)) };
  };
  try {
    const preview = await pass(async () => {
      await page.locator('input[type=file]').setInputFiles(path);
      await page.locator('.import-counts').waitFor();
    });
    if ((await page.locator('.import-bad').count()) > 0) throw new Error('rows were refused');
    const writing = await pass(async () => {
      await page.locator('.import-counts ~ .actions .primary').click();
      await page.locator('.report').filter({ hasText: /\d/u }).waitFor();
    });
    return { preview, writing };
  } finally {
    await heap.stop();
    await page.close();
  }
}
