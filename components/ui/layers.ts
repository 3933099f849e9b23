import type { Span } from '../../lib/model.ts';

/** A stretch of a text and which layers of marks lie on it. */
export interface LayeredPiece<Layer extends string> {
  text: string;
  layers: Layer[];
}

/** Cuts a text at the ends of all marks, which may overlap from layer to layer; what lies outside the text is dropped. */
export function layeredPieces<Layer extends string>(
  text: string,
  marks: Readonly<Record<Layer, readonly Span[]>>,
  order: readonly Layer[],
): LayeredPiece<Layer>[] {
  const ends = order.flatMap((layer) => marks[layer].flatMap(({ start, end }) => [start, end]));
  const cuts = [...new Set([0, ...ends, text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    return { text: text.slice(start, end), layers: order.filter((layer) => marks[layer].some(covers)) };
  });
}
