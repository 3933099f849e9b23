import type { Verdict } from '../../model.ts';

/** The names of our highlights. The registry is the page's, so they say whose they are. */
export const HIGHLIGHTS = {
  direct: 'on-record-direct',
  reported: 'on-record-reported',
  earlier: 'on-record-earlier',
  shift: 'on-record-shift',
  annotated: 'on-record-annotated',
  open: 'on-record-open',
} as const;

/**
 * Colours for light and dark pages alike: each stands out by 3 : 1 from white, from black and from the dark greys that
 * pages use. The tints let the page's own colours through.
 */
const ACCENT = '#3d8fc4';
const OFF_SCALE = '#8d74bd';
const TONES = {
  true: '#2b9a5e',
  'mostly-true': '#7d941c',
  'half-true': '#b8820f',
  'mostly-false': '#d4692a',
  false: '#d64a3f',
  misleading: OFF_SCALE,
  unproven: OFF_SCALE,
  'not-checkable': OFF_SCALE,
  'in-progress': OFF_SCALE,
} as const satisfies Record<Verdict, string>;

/** The line of each colour: the truer, the fuller. A wavy one would say that there may be a shift. */
const LINES = {
  [TONES.true]: '3px solid',
  [TONES['mostly-true']]: '3px dashed',
  [TONES['half-true']]: '1.5px dashed',
  [TONES['mostly-false']]: '3px dotted',
  [TONES.false]: '1.5px double',
  [OFF_SCALE]: '1.5px dotted',
} as const satisfies Record<(typeof TONES)[Verdict], string>;

/**
 * Highlights of statements with a verdict, each a colour and a form of the line that says that a statement is annotated;
 * the hover card tells the verdict in words.
 */
export const VERDICT_HIGHLIGHTS = [...new Set(Object.values(TONES))].map((tone) => ({
  name: `${HIGHLIGHTS.annotated}-${tone.slice(1)}`,
  line: `${LINES[tone]} ${tone}`,
  holds: (verdict: Verdict | null) => verdict !== null && TONES[verdict] === tone,
}));

const LINE = 'text-underline-offset: 0.25em';

/** Below the line of the kind, which is 3 px thick at most, so that an annotated statement has two lines. */
const annotated = (name: string, line: string) => `::highlight(${name}) {
  text-decoration: underline ${line};
  text-decoration-skip-ink: none;
  text-underline-offset: calc(0.25em + 4px);
}`;

/**
 * One style for light and dark pages. Each kind has a line of its own, so that nothing is told by colour alone; the lines
 * of one statement begin at one height, where the thicker one covers the thinner. Not on paper.
 */
export const HIGHLIGHT_STYLE = `@media screen {
::highlight(${HIGHLIGHTS.direct}) {
  background-color: rgb(61 143 196 / 11%);
  text-decoration: underline 1px solid ${ACCENT};
  ${LINE};
}
::highlight(${HIGHLIGHTS.reported}) {
  text-decoration: underline 2px dotted ${ACCENT};
  ${LINE};
}
::highlight(${HIGHLIGHTS.earlier}) {
  text-decoration: underline 3px solid ${ACCENT};
  text-decoration-skip-ink: none;
  ${LINE};
}
::highlight(${HIGHLIGHTS.shift}) {
  text-decoration: underline 2px wavy ${ACCENT};
  text-decoration-skip-ink: none;
  ${LINE};
}
${[{ name: HIGHLIGHTS.annotated, line: `1.5px solid ${ACCENT}` }, ...VERDICT_HIGHLIGHTS]
  .map(({ name, line }) => annotated(name, line))
  .join('\n')}
::highlight(${HIGHLIGHTS.open}) {
  background-color: rgb(61 143 196 / 32%);
}
}`;
