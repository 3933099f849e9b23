import { browser } from 'wxt/browser';
import { paused, sitesLent, sitesOff } from '../../lib/settings.ts';
import { GATE_FILE, injectGate } from './inject.ts';
import { isWithin, patternsOf, siteOf } from './site.ts';

/** On which pages the content script runs: the sites granted, less those switched off; none while paused. */

const READER_ID = 'reader';

/** One at a time: two that run at once would both find nothing registered, and the second would fail. */
let lastRegistration: Promise<void> = Promise.resolve();

/** Brings the registered content script in step with what is granted, switched off and paused. */
export function registerReader(): Promise<void> {
  lastRegistration = lastRegistration.then(bringInStep, bringInStep);
  return lastRegistration;
}

async function bringInStep(): Promise<void> {
  const matches = (await paused.getValue()) ? [] : await grantedPatterns();
  const excludeMatches = (await sitesOff.getValue()).flatMap(patternsOf);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [READER_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [READER_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: READER_ID,
      js: [GATE_FILE],
      matches,
      ...(excludeMatches.length > 0 && { excludeMatches }),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Match patterns of the pages that the reader has granted for good. */
async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const lent = await sitesLent.getValue();
  return origins.filter(
    (pattern) =>
      (/^(?:\*|https?):\/\//u.test(pattern) || pattern === '<all_urls>') && !lent.includes(pattern),
  );
}

/** Whether the reader has granted the page at an address. */
export async function isGranted(address: string | undefined): Promise<boolean> {
  const site = siteOf(address);
  if (site === null || address === undefined) return false;
  return browser.permissions.contains({ origins: [`*://${new URL(address).hostname}/*`] });
}

/**
 * Whether a page at an address is none of the web's. The browser names the addresses of granted pages alone: where all are
 * granted, one that it does not name is its own.
 */
export async function isNoWebPage(address: string | undefined): Promise<boolean> {
  if (address !== undefined) return siteOf(address) === null;
  return browser.permissions.contains({ origins: ['*://*/*'] });
}

/** Reads the pages that are already open and now may be; they would otherwise wait for a reload. */
export async function readOpenTabs(): Promise<void> {
  if (await paused.getValue()) return;
  const off = await sitesOff.getValue();
  const lent = await sitesLent.getValue();
  for (const { id, url, incognito, discarded } of await browser.tabs.query({})) {
    const site = siteOf(url);
    if (id === undefined || site === null || incognito || discarded) continue;
    if (off.some((whole) => isWithin(site, whole)) || !(await isGranted(url))) continue;
    if (patternsOf(site).some((pattern) => lent.includes(pattern))) continue;
    await injectGate(id);
  }
}
