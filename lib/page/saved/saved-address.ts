/** Where a saved page says that it is from. */

/** How far into a page's source browsers and their extensions write where they saved it from. */
const HEAD = 20_000;

/** Chrome, Edge and Internet Explorer: `<!-- saved from url=(0028)https://… -->`. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/iu;
/** SingleFile: a comment that begins "Page saved with SingleFile", with a line `url: https://…`. */
const SINGLE_FILE = /Page saved with SingleFile\s[\s\S]{0,500}?\burl:\s*(https?:\/\/[^\s>]+)/iu;

/**
 * The address that a page was saved from: as whatever saved it wrote, else as the page itself says.
 * @returns null where nothing tells.
 */
export function savedAddress(page: Document, source: string): string | null {
  const head = source.slice(0, HEAD);
  const claims = [
    SAVED_FROM.exec(head)?.[1],
    SINGLE_FILE.exec(head)?.[1],
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ];
  return claims.find((claim) => claim && /^https?:/iu.test(claim) && URL.canParse(claim)) ?? null;
}
