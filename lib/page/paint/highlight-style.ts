/** The names of our highlights. The registry is the page's, so they say whose they are. */
export const HIGHLIGHTS = {
  direct: 'on-record-direct',
  reported: 'on-record-reported',
  earlier: 'on-record-earlier',
  annotated: 'on-record-annotated',
  open: 'on-record-open',
} as const;

export type HighlightName = (typeof HIGHLIGHTS)[keyof typeof HIGHLIGHTS];

/**
 * One style for light and dark pages: the accent at a lightness that stands out by 3 : 1 from white, from black and from
 * the dark greys that pages use, and tints that let the page's own colours through. Each kind has a line of its own, so
 * that nothing is told by colour alone. Not on paper.
 */
const ACCENT = '#3d8fc4';

export const HIGHLIGHT_STYLE = `@media screen {
::highlight(${HIGHLIGHTS.direct}) {
  background-color: rgb(61 143 196 / 11%);
  text-decoration: underline 1px solid ${ACCENT};
}
::highlight(${HIGHLIGHTS.reported}) {
  text-decoration: underline 2px dotted ${ACCENT};
}
::highlight(${HIGHLIGHTS.earlier}) {
  text-decoration: underline 3px solid ${ACCENT};
}
::highlight(${HIGHLIGHTS.annotated}) {
  text-decoration: underline 4px double ${ACCENT};
}
::highlight(${HIGHLIGHTS.open}) {
  background-color: rgb(61 143 196 / 32%);
}
}`;
