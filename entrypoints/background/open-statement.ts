import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messages/channel.ts';
import { panelTarget } from '../../lib/settings.ts';

/**
 * Opens the view of one statement, in the side panel where the browser has one, else in a tab beside the article. The
 * panel opens only while the reader's click is fresh, so nothing may be waited for before it.
 */
export async function openStatement(statementId: string, { tab }: Sender): Promise<void> {
  if (tab?.id !== undefined && 'sidePanel' in browser && browser.sidePanel) {
    const opened = browser.sidePanel.open({ tabId: tab.id });
    try {
      await Promise.all([opened, panelTarget.setValue({ tabId: tab.id, statementId })]);
      return;
    } catch {
      // The click was not fresh enough, or the browser shows no panel in this window.
      await panelTarget.setValue(null);
    }
  }
  const query = new URLSearchParams({
    statement: statementId,
    ...(tab?.id !== undefined && { tab: `${tab.id}` }),
  });
  await browser.tabs.create({
    url: `/popup.html?${query}`,
    ...(tab && { index: tab.index + 1 }),
    ...(tab?.id !== undefined && { openerTabId: tab.id }),
  });
}
