import type { Span, Words } from '../../model.ts';
import type { Analysis } from '../analysis.ts';
import type { Cast } from '../speakers/cast.ts';

/** Two who are named together, as they are where both are interviewed. */
export interface Pair {
  /** The one named first. */
  name: string;
  /** The words that name both: "Anna Kern and Paul Adler". */
  mention: Words;
}

const MAX_JOINT = 10;

/** Whoever is named together with somebody at a place: `name` is theirs in full. */
export function pairOf(analysis: Analysis, { runs }: Cast, place: Span, name: string): Pair | null {
  const at = runs.findIndex(({ start }) => start === place.start);
  for (const i of [at - 1, at]) {
    const first = runs[i];
    const next = runs[i + 1];
    if (at < 0 || !first || !next || !areJoined(analysis, first, next)) continue;
    if (first.first === first.last || next.first === next.last) continue;
    const { start } = first;
    const { end } = next;
    const mention = { start, end, text: analysis.text.slice(start, end) };
    return { name: i === at ? name : first.text, mention };
  }
  return null;
}

/** Whether two are named together, so that "I" may be either: "Anna Kern and Paul Adler". */
export function areJoined({ text, speech }: Analysis, first: Span | null, next: Span | null): boolean {
  if (!first || !next || next.start < first.end || next.start > first.end + MAX_JOINT) return false;
  return speech.joining.has(text.slice(first.end, next.start).replaceAll(',', '').trim().toLowerCase());
}
