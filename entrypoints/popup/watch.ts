import { browser } from 'wxt/browser';
import type { ViewEvent } from '../../components/app/port.ts';
import { answer } from '../../lib/messages/channel.ts';
import { panelContract } from '../../lib/messages/panel.ts';

/** Tells of changes to the page that a view shows. Returns the undo. */
export function watchPage(
  isShown: (tabId: number) => boolean,
  listener: (event: ViewEvent) => void,
): () => void {
  const onUpdated = (tabId: number, { url, status }: { url?: string; status?: string }) => {
    if (!isShown(tabId)) return;
    if (url) listener({ what: 'moved' });
    else if (status === 'complete') listener({ what: 'changed' });
  };
  const onPermissions = () => listener({ what: 'changed' });
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(onPermissions);
  browser.permissions.onRemoved.addListener(onPermissions);
  const unanswer = answer(
    panelContract,
    { changed: ({ tabId }) => void (isShown(tabId) && listener({ what: 'changed' })) },
    (sender) => sender.id === browser.runtime.id && sender.tab === undefined,
  );
  return () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(onPermissions);
    browser.permissions.onRemoved.removeListener(onPermissions);
    unanswer();
  };
}
