import type { TextMap } from './text/text-map.ts';

/** Whether the page still shows a text where it was read: no node of it is gone, and none says something else. */
export function isIntact({ text, segments }: TextMap): boolean {
  return segments.every(
    ({ node, at, start, length }) =>
      node.isConnected && sameWords(node.data.slice(at, at + length), text.slice(start, start + length)),
  );
}

/** A space in the text stands for any white space of the page. */
function sameWords(onPage: string, read: string): boolean {
  return onPage === read || onPage.replace(/\s/g, ' ') === read;
}
