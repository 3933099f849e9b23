import { LIMITS } from '../../limits.ts';

/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|mc_[ce]id|_?ga|_gl|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ysclid|igshid|twclid|ref_?src|ref_url|cmpid|cmp|ocid|ns_\w+|smid|smtyp|xtor|__twitter_impression|amp|share_id|spm|from_source)$/i;

/** Hosts that show other outlets' pages under their own name. */
const AMP_CACHES = /(?:^|\.)(?:ampproject\.org|google\.[a-z.]{2,6}|bing-amp\.com)$/;

/**
 * The address an article is kept under: the page's canonical one where the page may speak for it, else its own; without
 * fragment and tracking parameters.
 * @param claimed addresses that the page claims for itself, the most trusted first. A page can claim anything, so one
 *   on another site counts only where the page is shown by an AMP cache.
 */
export function canonicalAddress(location: string, claimed: readonly (string | null)[]): string {
  const own = new URL(location);
  for (const claim of claimed) {
    const address = parse(claim, own);
    if (address && speaksFor(own, address)) return cleaned(address);
  }
  return cleaned(own);
}

function parse(claim: string | null, base: URL): URL | null {
  if (!claim) return null;
  const address = parseAddress(claim, base);
  return address && /^https?:$/.test(address.protocol) ? address : null;
}

/** An address, against another where it is relative; null where it is none. */
export function parseAddress(address: string, base?: string | URL): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

function speaksFor(own: URL, claimed: URL): boolean {
  if (AMP_CACHES.test(own.hostname)) return claimed.pathname.length > 1;
  if (own.hostname !== claimed.hostname && siteOf(own.hostname) !== siteOf(claimed.hostname)) return false;
  // Many sites call their front page canonical for all pages.
  return claimed.pathname.length > 1 || claimed.search !== '' || own.pathname === '/';
}

/** The part of a host's name that belongs to one owner: `bbc.co.uk` of `www.bbc.co.uk`. */
function siteOf(host: string): string {
  const labels = host.split('.');
  const isSecondLevel = /^(?:ac|co|com|edu|gov|go|ne|net|or|org)$/.test(labels.at(-2) ?? '');
  return labels.slice(isSecondLevel && labels.length > 2 ? -3 : -2).join('.');
}

function cleaned(address: URL): string {
  const clean = new URL(address);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  if (clean.search) withoutTracking(clean);
  if (clean.href.length > LIMITS.addressLength) clean.search = '';
  return clean.href;
}

function withoutTracking(clean: URL): void {
  const names: string[] = [];
  // Not the iterator: Firefox gives a content script none.
  clean.searchParams.forEach((_, name) => {
    if (TRACKING.test(name)) names.push(name);
  });
  for (const name of names) clean.searchParams.delete(name);
}
