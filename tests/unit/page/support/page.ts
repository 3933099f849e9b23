import { JSDOM, VirtualConsole } from 'jsdom';
import { isBlank, isText } from '../../../../lib/page/text/nodes.ts';

/** A page as the browser has it, from its HTML. */
export function pageOf(html: string, url = 'https://vestnik.example/2025/11/08/most.html'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** An element that must be there. */
export function find(page: ParentNode, selector: string): Element {
  const element = page.querySelector(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/** All text nodes of an element that are not blank. */
export function textsOf(element: Element): Set<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const found = new Set<Text>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) && !isBlank(node)) found.add(node);
  }
  return found;
}

/** Running text: so many sentences of a reporter's. */
export function sentences(count: number): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `The council met for the ${i + 1}th time this year, and the bridge over the Velya was on its agenda.`,
  ).join(' ');
}
