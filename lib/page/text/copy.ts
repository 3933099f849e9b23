import { isBlank, isText, SHOW_TEXT } from './nodes.ts';

/** A copy of a part of a page, for Readability to use up, whose text nodes know their originals. */
export interface Copy {
  document: Document;
  /** The page's text node that a copied one stands for. */
  originals: ReadonlyMap<Text, Text>;
}

/**
 * Left out, with all they hold: what Readability throws away in any case, and what it takes for hidden (it looks at no
 * computed styles either, which may force a layout). What is not there need not be walked again and again.
 */
const LEFT_OUT = `${[
  'aside, audio, canvas, footer, link, map, meta, nav, noscript, script, style, svg, template, video',
  '[hidden], [aria-hidden="true"], [style*="display:none" i], [style*="display: none" i]',
  '[style*="visibility:hidden" i], [style*="visibility: hidden" i]',
].join(', ')}`;

/** Emptied: Readability only counts them. */
const SHELLS = 'button, embed, iframe, object, select, textarea';

/**
 * Copies an element of a page, with what it holds, into the body of a document of its own. The page sees none of it:
 * a document without a window runs no script and loads no file. Blank text is left out.
 */
export function copyOf(root: Element): Copy {
  const document = root.ownerDocument.implementation.createHTMLDocument('');
  const copy = document.importNode(root, true);
  document.body.append(copy);
  const originals = new Map<Text, Text>();
  const blank: Text[] = [];
  const pages = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  const copies = document.createTreeWalker(copy, SHOW_TEXT);
  // Nothing can have changed in between, so the two walks meet the same nodes.
  for (let text = copies.nextNode(); text; text = copies.nextNode()) {
    const original = pages.nextNode();
    if (!original || !isText(text) || !isText(original)) continue;
    if (isBlank(text)) blank.push(text);
    else originals.set(text, original);
  }
  for (const text of blank) text.remove();
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  for (const element of copy.querySelectorAll(SHELLS)) element.textContent = '';
  return { document, originals };
}
