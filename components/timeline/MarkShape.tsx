import type { StatementKind, Verdict } from '../../lib/model.ts';
import { CELL } from './layout.ts';

const R = CELL / 2 - 1.5;

/** The outline of each kind around its centre: a disc, a diamond, a square, a triangle. */
const OUTLINES: Readonly<Record<StatementKind, string>> = {
  direct: `M${-R} 0a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0z`,
  mixed: `M0 ${-R - 0.8}L${R + 0.8} 0 0 ${R + 0.8} ${-R - 0.8} 0z`,
  indirect: `M${0.6 - R} ${0.6 - R}h${2 * R - 1.2}v${2 * R - 1.2}h${1.2 - 2 * R}z`,
  claim: `M0 ${-R}L${R} ${R - 0.5}H${-R}z`,
};

interface MarkShapeProps {
  kind: StatementKind;
  /** Undefined where the reader has not annotated the statement. */
  verdict: Verdict | null | undefined;
}

/**
 * A mark at the origin: its shape tells the kind, its colour and how far it is filled the verdict. A statement that is
 * annotated without a verdict has a dot.
 */
export function MarkShape({ kind, verdict }: MarkShapeProps) {
  return (
    <>
      <path
        class="tl-shape"
        d={OUTLINES[kind]}
        data-verdict={verdict ?? undefined}
        fill={verdict ? `url(#tl-${verdict})` : undefined}
      />
      {verdict === null && <circle class="tl-dot" r="1.8" />}
    </>
  );
}

/** How far a mark of each verdict is filled, from below; what is off the scale is filled on one side. */
const FILLED: Readonly<Record<Verdict, number | 'side'>> = {
  true: 1,
  'mostly-true': 0.75,
  'half-true': 0.5,
  'mostly-false': 0.25,
  false: 0,
  misleading: 'side',
  unproven: 'side',
  'not-checkable': 'side',
  'in-progress': 'side',
};

/** The fills that marks refer to: once for a page. */
export function MarkFills() {
  return (
    <svg class="tl-fills" width="0" height="0" aria-hidden="true">
      <defs>
        {Object.entries(FILLED).map(([verdict, filled]) => {
          const share = filled === 'side' ? 0.5 : filled;
          const across = filled === 'side' ? { x1: 0, y1: 0, x2: 1, y2: 0 } : { x1: 0, y1: 1, x2: 0, y2: 0 };
          return (
            <linearGradient key={verdict} id={`tl-${verdict}`} {...across} data-verdict={verdict}>
              <stop offset={share} class="tl-tone" />
              <stop offset={share} class="tl-blank" />
            </linearGradient>
          );
        })}
      </defs>
    </svg>
  );
}
