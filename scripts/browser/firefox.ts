import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type LaunchOptions, makeProfile } from './profile.ts';

/** Firefox with the extension in it, in a profile of its own. */
export interface FirefoxSession {
  browser: Browser;
  /** A new tab that shows an address; waits until its document is parsed. */
  open(address: string): Promise<Page>;
  /** The id of the newest tab whose address begins so. */
  tabId(address: string): Promise<number>;
  /** The popup of a tab, as a page of its own: `popup.html?tab=ID`. */
  openPopup(tabId: number): Promise<Page>;
  /** Any page of the extension, by its path. */
  openPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

const ManifestSchema = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

const TabsSchema = v.array(v.object({ id: v.number(), url: v.optional(v.string()) }));

/** Starts Firefox with an empty profile and loads the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxSession> {
  const profile = makeProfile();
  const uuid = randomUUID();
  const manifest = v.parse(
    ManifestSchema,
    JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8')),
  );
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    enableExtensions: true,
    userDataDir: profile.path,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    extraPrefsFirefox: {
      // The extension's pages get a known address, else nobody outside knows it.
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: uuid,
      }),
      'datareporting.policy.dataSubmissionEnabled': false,
      ...(options.locale && { 'intl.locale.requested': options.locale }),
    },
    // Without it Firefox refuses to be sent to an extension's page.
    args: ['--remote-allow-system-access'],
  });
  browser.once('disconnected', profile.discard);
  await browser.installExtension(options.extension);
  return session(browser, `moz-extension://${uuid}/`);
}

function session(browser: Browser, base: string): FirefoxSession {
  const openPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // The wait for this navigation never ends; the page's own address tells when it is there.
    page.goto(base + path, { timeout: 5_000 }).catch(() => undefined);
    await page.waitForFunction(
      `location.href.startsWith(${JSON.stringify(base)}) && document.readyState === 'complete'`,
    );
    return page;
  };
  return {
    browser,
    openPage,
    open: async (address) => {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page;
    },
    tabId: async (address) => {
      const page = await openPage('manifest.json');
      const tabs = v.parse(TabsSchema, await page.evaluate('browser.tabs.query({})'));
      await page.close();
      const tab = tabs.filter(({ url }) => url?.startsWith(address)).at(-1);
      if (!tab) throw new Error(`no tab shows ${address}`);
      return tab.id;
    },
    openPopup: async (tabId) => {
      const page = await openPage(`popup.html?tab=${tabId}`);
      await page.setViewport({ width: 400, height: 600 });
      return page;
    },
    close: () => browser.close(),
  };
}
