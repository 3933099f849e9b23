import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import type { SavedPage } from '../../pages/corpus.ts';

/** A tab that saved pages are loaded into, one after the other, each as if it had been served at its own address. */
export interface Tab {
  page: Page;
  /** Settles when the page is loaded. */
  load(saved: SavedPage): Promise<void>;
}

/**
 * Nothing but the page itself is loaded and none of its scripts run: nobody but us works in it, and the machine does not
 * wait for what it has no network for. The page's policy says so, and not an interception of each request, which would
 * take longer than all that is measured.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const PATIENCE_MS = 30_000;

/** @param prepare what is to run in each page before anything of its own. */
export async function openTab(context: BrowserContext, prepare = ''): Promise<Tab> {
  const page = await context.newPage();
  let shown: SavedPage | null = null;
  await page.route('**/*', async (route) => {
    if (!shown || !route.request().isNavigationRequest()) return route.abort();
    await route.fulfill({
      body: readFileSync(shown.file),
      headers: { 'content-type': `text/html; charset=${shown.encoding}`, 'content-security-policy': POLICY },
    });
  });
  if (prepare) await page.addInitScript(prepare);
  return {
    page,
    load: async (saved) => {
      shown = saved;
      // By way of an empty page: two pages of one site would share a process, and the second one find it warm.
      await page.goto('about:blank');
      await page.goto(saved.url, { waitUntil: 'load', timeout: PATIENCE_MS });
    },
  };
}
