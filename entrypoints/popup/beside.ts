import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { panelTarget } from '../../lib/settings.ts';

/** Firefox's place beside the page, which the types of Chrome do not know. */
const SidebarSchema = v.object({ open: v.function() });

/**
 * Opens the side panel; null where the browser has none. What is returned has to be called in the handler of a click.
 */
export function besideOpener(tabId: () => number | null): ((statementId: string | null) => void) | null {
  const open = panelOpener();
  if (!open) return null;
  return (statementId) => {
    const tab = tabId();
    if (tab === null) return;
    const opened = open(tab);
    const told = statementId ? panelTarget.setValue({ tabId: tab, statementId }) : undefined;
    Promise.all([opened, told]).then(() => window.close(), console.error);
  };
}

function panelOpener(): ((tabId: number) => unknown) | null {
  if (browser.sidePanel) return (tabId) => browser.sidePanel.open({ tabId });
  const sidebar = v.safeParse(SidebarSchema, Reflect.get(browser, 'sidebarAction'));
  return sidebar.success ? () => sidebar.output.open() : null;
}
