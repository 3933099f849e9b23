import { browser } from 'wxt/browser';
import { type PanelTarget, panelTarget } from '../../lib/settings.ts';

/** What a view shows; null for the page's statements. */
type Shown =
  | Omit<Extract<PanelTarget, { statementId: string }>, 'tabId'>
  | Omit<Extract<PanelTarget, { articleId: string }>, 'tabId'>
  | Omit<Extract<PanelTarget, { outside: true }>, 'tabId'>
  | null;

interface Beside {
  id?: number | undefined;
  index?: number | undefined;
}

/**
 * Opens a view beside a tab: in the side panel where the browser has one, else in a tab of its own. The panel opens only
 * while the reader's click or key is fresh, so nothing may be waited for before it, not even for what it is to show.
 */
export async function openView(tab: Beside | undefined, shown: Promise<Shown> | Shown): Promise<void> {
  const tabId = tab?.id;
  if (tabId !== undefined && 'sidePanel' in browser && browser.sidePanel) {
    const opened = browser.sidePanel.open({ tabId });
    try {
      const [target] = await Promise.all([shown, opened]);
      if (target) await panelTarget.setValue({ tabId, ...target });
      return;
    } catch {
      // The click was not fresh enough, or the browser shows no panel in this window.
      await panelTarget.setValue(null);
    }
  }
  const query = new URLSearchParams({
    ...queryOf(await shown),
    ...(tabId !== undefined && { tab: `${tabId}` }),
  });
  await browser.tabs.create({
    url: `/popup.html?${query}`,
    ...(tab?.index !== undefined && { index: tab.index + 1 }),
    ...(tabId !== undefined && { openerTabId: tabId }),
  });
}

function queryOf(shown: Shown): Record<string, string> {
  if (!shown) return {};
  if ('statementId' in shown)
    return { statement: shown.statementId, ...(shown.form && { form: shown.form }) };
  if ('outside' in shown) return { outside: '1' };
  const { articleId, span } = shown;
  return { article: articleId, from: `${span.start}`, to: `${span.end}` };
}
