import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { CONTROL_PAGE, controlFrom } from './control.ts';
import { type LaunchOptions, profileFor } from './profile.ts';
import { POPUP_SIZE, popupPath, type Session, WINDOW_SIZE } from './session.ts';

/** A browser of the Chromium family with the extension in it, in a profile of its own. */
export interface ChromiumSession extends Session<Page> {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker; the debugger that is attached keeps it from being stopped. */
  worker(): Promise<Worker>;
}

/** Starts the browser with a profile and loads the extension. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumSession> {
  const profile = profileFor(options);
  const context = await start(profile.path, options);
  const close = async () => {
    await context.close();
    await profile.discard();
  };
  try {
    const [blank] = context.pages();
    return { ...session(context, await loadExtension(context, options.extension), blank), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function start(profile: string, { path, headless, locale }: LaunchOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    // Root cannot have Chromium's sandbox; anybody else keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? WINDOW_SIZE : null,
    ...(locale && { locale }),
    ignoreDefaultArgs: ['--disable-extensions'],
    // Which of these decides the interface's language depends on the system.
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

/** @param blank the tab that the browser came with: the first one to be used, so that none is left beside it. */
function session(
  context: BrowserContext,
  extensionId: string,
  blank: Page | undefined,
): Omit<ChromiumSession, 'close'> {
  const base = `chrome-extension://${extensionId}/`;
  const isOurs = (worker: Worker) => worker.url().startsWith(base);
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));

  const openPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(base + path);
    return page;
  };

  let unused = blank;
  return {
    context,
    extensionId,
    openPage,
    closed,
    ...controlFrom(() => openPage(CONTROL_PAGE)),
    newPage: async () => {
      const page = unused ?? (await context.newPage());
      unused = undefined;
      return page;
    },
    worker: async () =>
      context.serviceWorkers().find(isOurs) ??
      (await context.waitForEvent('serviceworker', { predicate: isOurs })),
    openPopup: async (tabId, statementId) => {
      const page = await openPage(popupPath(tabId, statementId));
      await page.setViewportSize(POPUP_SIZE);
      return page;
    },
  };
}
