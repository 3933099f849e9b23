import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { type ReadArticle, statementsOf } from '../../scripts/browser/reading.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { axeFindings } from './support/axe.ts';
import { launchTestChromium } from './support/launch.ts';
import { MAYOR_PAGES, readMayor } from './support/mayor.ts';

const NO_MORE = { attribution: null, consistency: null, note: '', tags: [], sources: [] };

describe.each(['en', 'ru'] as const)('a speaker’s page, in %s', (locale) => {
  let session: ChromiumSession;
  let site: Site;
  let last: ReadArticle;
  let page: Page;

  beforeAll(async () => {
    site = await serve('samples', { made: { ...MAYOR_PAGES } });
    session = await launchTestChromium({ locale });
    last = await readMayor(session, site, await session.newPage());
    const [statementId = ''] = statementsOf(last.view).map(({ id }) => id);
    await session.ask('annotate', { statementId, draft: { verdict: 'half-true', ...NO_MORE } });
    const speakerId = last.view.speakers[0]?.speaker?.id ?? '';
    page = await session.openPage(`library.html#/speaker/${speakerId}`);
    await page.locator('.tl-bridge[role=button]').first().waitFor();
    await page.locator('.subjects').waitFor();
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const isSound = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
  };

  it('passes axe as a picture and as a table, with all that it holds opened', async () => {
    await page.locator('details summary').first().click();
    await page.locator('.part-articles summary').click();
    await page.locator('.part-articles li').first().waitFor();
    await isSound();
    await page.locator('.tl-bar fieldset button').nth(1).click();
    expect(await page.locator('.tl-table tbody tr').count()).toBe(13);
    await isSound();
    await page.locator('.tl-bar fieldset button').first().click();
  });

  it('is no wider than a narrow window', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(0);
    await page.setViewportSize({ width: 1100, height: 900 });
  });

  it('zooms where the wheel turns, keeping the page where it is', async () => {
    const picture = page.locator('.tl-picture');
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    const scrolled = () => page.evaluate('scrollY');
    const marks = await page.locator('.tl-mark').count();
    const place = await scrolled();
    await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 60);
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -300);
    await expect.poll(() => page.locator('.tl-mark').count()).toBeLessThan(marks);
    expect(await scrolled()).toBe(place);
    await page.locator('.tl-zoom button').last().click();
    await expect.poll(() => page.locator('.tl-mark').count()).toBe(marks);
  });

  it('leads by keyboard alone from a bridge to both statements, an answer, and back to a mark', async () => {
    await page.locator('.tl-zoom button').first().focus();
    const on = () =>
      page.evaluate('document.activeElement.closest("g[role=button]")?.getAttribute("class") ?? ""');
    for (let tabs = 0; tabs < 4 && (await on()) !== 'tl-bridge'; tabs++) await page.keyboard.press('Tab');
    expect(await on()).toBe('tl-bridge');
    await page.keyboard.press('Enter');
    await page.locator('.compare-side').first().waitFor();
    await isSound();
    const answers = page.locator('.compare-shift fieldset button');
    for (let tabs = 0; tabs < 14; tabs++) {
      await page.keyboard.press('Tab');
      if (await answers.nth(2).evaluate((button) => button === document.activeElement)) break;
    }
    await page.keyboard.press('Space');
    await expect.poll(() => answers.nth(2).getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await page.locator('.tl-bridge[data-answer=changed]').first().waitFor();
    await page.locator('.tl-bridge[tabindex="0"]').focus();
    await page.keyboard.press('Tab');
    expect(await on()).toBe('tl-mark');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#/statement/');
  });
});
