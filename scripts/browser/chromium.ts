import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import * as v from 'valibot';
import { type LaunchOptions, makeProfile } from './profile.ts';

/** A browser of the Chromium family with the extension in it, in a profile of its own. */
export interface ChromiumSession {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker; the debugger that is attached keeps it from being stopped. */
  worker(): Promise<Worker>;
  /** The id of the newest tab whose address begins so. */
  tabId(address: string): Promise<number>;
  /** The popup of a tab, as a page of its own: `popup.html?tab=ID`. */
  openPopup(tabId: number): Promise<Page>;
  /** Any page of the extension, by its path (`library.html#/statement/…`). */
  openPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

const TabsSchema = v.array(v.object({ id: v.number(), url: v.optional(v.string()) }));

/** Starts the browser with an empty profile and loads the extension. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumSession> {
  const profile = makeProfile();
  try {
    const context = await start(profile.path, options);
    context.once('close', profile.discard);
    return session(context, await loadExtension(context, options.extension));
  } catch (error) {
    profile.discard();
    throw error;
  }
}

function start(profile: string, { path, headless, locale }: LaunchOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    ...(locale && { locale }),
    // Root cannot have Chromium's sandbox; anybody else keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    // Which of the two decides the interface's language depends on the system.
    env: { ...environment(), ...(locale && { LANGUAGE: locale }) },
    args: [
      // Chrome itself no longer heeds --load-extension; loading over the debugging pipe needs this switch.
      '--enable-unsafe-extension-debugging',
      '--disable-quic',
      ...(headless ? ['--disable-gpu'] : []),
      ...(locale ? [`--lang=${locale}`] : []),
    ],
  });
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser cannot be reached');
  const pipe = await browser.newBrowserCDPSession();
  const { id } = await pipe.send('Extensions.loadUnpacked', { path });
  await pipe.detach();
  return id;
}

function session(context: BrowserContext, extensionId: string): ChromiumSession {
  const base = `chrome-extension://${extensionId}/`;
  const running = () => context.serviceWorkers().find((worker) => worker.url().startsWith(base));

  const openPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(base + path);
    return page;
  };
  const worker = async () =>
    running() ??
    (await context.waitForEvent('serviceworker', { predicate: (w) => w.url().startsWith(base) }));

  return {
    context,
    extensionId,
    worker,
    openPage,
    tabId: async (address) => {
      const tabs = v.parse(TabsSchema, await (await worker()).evaluate('chrome.tabs.query({})'));
      const tab = tabs.filter(({ url }) => url?.startsWith(address)).at(-1);
      if (!tab) throw new Error(`no tab shows ${address}`);
      return tab.id;
    },
    openPopup: async (tabId) => {
      const page = await openPage(`popup.html?tab=${tabId}`);
      await page.setViewportSize({ width: 400, height: 600 });
      return page;
    },
    close: () => context.close(),
  };
}
