/** A style sheet that we gave the page. */
export interface PageStyle {
  /** Whether the page still has it. */
  isThere(): boolean;
  remove(): void;
}

/**
 * Gives a page (or a shadow root of ours) a style sheet without adding a node to it. No policy of the page forbids
 * constructed sheets.
 */
export function addStyle(to: Document | ShadowRoot, css: string): PageStyle {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  to.adoptedStyleSheets.push(sheet);
  return {
    isThere: () => to.adoptedStyleSheets.includes(sheet),
    remove: () => {
      to.adoptedStyleSheets = to.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
