/** Kinds of nodes, told without `instanceof`: a copy's nodes, and in Firefox the page's, are of other realms. */

export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
}

export function isBlank(node: Text): boolean {
  return !/\S/.test(node.data);
}

/** For `createTreeWalker`: text nodes only. Node has no global `NodeFilter` to take it from. */
export const SHOW_TEXT = 4;
