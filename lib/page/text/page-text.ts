import type { Drawn } from './block-quotations.ts';
import { isBlock, isUnread } from './blocks.ts';
import { isBlank, isElement, isText } from './nodes.ts';
import { type TextMap, TextMapBuilder } from './text-map.ts';

/**
 * Reads text nodes off the live page, in document order.
 * @param root holds them all.
 * @param kept the text nodes that are the article's; blank ones between them need not be among them.
 * @param drawn marks that the page shows around text nodes without having them as text.
 */
export function readText(
  root: Element,
  kept: ReadonlySet<Text>,
  drawn: ReadonlyMap<Text, Drawn> = new Map(),
): TextMap {
  const builder = new TextMapBuilder();
  const path = ancestorsOf(kept);
  let node: Node | null = root.firstChild;
  // A loop, not a recursion: a page may nest deeper than the stack.
  while (node) {
    const element = isElement(node) ? node : null;
    if (element) enter(element, builder);
    else if (isText(node) && (kept.has(node) || isBlank(node))) append(node, drawn.get(node), builder);

    if (element?.firstChild && path.has(element) && !isUnread(element)) node = element.firstChild;
    else node = next(node, root, builder);
  }
  return builder.build();
}

function append(text: Text, drawn: Drawn | undefined, builder: TextMapBuilder): void {
  if (drawn) builder.drawBefore(drawn.before);
  builder.append(text);
  if (drawn) builder.drawAfter(drawn.after);
}

/** The node after this one and all it holds; ends the elements that are left on the way. */
function next(node: Node, root: Element, builder: TextMapBuilder): Node | null {
  for (let left: Node | null = node; left && left !== root; left = left.parentNode) {
    if (isElement(left)) leave(left, builder);
    if (left.nextSibling) return left.nextSibling;
  }
  return null;
}

function ancestorsOf(nodes: Iterable<Node>): Set<Node> {
  const all = new Set<Node>();
  for (const node of nodes) {
    for (let parent = node.parentNode; parent && !all.has(parent); parent = parent.parentNode) {
      all.add(parent);
    }
  }
  return all;
}

function enter(element: Element, builder: TextMapBuilder): void {
  if (element.tagName === 'BR') builder.breakLine();
  else if (isBlock(element)) builder.breakParagraph();
}

function leave(element: Element, builder: TextMapBuilder): void {
  if (isBlock(element)) builder.breakParagraph();
}
