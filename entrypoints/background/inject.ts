import { browser } from 'wxt/browser';

/** The small script that runs on every granted page and tells whether it is an article. */
export const GATE_FILE = '/content-scripts/gate.js';

/** The script that reads articles. */
const READER_FILE = '/content-scripts/reader.js';

/** Has a tab's page looked at, and read if it is an article; false where the browser forbids it (its own pages). */
export function injectGate(tabId: number): Promise<boolean> {
  return inject(tabId, GATE_FILE);
}

/** Reads the page in a tab; false where the browser forbids it (its own pages, its store). */
export function injectReader(tabId: number): Promise<boolean> {
  return inject(tabId, READER_FILE);
}

async function inject(tabId: number, file: typeof GATE_FILE | typeof READER_FILE): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
