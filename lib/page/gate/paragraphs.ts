/**
 * The running text of a page, weighed: how much of it there is, and where. This decides whether a page can be an
 * article before anything is copied, so it must cost next to nothing.
 */
export interface RunningText {
  /** UTF-16 code units in paragraphs that are long enough to be running text, and are no links. */
  length: number;
  /** The smallest element that holds most of it; null where there is none. */
  container: Element | null;
  /** The element that is parent to most of it, and how much: an article's paragraphs are siblings, teasers are not. */
  parent: Element | null;
  inParent: number;
}

/** Shorter paragraphs are captions, teasers, labels. Scripts that write words without spaces say more with less. */
const MIN_PARAGRAPH = 60;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSITY = 2.5;

/** Guards against pages of thousands of paragraphs: the first hundreds tell. */
const MAX_PARAGRAPHS = 600;

/** Of the running text, what part a container must hold. */
const MOST = 0.75;

export function runningText(page: Document): RunningText {
  const held = new Map<Element, number>();
  const siblings = new Map<Element, number>();
  const paragraphs = page.getElementsByTagName('p');
  let length = 0;
  for (let i = 0; i < Math.min(paragraphs.length, MAX_PARAGRAPHS); i++) {
    const paragraph = paragraphs[i];
    const weight = paragraph ? weightOf(paragraph) : 0;
    if (!paragraph || weight < MIN_PARAGRAPH) continue;
    length += weight;
    const { parentElement } = paragraph;
    if (parentElement) siblings.set(parentElement, (siblings.get(parentElement) ?? 0) + weight);
    for (let holder = parentElement; holder; holder = holder.parentElement) {
      held.set(holder, (held.get(holder) ?? 0) + weight);
    }
  }
  let parent: Element | null = null;
  let inParent = 0;
  for (const [element, weight] of siblings) {
    if (weight > inParent) [parent, inParent] = [element, weight];
  }
  return { length, container: smallestHolding(held, length * MOST, page.body), parent, inParent };
}

function weightOf(paragraph: Element): number {
  const text = paragraph.textContent ?? '';
  // Most paragraphs of a page without an article are this short.
  if (text.length < MIN_PARAGRAPH / DENSITY) return 0;
  let length = text.trim().length;
  for (const link of paragraph.getElementsByTagName('a')) length -= 2 * (link.textContent ?? '').length;
  return DENSE.test(text) ? length * DENSITY : length;
}

function smallestHolding(held: ReadonlyMap<Element, number>, least: number, body: Element): Element | null {
  if (!held.has(body)) return null;
  let smallest = body;
  for (;;) {
    const next: Element | undefined = [...smallest.children].find((child) => (held.get(child) ?? 0) >= least);
    if (!next) return smallest;
    smallest = next;
  }
}
