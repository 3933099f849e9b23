import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { type ReadArticle, readArticle } from '../../scripts/browser/reading.ts';
import { addressOf, sampleArticles } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { statementId } from './support/bridge.ts';
import { highlightsOf } from './support/highlights.ts';
import { type BrowserView, sidePanelOf } from './support/side-panel.ts';
import { withSamples } from './support/with-samples.ts';

const PROMISE = 'Мост должен быть бесплатным';
/** A busy machine takes its time. */
const PATIENCE = { timeout: 20_000 };

describe('the side panel, opened by a click', () => {
  let session: ChromiumSession;
  let site: Site;
  let page: Page;
  let read: ReadArticle;
  let panel: BrowserView;

  const address = (name: string) => {
    const sample = sampleArticles().find(({ path }) => path.endsWith(`/${name}.html`));
    if (!sample) throw new Error(`there is no sample ${name}`);
    return addressOf(site, sample);
  };
  const heading = () => panel.evaluate('document.querySelector("h1")?.textContent');
  const headline = (of: Page) => of.evaluate('document.querySelector("h1").textContent');
  const follows = async (of: Page) => {
    const title = await headline(of);
    await expect.poll(heading, PATIENCE).toBe(title);
  };

  withSamples(async (given) => {
    ({ site, session, page } = given);
    await readArticle(session, address('most-platnyy'), page);
    read = await readArticle(session, address('platu-otmenyat'), page);
    const popup = await session.openPopup(read.tabId);
    await popup.waitForSelector('button.row');
    await popup.getByRole('button', { name: 'More' }).click();
    const closed = popup.waitForEvent('close');
    await popup.getByRole('menuitem', { name: 'Open beside the page' }).click();
    await closed;
    await page.bringToFront();
    const opened = await sidePanelOf(session);
    if (!opened) throw new Error('no side panel has opened');
    panel = opened;
  });

  it('shows the statements of the page beside it', async () => {
    await follows(page);
    expect(await panel.evaluate('document.querySelectorAll("button.row").length')).toBeGreaterThan(2);
  });

  it('takes that page to the statement that is chosen, and shows what was said earlier', async () => {
    const id = statementId(read, PROMISE);
    await panel.evaluate(`document.querySelector('[data-statement="${id}"]').click()`);
    await expect
      .poll(() => panel.evaluate('document.querySelectorAll(".earlier-item").length'))
      .toBeGreaterThan(0);
    const open = async () =>
      (await highlightsOf(page)).find(({ name }) => name === 'on-record-open')?.texts.join(' ');
    await expect.poll(open, PATIENCE).toContain(PROMISE);
  });

  it('follows the page to another article', async () => {
    await page.goto(address('tariff-to-go'));
    await follows(page);
  });

  it('follows the reader from tab to tab, and back', async () => {
    const other = await session.context.newPage();
    await other.goto(address('most-platnyy'));
    await other.bringToFront();
    await follows(other);
    await page.bringToFront();
    await follows(page);
    await other.bringToFront();
    await follows(other);
    await other.close();
    await page.bringToFront();
    await follows(page);
  });

  it('says so where the tab shows no article', async () => {
    const front = await session.context.newPage();
    await front.goto(`${site.origin}/zalesye-vestnik/index.html`);
    await front.bringToFront();
    await expect.poll(heading, PATIENCE).toBe('No article here');
    await front.close();
    await page.bringToFront();
    await follows(page);
  });

  it.each(['about:blank', 'chrome://version'])(
    'promises nothing of a page of the browser’s own: %s',
    async (own) => {
      const tab = await session.context.newPage();
      await tab.goto(own);
      await tab.bringToFront();
      await expect.poll(heading, PATIENCE).toBe('This page cannot be read');
      await tab.close();
      await page.bringToFront();
      await follows(page);
    },
  );
});
