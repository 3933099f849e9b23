import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import type { ReadArticle } from '../../scripts/browser/reading.ts';
import { serveSamples } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { axeFindings } from './support/axe.ts';
import { readBridge, statementId } from './support/bridge.ts';
import { launchTestChromium } from './support/launch.ts';

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 900 };
const DRAFT = { attribution: null, consistency: null, note: 'Said before', tags: ['bridge'], sources: [] };

/** Waits for an expression to hold: the extension's own pages let no driver make functions of strings. */
async function until(page: Page, expression: string): Promise<void> {
  await expect.poll(() => page.evaluate(expression), { timeout: 30_000 }).toBe(true);
}

describe.each(['en', 'ru'] as const)('the library, in %s', (locale) => {
  let session: ChromiumSession;
  let site: Site;
  let last: ReadArticle;
  let places: string[];

  beforeAll(async () => {
    site = await serveSamples();
    session = await launchTestChromium({ locale });
    last = await readBridge(session, site, await session.newPage());
    const annotated = statementId(last, 'Мост должен быть бесплатным');
    await session.ask('annotate', { statementId: annotated, draft: { ...DRAFT, verdict: 'half-true' } });
    const [articleId = ''] = annotated.split(':');
    places = [
      '#/search',
      '#/search?q=мост&kind=direct',
      '#/search?q=nothingofthekind',
      `#/statement/${encodeURIComponent(annotated)}`,
      '#/speakers',
      '#/articles',
      `#/article/${encodeURIComponent(articleId)}`,
      '#/annotations',
      '#/storage',
      '#/settings',
      '#/nowhere',
    ];
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  async function open(hash: string): Promise<Page> {
    const page = await session.openPage(`library.html${hash}`);
    await page.locator('h1:not(.waiting)').waitFor();
    await until(page, '!document.querySelector(".row-waiting")');
    return page;
  }

  it('gives axe nothing to find, at any place, light or dark, wide or narrow', async () => {
    for (const hash of places) {
      const page = await open(hash);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      for (const size of [WIDE, NARROW])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          expect(await axeFindings(page), `${hash} ${colorScheme} ${size.width}`).toEqual([]);
        }
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow, `${hash} is no wider than the window`).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  it('is gone through by keys alone: search, go down, open, and back to the same row', async () => {
    const page = await open('#/search');
    await page.locator('input[type=search]').focus();
    await page.keyboard.type('мост');
    await until(page, 'location.hash.includes("q=")');
    await until(page, '!document.querySelector(".row-waiting")');
    for (let tabs = 0; tabs < 20; tabs++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate('document.activeElement.matches("[data-main]")')) break;
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const row = 'Number(document.activeElement.closest("[data-index]")?.dataset.index)';
    await until(page, `${row} === 2`);
    const words = await page.evaluate('document.activeElement.textContent');
    await page.keyboard.press('Enter');
    await page.locator('blockquote.whole').waitFor();
    expect(await page.locator('blockquote.whole').textContent()).toBe(words);
    await page.goBack();
    await until(page, `${row} === 2`);
    expect(await page.evaluate('document.activeElement.textContent')).toBe(words);
    await page.keyboard.press('End');
    await until(
      page,
      'document.activeElement.closest("li").ariaPosInSet === document.activeElement.closest("li").ariaSetSize',
    );
    await page.close();
  });
});

describe('what is highlighted', () => {
  it('is chosen in the settings, and holds on the open page at once', async () => {
    const site = await serveSamples();
    const session = await launchTestChromium();
    try {
      const article = await session.newPage();
      await readBridge(session, site, article);
      const count = '[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)';
      const before = Number(await article.evaluate(count));
      const page = await session.openPage('library.html#/settings');
      await page.getByRole('checkbox', { name: 'Quotations' }).uncheck();
      await page.getByText('Your choice is kept.').waitFor();
      await article.bringToFront();
      await until(article, `${count} < ${before}`);
      await page.bringToFront();
      await page.getByRole('checkbox', { name: 'Quotations' }).check();
      await article.bringToFront();
      await until(article, `${count} === ${before}`);
    } finally {
      await session.close();
      await site.close();
    }
  });
});
