import type { PaintedStatement } from '../../views/reading.ts';
import { nodeSpansOf, type TextMap } from '../text/text-map.ts';
import { HIGHLIGHT_STYLE, HIGHLIGHTS, VERDICT_HIGHLIGHTS } from './highlight-style.ts';
import { addStyle } from './page-style.ts';

/** A statement with the ranges of the page that hold its content, in order. */
export interface PlacedHighlight {
  statement: PaintedStatement;
  ranges: readonly Range[];
}

/** The highlights of one reading of a page. Nothing of the page's own nodes is touched. */
export interface Highlights {
  placed: readonly PlacedHighlight[];
  /** Whether the page still has all of them as they were painted. */
  isIntact(): boolean;
  /** Paints the statements that earlier ones may differ from with a wavy line in place of the thick one. */
  setShifted(statementIds: ReadonlySet<string>): void;
  /** Tints one statement more strongly, or none. */
  setOpen(statementId: string | null): void;
  remove(): void;
}

/** Whether the browser can paint ranges of text without changing nodes. */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** The ranges of statements on a page, in the order of their place; those without one are left out. */
export function placeStatements(
  page: Document,
  map: TextMap,
  statements: readonly PaintedStatement[],
): PlacedHighlight[] {
  return [...statements]
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map((statement) => ({
      statement,
      ranges: statement.spans.flatMap((span) =>
        nodeSpansOf(map, span).map(({ node, start, end }) => {
          const range = page.createRange();
          range.setStart(node, start);
          range.setEnd(node, end);
          return range;
        }),
      ),
    }))
    .filter(({ ranges }) => ranges.length > 0);
}

/** What is painted, from below to above: what says more is painted over what says less. */
const LAYERS: readonly { name: string; holds: (statement: PaintedStatement) => boolean }[] = [
  { name: HIGHLIGHTS.direct, holds: ({ kind }) => kind === 'direct' },
  { name: HIGHLIGHTS.reported, holds: ({ kind }) => kind !== 'direct' },
  { name: HIGHLIGHTS.earlier, holds: ({ earlier }) => earlier > 0 },
  { name: HIGHLIGHTS.shift, holds: () => false },
  { name: HIGHLIGHTS.annotated, holds: ({ annotated, verdict }) => annotated && !verdict },
  ...VERDICT_HIGHLIGHTS.map(({ name, holds }) => ({
    name,
    holds: ({ verdict }: PaintedStatement) => holds(verdict),
  })),
  { name: HIGHLIGHTS.open, holds: () => false },
];

/** Paints statements with the CSS Custom Highlight API; `remove` undoes all of it. */
export function paint(page: Document, placed: readonly PlacedHighlight[]): Highlights {
  const style = addStyle(page, HIGHLIGHT_STYLE);
  const layers = new Map<string, Highlight>();
  const fill = (name: string, holds: (statement: PaintedStatement) => boolean) => {
    const held = placed.filter(({ statement }) => holds(statement));
    const known = layers.get(name);
    if (!known && held.length === 0 && name !== HIGHLIGHTS.open) return;
    const highlight = known ?? new Highlight();
    highlight.clear();
    addAll(highlight, held);
    if (known) return;
    highlight.priority = LAYERS.findIndex((layer) => layer.name === name);
    layers.set(name, highlight);
    CSS.highlights.set(name, highlight);
  };
  for (const { name, holds } of LAYERS) fill(name, holds);
  return {
    placed,
    isIntact: () =>
      style.isThere() && [...layers].every(([name, highlight]) => CSS.highlights.get(name) === highlight),
    setShifted: (ids) => {
      fill(HIGHLIGHTS.shift, ({ id }) => ids.has(id));
      fill(HIGHLIGHTS.earlier, ({ id, earlier }) => earlier > 0 && !ids.has(id));
    },
    setOpen: (statementId) => fill(HIGHLIGHTS.open, ({ id }) => id === statementId),
    remove: () => {
      // Another copy of this script may have painted since: what is not ours stays.
      for (const [name, highlight] of layers) {
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      }
      style.remove();
    },
  };
}

function addAll(highlight: Highlight, placed: readonly PlacedHighlight[]): void {
  for (const { ranges } of placed) for (const range of ranges) highlight.add(range);
}
