import { browser } from 'wxt/browser';

/** The toolbar's badge. What is set for a tab goes by itself when the tab leaves the page. */

/** Of the accent colour; white on it is legible. */
const COUNT_COLOUR = '#1f4e79';
const PAUSED_COLOUR = '#5f6368';
const PAUSED_TEXT = '❚❚';
const MOST_SHOWN = 999;

/** Shows in a tab how many statements have earlier ones on record; nothing for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COUNT_COLOUR });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(Math.min(count, MOST_SHOWN)) : '' });
}

/**
 * Shows everywhere that reading is paused, or no longer.
 * @param tabIds the tabs that are open: what was set for one of them would hide what is set for all, and a tab that is
 *   not read again when reading resumes would go on saying that it is paused.
 */
export async function showPaused(isPaused: boolean, tabIds: readonly number[]): Promise<void> {
  const text = isPaused ? PAUSED_TEXT : '';
  await browser.action.setBadgeBackgroundColor({ color: PAUSED_COLOUR });
  await browser.action.setBadgeText({ text });
  const inTab = async (tabId: number) => {
    await browser.action.setBadgeBackgroundColor({ tabId, color: PAUSED_COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  };
  // A tab that has been closed meanwhile has nothing to show.
  await Promise.allSettled(tabIds.map(inTab));
}
