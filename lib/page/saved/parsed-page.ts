import { parseHTML } from 'linkedom/worker';

/**
 * A page's source as a document of a library (`linkedom`) that needs no window, so that hundreds of pages are read in a
 * worker while the library stays quick. Nothing in it runs, and nothing is loaded.
 */
export function parsedPage(source: string): Document {
  const { document } = parseHTML(withoutInlineFiles(source));
  // What reading asks of a document, and this library lacks or does otherwise than browsers.
  Object.defineProperty(document, 'implementation', {
    value: { createHTMLDocument: () => parsedPage(EMPTY) },
  });
  const node = prototypeWith(document, 'compareDocumentPosition');
  if (node) Object.assign(node, { ...POSITIONS, compareDocumentPosition: comparedPosition });
  return document;
}

/** As the DOM Standard numbers them. */
const POSITIONS = {
  DOCUMENT_POSITION_DISCONNECTED: 1,
  DOCUMENT_POSITION_PRECEDING: 2,
  DOCUMENT_POSITION_FOLLOWING: 4,
  DOCUMENT_POSITION_CONTAINS: 8,
  DOCUMENT_POSITION_CONTAINED_BY: 16,
} as const;

const EMPTY = '<!doctype html><html><head><title></title></head><body></body></html>';

/** Pictures and fonts that a saved page carries within it: most of its megabytes, and nothing of its text. */
const INLINE_FILE = /\bdata:[\w.+/-]{1,100};base64,[\w+/=%-]+/gu;

function withoutInlineFiles(source: string): string {
  return source.includes(';base64,') ? source.replace(INLINE_FILE, 'data:,') : source;
}

function prototypeWith(of: object, name: string): object | null {
  let prototype: object | null = Object.getPrototypeOf(of);
  while (prototype && !Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype);
  return prototype;
}

/** By the DOM Standard, where both are in one document; the library itself compares how deep the two lie. */
function comparedPosition(this: Node, other: Node): number {
  if (this === other) return 0;
  const [own, others] = [pathTo(this), pathTo(other)];
  let depth = 0;
  while (depth < own.length && own[depth] === others[depth]) depth += 1;
  const { DOCUMENT_POSITION_FOLLOWING: after, DOCUMENT_POSITION_PRECEDING: before } = POSITIONS;
  if (depth === 0) return POSITIONS.DOCUMENT_POSITION_DISCONNECTED;
  if (depth === own.length) return after | POSITIONS.DOCUMENT_POSITION_CONTAINED_BY;
  if (depth === others.length) return before | POSITIONS.DOCUMENT_POSITION_CONTAINS;
  for (let next = own[depth]?.nextSibling; next; next = next.nextSibling)
    if (next === others[depth]) return after;
  return before;
}

/** A node and what it lies in, the outermost first. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = at.parentNode) path.unshift(at);
  return path;
}
