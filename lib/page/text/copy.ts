import { isBlank, isElement, isText } from './nodes.ts';

/** A copy of a part of a page, for Readability to use up, whose text nodes know their originals. */
export interface Copy {
  document: Document;
  /** The page's text node that a copied one stands for. */
  originals: ReadonlyMap<Text, Text>;
}

/**
 * Left out, with all they hold: what Readability throws away in any case. Copying it would cost more than the rest
 * (the browser parses the style sheets of a copy, too), and what is not copied need not be walked again and again.
 */
const LEFT_OUT = new Set(
  'ASIDE AUDIO CANVAS FOOTER LINK MAP META NAV NOSCRIPT SCRIPT STYLE SVG TEMPLATE VIDEO'.split(' '),
);

/** Copied without what they hold: Readability only counts them. */
const SHELLS = new Set('BUTTON EMBED IFRAME INPUT OBJECT SELECT TEXTAREA'.split(' '));

/** As Readability knows what is hidden: without asking for computed styles, which may force a layout. */
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/**
 * Copies an element of a page, with what it holds, into the body of a document of its own. The page sees none of it:
 * a document without a window runs no script and loads no file. Blank text is not copied.
 */
export function copyOf(root: Element): Copy {
  const document = root.ownerDocument.implementation.createHTMLDocument('');
  const originals = new Map<Text, Text>();
  let target: Element = document.body;
  let node: Node | null = root;
  // A loop, not a recursion: a page may nest deeper than the stack.
  while (node) {
    if (isText(node)) {
      if (!isBlank(node)) {
        const copy = document.importNode(node, false);
        originals.set(copy, node);
        target.append(copy);
      }
    } else if (isElement(node) && !isLeftOut(node)) {
      const copy: Element = document.importNode(node, false);
      target.append(copy);
      if (node.firstChild && !SHELLS.has(node.tagName)) {
        target = copy;
        node = node.firstChild;
        continue;
      }
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      target = target.parentElement ?? document.body;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return { document, originals };
}

function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return HIDING_STYLE.test(element.getAttribute('style') ?? '');
}
