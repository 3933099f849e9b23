import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../../scripts/bench/bundle.ts';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { launchTestChromium } from './support/launch.ts';

const ROWS = 100_000;
const FILLS = resolve(import.meta.dirname, '../../scripts/bench/lists/in-page.ts');

/** Scrolls a good part of a window with every frame; answers how many rows stand in the document then. */
const SCROLL = `new Promise((resolve) => {
  let frames = 0;
  const step = () => {
    if (++frames > 120) return resolve(document.querySelectorAll('.long-list > li').length);
    scrollBy({ top: 400, behavior: 'instant' });
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;
/** The place of the row that has the focus. */
const FOCUSED = 'document.activeElement.closest("li")?.ariaPosInSet';

describe('a list of 100,000 rows', () => {
  let session: ChromiumSession;

  beforeAll(async () => {
    session = await launchTestChromium();
    const page = await session.openPage('manifest.json');
    await page.evaluate(await bundled(FILLS));
    await page.evaluate(`listBench.fill(${ROWS})`);
    await page.close();
  }, 600_000);

  afterAll(async () => {
    await session?.close();
  });

  it.each([
    ['search', '200,000 statements', ROWS],
    ['search?speaker=talker', '100,000 statements', ROWS],
    ['speakers', '100,001 speakers', ROWS + 1],
    ['articles', '100,000 articles', ROWS],
    ['annotations', '100,000 annotations', ROWS],
  ])('holds few of them in the document, and gives every one to the keys: %s', async (place, words, last) => {
    const page = await session.openPage(`library.html#/${place}`);
    await page.getByText(words).waitFor();
    await page.locator('[data-main]').first().waitFor();
    expect(await page.evaluate(SCROLL)).toBeLessThan(80);
    await page.locator('[data-main]').last().focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(FOCUSED), { timeout: 30_000 }).toBe(`${last}`);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.evaluate(FOCUSED), { timeout: 30_000 }).toBe(`${last - 1}`);
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(FOCUSED), { timeout: 30_000 }).toBe('1');
    await page.close();
  });
});
