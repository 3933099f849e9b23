import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { paused } from '../../lib/settings.ts';
import type { ReaderAction } from './reader-action.ts';

/**
 * The context menus. `contextMenus` is the one permission they need; it shows the reader no warning and lets the extension
 * see nothing but the item that was chosen, and for that click the page it was chosen on.
 */

const PAGES = ['http://*/*', 'https://*/*'];

/** Makes all items anew: the browser keeps them, also those of an older version. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const item = (id: ReaderAction, title: string, context: 'page' | 'selection' | 'action') =>
    browser.contextMenus.create({
      id,
      title,
      contexts: [context],
      ...(context !== 'action' && { documentUrlPatterns: PAGES }),
    });
  item('open', i18n.t('context.open'), 'page');
  item('read', i18n.t('context.read'), 'page');
  item('record', i18n.t('context.record'), 'selection');
  item('library', i18n.t('context.library'), 'action');
  item('pause', pauseWords(await paused.getValue()), 'action');
}

/** Names the item by what it does now. */
export async function namePauseItem(isPaused: boolean): Promise<void> {
  await browser.contextMenus.update('pause' satisfies ReaderAction, { title: pauseWords(isPaused) });
}

function pauseWords(isPaused: boolean): string {
  return i18n.t(isPaused ? 'app.resume' : 'app.pause');
}
