import type { Page } from 'playwright-core';
import type { ChromiumSession } from '../../../scripts/browser/chromium.ts';

/** What the reader does in the browser's own interface, beside any page. */

/** Presses the extension's button in the toolbar over a tab: that grants its page, and opens the popup. */
export async function pressToolbarButton(session: ChromiumSession, page: Page): Promise<void> {
  const pipe = await session.context.browser()?.newBrowserCDPSession();
  if (!pipe) throw new Error('the browser cannot be reached');
  await page.bringToFront();
  const { targetInfos } = await pipe.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await pipe.send('Extensions.triggerAction', { id: session.extensionId, targetId: tab.targetId });
  await pipe.detach();
}

/** Which sites the browser's own settings let the extension on. */
export type SiteAccess = 'ON_CLICK' | 'ON_ALL_SITES';

/** Changes that on the browser's page of extensions. */
export async function setSiteAccess(session: ChromiumSession, hostAccess: SiteAccess): Promise<void> {
  const settings = await session.context.newPage();
  await settings.goto('chrome://extensions');
  const change = JSON.stringify({ extensionId: session.extensionId, hostAccess });
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await settings.close();
}
