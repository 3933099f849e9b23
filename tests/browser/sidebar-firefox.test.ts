import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTROL_PAGE } from '../../scripts/browser/control.ts';
import type { FirefoxSession } from '../../scripts/browser/firefox.ts';
import { readArticle } from '../../scripts/browser/reading.ts';
import { addressOf, sampleArticles, serveSamples } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import type { RemotePage } from '../../scripts/browser/session.ts';
import { launchTestFirefox } from './support/launch.ts';

/** A busy machine takes its time. */
const PATIENCE = { timeout: 20_000 };
/** The sidebar is no tab, so a page of the extension looks into it: both run in one process. */
const HEADING = `browser.extension.getViews({ type: 'sidebar' })[0]?.document.querySelector('h1')?.textContent ?? null`;

describe('the sidebar in Firefox, opened by a click', () => {
  let session: FirefoxSession;
  let site: Site;
  let page: RemotePage;
  let control: RemotePage;

  const address = (name: string) => {
    const sample = sampleArticles().find(({ path }) => path.endsWith(`/${name}.html`));
    if (!sample) throw new Error(`there is no sample ${name}`);
    return addressOf(site, sample);
  };
  const follows = async (of: RemotePage) => {
    const title = await of.evaluate('document.querySelector("h1").textContent');
    await expect.poll(() => control.evaluate(HEADING), PATIENCE).toBe(title);
  };

  beforeAll(async () => {
    site = await serveSamples();
    session = await launchTestFirefox();
    page = await session.newPage();
    const { tabId } = await readArticle(session, address('most-platnyy'), page);
    control = await session.openPage(CONTROL_PAGE);
    const popup = await session.openPopup(tabId);
    await popup.waitForSelector('button.row');
    await popup.click('button[aria-haspopup="menu"]');
    await popup.click('[role=menuitem]:nth-of-type(4)');
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('shows the page beside it, and follows the reader to other pages and tabs', async () => {
    await page.bringToFront();
    await follows(page);
    await page.goto(address('tariff-to-go'));
    await follows(page);
    const other = await session.newPage();
    await other.goto(address('platu-otmenyat'));
    await other.bringToFront();
    await follows(other);
    await page.bringToFront();
    await follows(page);
  });
});
