/**
 * The first look at a page: whether there is anything at all to suggest an article. On most pages it is the only one, so
 * the browser is asked in two questions that it answers without making a single element known to scripts: the first
 * element that a script touches costs it more than all of this.
 */

/** As `paragraphs.ts` weighs them: shorter paragraphs are no running text. */
const RUNNING = '//p[string-length(normalize-space()) > 59]';
/** Where words are written without spaces, a paragraph says as much in fewer letters. */
const RUNNING_DENSE = '//p[string-length(normalize-space()) > 23]';
const DENSE_PAGE = 'html:lang(ja), html:lang(ko), html:lang(zh)';

const LINKED_DATA =
  "//script[contains(@type, 'ld+json')][contains(., 'Article') or contains(., 'Posting') or contains(., 'Report')]";
const DECLARED = [
  ...['article', 'news', 'blog', 'story', 'report'].map(
    (kind) => `meta[property="og:type" i][content*="${kind}" i]`,
  ),
  'meta[property^="article:" i], meta[name="article:published_time" i]',
  '[itemtype$="Article"], [itemtype$="Posting"]',
].join(', ');

/** More paragraphs than these are not read through only to ask. */
const MAX_PARAGRAPHS = 600;

/** `XPathResult.BOOLEAN_TYPE`. */
const BOOLEAN = 3;

/** False where `articleGate` would certainly find no article; it sees to all others. */
export function mayHoldArticle(page: Document): boolean {
  // The paths name elements as HTML does.
  if (page.contentType !== 'text/html' || page.querySelector(DECLARED)) return true;
  if (page.getElementsByTagName('p').length > MAX_PARAGRAPHS) return true;
  const running = page.querySelector(DENSE_PAGE) ? RUNNING_DENSE : RUNNING;
  return page.evaluate(`boolean(${running} | ${LINKED_DATA})`, page, null, BOOLEAN).booleanValue;
}
