import { browser } from 'wxt/browser';
import { paused, sitesOff } from '../../lib/settings.ts';
import { showPaused } from './badge.ts';
import { namePauseItem } from './menus.ts';
import { isWithin, siteOf, siteOfHost } from './site.ts';
import { readOpenTabs, registerReader } from './sites.ts';
import { stopReaders } from './tabs.ts';

/** Pausing everywhere and switching off for a site: at once, in every open tab, and remembered. */

/** Whether a page is not to be read: while paused, or on a site that is switched off. */
export async function isOff(address: string): Promise<boolean> {
  return (await paused.getValue()) || (await siteOff(address)) !== null;
}

/** The site switched off that an address belongs to; null where it is on. */
export async function siteOff(address: string | undefined): Promise<string | null> {
  const site = siteOf(address);
  if (site === null) return null;
  return (await sitesOff.getValue()).find((whole) => isWithin(site, whole)) ?? null;
}

export async function pause(pausing: boolean): Promise<void> {
  await paused.setValue(pausing);
  await registerReader();
  if (pausing) await stopReaders(() => true);
  const tabs = await browser.tabs.query({});
  await namePauseItem(pausing).catch(() => {});
  await showPaused(
    pausing,
    tabs.flatMap(({ id }) => id ?? []),
  );
  if (!pausing) await readOpenTabs();
}

export async function switchSite(host: string, on: boolean): Promise<void> {
  const site = siteOfHost(host);
  const others = (await sitesOff.getValue()).filter((other) => other !== site);
  await sitesOff.setValue(on ? others.filter((whole) => !isWithin(site, whole)) : [...others, site].sort());
  await registerReader();
  if (on) await readOpenTabs();
  else await stopReaders((address) => isWithin(siteOf(address) ?? '', site));
}
