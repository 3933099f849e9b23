import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import type { SavedPage } from './corpus.ts';

/** Set where the page's own scripts are kept from running, so that nobody but us could change the page. */
const NO_SCRIPTS = "script-src 'none'";

const PATIENCE_MS = 20_000;

/**
 * Opens a saved page as if it had been served at its own address, in its own encoding. Everything else that it asks the
 * network for fails.
 * @param prepare what is to run in the page before anything of its own.
 */
export async function openAtHome(
  context: BrowserContext,
  saved: SavedPage,
  { withScripts = false, prepare = '' } = {},
): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isPage) return route.abort();
    await route.fulfill({
      body: readFileSync(saved.file),
      headers: {
        'content-type': `text/html; charset=${saved.encoding}`,
        ...(!withScripts && { 'content-security-policy': NO_SCRIPTS }),
      },
    });
  });
  if (prepare) await page.addInitScript(prepare);
  await page.goto(saved.url, { waitUntil: 'load', timeout: PATIENCE_MS });
  return page;
}
