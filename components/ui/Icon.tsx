/** The outlines of all icons, drawn on a grid of 16 by 16. */
const OUTLINES = {
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  down: 'm4 6.5 4 4 4-4',
  pause: 'M5.5 3v10M10.5 3v10',
  play: 'M5 3v10l8-5z',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  outward: 'M6 4h6v6M12 4 4 12',
  earlier: 'M3.2 5.5A5.5 5.5 0 1 1 2.5 8M3 2.5v3h3M8 5v3.2l2 1.3',
  note: 'M3 3h10v7l-3 3H3zM5.5 6h5M5.5 8.5h3',
} as const;

export type IconName = keyof typeof OUTLINES;

/** A decoration: the words beside it, or the name of the control around it, say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
