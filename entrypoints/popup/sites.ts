import { browser } from 'wxt/browser';
import type { ChoiceOutcome, ReadingChoice, ReadingState } from '../../components/app/port.ts';
import { sitesAsked } from '../../lib/settings.ts';

/** Which sites the reader has granted, and the changing of it. */

const ALL_SITES = '*://*/*';

/** What is granted now, seen from a page of `host`. */
export async function readingState(host: string | null): Promise<ReadingState> {
  const { origins = [] } = await browser.permissions.getAll();
  const all = origins.includes(ALL_SITES);
  const sites = origins.flatMap((origin) => siteOf(origin) ?? []);
  const here = host !== null && sites.includes(host);
  return {
    choice: all ? 'all' : here ? 'site' : 'click',
    host,
    others: all ? [] : sites.filter((site) => site !== host).sort(),
  };
}

/**
 * Asks the browser for what the reader chose. Has to be called in the very handler of a click, and asks before it
 * waits for anything: within a click alone may a permission be asked for.
 */
export async function chooseSites(choice: ReadingChoice, host: string | null): Promise<ChoiceOutcome> {
  if (choice !== 'all' && isFixed()) return 'fixed';
  const wanted = choice === 'all' ? [ALL_SITES] : choice === 'site' && host ? [patternOf(host)] : [];
  // All sites are given back first: while they are granted, granting one of them would change nothing.
  const returned = choice === 'all' ? null : giveBack(choice, host);
  const granted = wanted.length > 0 ? browser.permissions.request({ origins: wanted }) : null;
  await Promise.all([returned, granted, sitesAsked.setValue(true)]);
  // What was answered may be of the moment before all sites were given back.
  const holds = wanted.length === 0 || (await browser.permissions.contains({ origins: wanted }));
  return holds ? 'done' : 'declined';
}

export async function stopReading(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

function giveBack(choice: 'site' | 'click', host: string | null): Promise<boolean> {
  const origins = choice === 'click' && host ? [ALL_SITES, patternOf(host)] : [ALL_SITES];
  return browser.permissions.remove({ origins });
}

/** The build for trying out has all sites granted beforehand; no reader can take that back. */
function isFixed(): boolean {
  return browser.runtime.getManifest().host_permissions?.includes(ALL_SITES) ?? false;
}

function patternOf(host: string): string {
  return `*://${host}/*`;
}

/** The host of a pattern that grants one site; null for a wider one. */
function siteOf(pattern: string): string | null {
  return /^(?:\*|https?):\/\/([^/*]+)\/\*$/u.exec(pattern)?.[1] ?? null;
}
