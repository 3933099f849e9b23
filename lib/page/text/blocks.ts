/** What HTML's elements do to the text in them. Upper-case names, as `tagName` has them in an HTML document. */

/** Elements that begin and end a paragraph. By name, not by computed style: that would force a layout for each. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD ' +
    'TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Elements whose text nobody reads as part of the article. */
const UNREAD = new Set(
  'BUTTON IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE'.split(' '),
);

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

export function isUnread(element: Element): boolean {
  return UNREAD.has(element.tagName.toUpperCase());
}
