import { browser } from 'wxt/browser';
import { sitesLent } from '../../lib/settings.ts';
import { patternsOf, siteOf } from '../background/site.ts';

/** Sites that the browser grants for one job: asked for in the reader's click, and given back when it is done. */

/** What is granted in any case. Known beforehand, as within a click nothing may be waited for before asking. */
let kept: readonly string[] = [];

async function look(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const lent = await sitesLent.getValue();
  kept = origins.filter((origin) => !lent.includes(origin));
}

/** Gives back what an earlier job, whose page was closed, has left, and keeps watch over what is granted. */
export async function watchSites(): Promise<void> {
  await giveBackSites();
  await look();
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
}

/** Asks for the sites of some addresses; to be called in the very turn of a click. Answers whether they are granted. */
export async function borrowSites(addresses: readonly string[]): Promise<boolean> {
  const patterns = [...new Set(addresses.flatMap((address) => patternsOf(siteOf(address) ?? '')))];
  const isAll = kept.some((pattern) => pattern === '*://*/*' || pattern === '<all_urls>');
  const lent = isAll ? [] : patterns.filter((pattern) => !kept.includes(pattern));
  // Before the question, not after the answer: the background must know why the sites are granted.
  const noted = sitesLent.setValue(lent);
  const granted = lent.length === 0 ? true : browser.permissions.request({ origins: lent });
  await noted;
  if (await granted) return true;
  await sitesLent.setValue([]);
  return false;
}

export async function giveBackSites(): Promise<void> {
  const lent = await sitesLent.getValue();
  if (lent.length > 0) await browser.permissions.remove({ origins: lent });
  await sitesLent.setValue([]);
}
