import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildExtension } from '../../scripts/browser/build.ts';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { CONTROL_PAGE } from '../../scripts/browser/control.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { pressToolbarButton, setSiteAccess } from './support/browser-ui.ts';
import { everythingOnRecord } from './support/exported.ts';
import { highlightedWords, highlightsOf } from './support/highlights.ts';
import { launchTestChromium } from './support/launch.ts';
import { articlePage } from './support/made-article.ts';
import { openPopupOf } from './support/side-panel.ts';

const WALL = 'The wall will stand before the next storms come';
const FERRY = 'No ferry has ever paid for itself';
const MADE = {
  '/wall.html': articlePage({
    title: 'The wall of Velm stands half built',
    published: '2025-11-08',
    paragraphs: [`“${WALL},” Mayor Ilsa Torvald told the council.`],
  }),
  '/ferry.html': articlePage({
    title: 'The ferry to Osk will stop in spring',
    published: '2025-11-09',
    paragraphs: [`“${FERRY}, and this one will not either,” Mayor Ilsa Torvald said.`],
  }),
};

/** A busy machine takes its time. */
const PATIENCE = { timeout: 15_000 };

describe('as readers install it, with no site granted', () => {
  let session: ChromiumSession;
  let site: Site;
  let wall: Page;
  let ferry: Page;

  beforeAll(async () => {
    site = await serve('samples', { made: MADE });
    session = await launchTestChromium({ extension: buildExtension('chromium', 'shipped') });
    // The welcome page comes to the front by itself; what is pressed before that is pressed over it.
    const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
    await vi.waitUntil(() => session.context.pages().some(isWelcome), PATIENCE);
    ferry = await session.newPage();
    await ferry.goto(`${site.origin}/ferry.html`);
    wall = await session.context.newPage();
    await wall.goto(`${site.origin}/wall.html`);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const popupShows = async () =>
    String(await (await openPopupOf(session))?.evaluate('document.querySelector("main")?.textContent'));

  it('reads the page on which its button is pressed, shows it in the popup, and touches no other', async () => {
    expect(await highlightsOf(wall)).toEqual([]);
    await pressToolbarButton(session, wall);
    await expect.poll(popupShows, PATIENCE).toContain(WALL);
    await expect.poll(() => highlightedWords(wall), PATIENCE).toContain(WALL);
    expect(await highlightsOf(ferry)).toEqual([]);
    const record = await everythingOnRecord(session);
    expect(record).toContain(WALL);
    expect(record).not.toContain(FERRY);
  });

  it('does not follow the reader to the next page', async () => {
    await wall.goto(`${site.origin}/ferry.html`);
    const tabId = await session.tabId(`${site.origin}/ferry.html`);
    expect(await session.ask('page', { tabId })).toMatchObject({ state: 'not-read' });
    expect(await highlightsOf(wall)).toEqual([]);
    expect(await everythingOnRecord(session)).not.toContain(FERRY);
  });

  it('asks for all sites in the very press of the key, and waits for the browser’s own question', async () => {
    const welcome = await session.openPage('welcome.html');
    await welcome.getByRole('button', { name: /^All sites/u }).focus();
    await welcome.keyboard.press('Enter');
    // No driver answers that question: as long as it stands nothing is told, and nothing granted.
    await welcome.waitForTimeout(500);
    expect(await welcome.locator('[aria-labelledby=question] [role=status]').textContent()).toBe('');
    expect(await welcome.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
    await welcome.close();
  });

  it('gives back what a job had been lent that ended with its page', async () => {
    const control = await session.openPage(CONTROL_PAGE);
    await control.evaluate(`chrome.storage.local.set({ sitesLent: ['*://courier.example/*'] })`);
    const library = await session.openPage('library.html#/import');
    await expect
      .poll(() =>
        control.evaluate(`chrome.storage.local.get('sitesLent').then(({ sitesLent }) => sitesLent ?? [])`),
      )
      .toEqual([]);
    await library.close();
    await control.close();
  });
});

describe('sites taken back and granted in the browser’s own settings, with a page open', () => {
  let session: ChromiumSession;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve('samples', { made: MADE });
    session = await launchTestChromium();
    page = await session.newPage();
    await page.goto(`${site.origin}/wall.html`);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('clears the page at once, and reads no other', async () => {
    await expect.poll(() => highlightedWords(page), PATIENCE).toContain(WALL);
    await setSiteAccess(session, 'ON_CLICK');
    await expect.poll(() => highlightsOf(page), PATIENCE).toEqual([]);
    const other = await session.context.newPage();
    await other.goto(`${site.origin}/ferry.html`);
    expect(await highlightsOf(other)).toEqual([]);
    await other.close();
  });

  it('reads the page that is open as soon as it may again', async () => {
    await setSiteAccess(session, 'ON_ALL_SITES');
    await page.bringToFront();
    await expect.poll(() => highlightedWords(page), PATIENCE).toContain(WALL);
  });
});
