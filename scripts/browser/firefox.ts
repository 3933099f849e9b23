import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { CONTROL_PAGE, controlFrom } from './control.ts';
import { type LaunchOptions, profileFor } from './profile.ts';
import { POPUP_SIZE, popupPath, type Session, WINDOW_SIZE } from './session.ts';

/** Firefox with the extension in it, in a profile of its own. */
export interface FirefoxSession extends Session<Page> {
  browser: Browser;
}

const PATIENCE_MS = 60_000;
const POLL_MS = 50;

const ManifestSchema = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

/** Starts Firefox with a profile and loads the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxSession> {
  const profile = profileFor(options);
  const uuid = randomUUID();
  const browser = await start(profile.path, uuid, options);
  const close = async () => {
    await browser.close();
    await profile.discard();
  };
  try {
    const [blank] = await browser.pages();
    await browser.installExtension(options.extension);
    return { ...session(browser, `moz-extension://${uuid}/`, blank), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function start(
  profile: string,
  uuid: string,
  { path, extension, headless, locale, downloads }: LaunchOptions,
): Promise<Browser> {
  const manifest = v.parse(
    ManifestSchema,
    JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')),
  );
  return launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: headless ? WINDOW_SIZE : null,
    extraPrefsFirefox: {
      // The extension's pages get a known address, else nobody outside knows it.
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: uuid,
      }),
      'datareporting.policy.dataSubmissionEnabled': false,
      ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      ...(locale && { 'intl.locale.requested': locale, 'intl.accept_languages': locale }),
    },
    // Without it Firefox refuses to be sent to an extension's page.
    args: ['--remote-allow-system-access'],
  });
}

/** @param blank the tab that the browser came with: the first one to be used, so that none is left beside it. */
function session(browser: Browser, base: string, blank: Page | undefined): Omit<FirefoxSession, 'close'> {
  let unused = blank;
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));

  const openPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // The wait for this navigation never ends; the page itself tells when it is there.
    page.goto(base + path).catch(() => undefined);
    const isThere = `location.href.startsWith(${JSON.stringify(base)}) && document.readyState === 'complete'`;
    // In the midst of the navigation there is no document to ask.
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await page.evaluate(isThere).catch(() => false))) {
      if (Date.now() > deadline) throw new Error(`Firefox has not opened ${path}.`);
      await setTimeout(POLL_MS);
    }
    return page;
  };

  return {
    browser,
    openPage,
    closed,
    ...controlFrom(() => openPage(CONTROL_PAGE)),
    newPage: async () => {
      const page = unused ?? (await browser.newPage());
      unused = undefined;
      return page;
    },
    openPopup: async (tabId, statementId) => {
      const page = await openPage(popupPath(tabId, statementId));
      await page.setViewport(POPUP_SIZE);
      return page;
    },
  };
}
