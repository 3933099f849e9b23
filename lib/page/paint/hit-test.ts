import type { PlacedHighlight } from './highlighter.ts';

/**
 * The statement painted at a point of the viewport (CSS pixels); null where there is none. Where statements overlap, the
 * shortest one: it is the one most particularly meant.
 */
export function statementAt(
  page: Document,
  placed: readonly PlacedHighlight[],
  x: number,
  y: number,
): PlacedHighlight | null {
  const position = caretAt(page, x, y);
  if (!position) return null;
  const hits = placed.filter(({ ranges }) =>
    ranges.some((range) => holds(range, position) && isUnder(range, x, y)),
  );
  return hits.reduce<PlacedHighlight | null>(
    (best, next) => (best && lengthOf(best) <= lengthOf(next) ? best : next),
    null,
  );
}

interface Position {
  node: Node;
  offset: number;
}

/** Both browsers' ways to ask where in the text a point is. */
function caretAt(page: Document, x: number, y: number): Position | null {
  if (typeof page.caretPositionFromPoint === 'function') {
    const caret = page.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function holds(range: Range, { node, offset }: Position): boolean {
  return node === range.startContainer && offset >= range.startOffset && offset <= range.endOffset;
}

/** A caret is found for points beside the text too: past a line's end, in a margin. */
function isUnder(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function lengthOf({ ranges }: PlacedHighlight): number {
  return ranges.reduce((sum, range) => sum + (range.endOffset - range.startOffset), 0);
}
