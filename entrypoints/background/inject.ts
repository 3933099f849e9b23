import { browser } from 'wxt/browser';

/** The content script as it is built; one file whichever way it comes into a page. */
export const READER_FILE = '/content-scripts/reader.js';

/** Runs the content script in a tab; false where the browser forbids it (its own pages, its store). */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
    return true;
  } catch {
    return false;
  }
}
