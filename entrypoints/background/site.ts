/** Sites as the reader thinks of them: a host, whatever its port and with or without `www.` */

/** Labels that outlets put before their host for other forms of the same site. */
const SAME_SITE_LABEL = /^(?:www|m|amp|mobile)\./u;

/** The site of an http or https address; null for any other. */
export function siteOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? siteOfHost(hostname) : null;
}

/** The site of a host as a message gives it, its port left out. */
export function siteOfHost(host: string): string {
  const address = `http://${host}`;
  return (URL.canParse(address) ? new URL(address).hostname : host).replace(/^www\./u, '');
}

/** Whether a site is another's or a part of it: what is switched off for `a.example` is so for `news.a.example`. */
export function isWithin(site: string, whole: string): boolean {
  return site === whole || site.endsWith(`.${whole}`);
}

/** Match patterns of all pages of a site. */
export function patternsOf(site: string): string[] {
  const isName = /[a-z]/iu.test(site.split('.').at(-1) ?? '') && !site.startsWith('[');
  return isName ? [`*://${site}/*`, `*://*.${site}/*`] : [`*://${site}/*`];
}

/**
 * The address that a reading is kept under. A page says itself what its canonical address is; it is believed within
 * its own site alone, so that no page can put words into another outlet's articles.
 */
export function addressOfReading(claimed: string, page: string): string {
  const claimedSite = siteOf(claimed)?.replace(SAME_SITE_LABEL, '');
  const pageSite = siteOf(page)?.replace(SAME_SITE_LABEL, '');
  if (claimedSite && pageSite && (isWithin(pageSite, claimedSite) || isWithin(claimedSite, pageSite)))
    return claimed;
  const url = new URL(page);
  url.hash = '';
  return url.href;
}
