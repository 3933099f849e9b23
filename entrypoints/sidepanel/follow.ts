import { browser } from 'wxt/browser';
import type { ViewEvent, ViewPort } from '../../components/app/port.ts';
import type { Screen } from '../../components/app/useScreens.ts';
import { panelTarget } from '../../lib/settings.ts';

/** What the panel was opened for; undefined where it was opened by itself. */
export async function takeTarget(): Promise<Screen | undefined> {
  const target = await panelTarget.getValue();
  if (!target || !(await isBeside(target.tabId))) return undefined;
  await panelTarget.setValue(null);
  const { tabId: _, ...shown } = target;
  if ('outside' in shown) return { name: 'record-outside' };
  return 'statementId' in shown ? { name: 'statement', ...shown } : { name: 'record', ...shown };
}

/** Beside what the popup watches: the tabs of this window, and the statements asked for on their pages. */
export function followTab(watch: ViewPort['watch'], listener: (event: ViewEvent) => void): () => void {
  const unwatch = watch(listener);
  const onActivated = async ({ windowId }: { windowId: number }) => {
    if ((await browser.windows.getCurrent()).id === windowId) listener({ what: 'moved' });
  };
  const unfollow = panelTarget.watch(async (target) => {
    if (!target) return;
    const screen = await takeTarget();
    if (screen) listener({ what: 'show', screen });
  });
  browser.tabs.onActivated.addListener(onActivated);
  return () => {
    unwatch();
    unfollow();
    browser.tabs.onActivated.removeListener(onActivated);
  };
}

/** Whether a tab is in this panel's window: another window may have a panel of its own. */
async function isBeside(tabId: number): Promise<boolean> {
  const here = await browser.windows.getCurrent();
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.windowId === here.id;
}
