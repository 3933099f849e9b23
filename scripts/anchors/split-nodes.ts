import { JSDOM, VirtualConsole } from 'jsdom';

/** Every so many characters a text node is cut, and what follows is put into an element of its own. */
const STRIDE = 25;

/** A page whose paragraphs are cut into many nodes, as a script that links or marks words leaves them. */
export function withSplitNodes(html: string | Buffer): string {
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const { document, NodeFilter } = dom.window;
  for (const paragraph of document.querySelectorAll('p')) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) split(document, node);
  }
  const edited = dom.serialize();
  dom.window.close();
  return edited;
}

function split(document: Document, node: Node): void {
  const text = node.textContent ?? '';
  if (text.length <= STRIDE) return;
  const pieces = document.createDocumentFragment();
  for (let at = 0; at < text.length; at += STRIDE) {
    const piece = document.createElement('span');
    piece.textContent = text.slice(at, at + STRIDE);
    pieces.append(piece);
  }
  node.parentNode?.replaceChild(pieces, node);
}
