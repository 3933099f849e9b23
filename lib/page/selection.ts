import type { Span } from '../model.ts';
import type { TextMap } from './text/text-map.ts';

/** What the reader has selected, as a stretch of the text that was read; null where none of that is selected. */
export function selectedSpan({ segments }: TextMap, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  let span: Span | null = null;
  for (const { node, at, start, length } of segments) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? Math.max(range.startOffset - at, 0) : 0;
    const to = node === range.endContainer ? Math.min(range.endOffset - at, length) : length;
    if (from < to) span = { start: span ? span.start : start + from, end: start + to };
  }
  return span;
}
