import type { AnnotatedMark, TimelineBridge, TimelineMark, TimelineView } from '../../lib/views/timeline.ts';
import type { Domain } from './domain.ts';
import { periodAt, type Tick, ticksIn, type Unit, unitOfLength } from './periods.ts';

/** Where everything of a timeline stands, in pixels: data in, places out. Marks stack in columns over a baseline. */

/** Side of the square in which a mark stands, hence the width of a column and the height of a row. */
export const CELL = 14;
const MOST_ROWS = 8;
/** So many rows have room however few are filled, so that the bridges stand clear of the ticks. */
const LEAST_ROWS = 3;
/** More marks than these are no longer told apart, however much room there is. */
const MOST_MARKS = 600;
/** Room over the marks for the bridges, and under the baseline for the ticks. */
const ABOVE = 44;
const BELOW = 26;
const TICK_WIDTH = 84;
const LEAST_BIN = 10;

export interface Given {
  view: TimelineView;
  /** Null where they are not read yet: then bins are shown. */
  marks: readonly TimelineMark[] | null;
  bridges: readonly TimelineBridge[];
  domain: Domain;
  /** In pixels. */
  width: number;
  /** Whether time goes from right to left. */
  rtl: boolean;
  /** Rows of marks that have room; see `rowsFor`. */
  rows: number;
}

export interface PlacedMark {
  mark: TimelineMark;
  x: number;
  y: number;
}

/** How many statements stand in one period of the calendar. */
export interface Bin {
  from: number;
  /** The first day after it. */
  to: number;
  unit: Unit;
  count: number;
  x: number;
  width: number;
  height: number;
}

export interface Picture {
  /** Where the marks stand on, and where the picture ends. */
  baseline: number;
  height: number;
  ticks: (Tick & { x: number })[];
  /** In order of time; none where there are bins. */
  marks: PlacedMark[];
  bins: Bin[];
  /** The annotated statements over the bins, which do not show them. */
  annotated: { mark: AnnotatedMark; x: number; y: number }[];
  bridges: { bridge: TimelineBridge; path: string }[];
}

/** Pixels from the edge at which time begins. */
export function scaleOf({ domain, width, rtl }: Pick<Given, 'domain' | 'width' | 'rtl'>) {
  const perDay = width / (domain.to - domain.from);
  return {
    perDay,
    x: (day: number): number => {
      const along = (day - domain.from) * perDay;
      return rtl ? width - along : along;
    },
    day: (x: number): number => domain.from + (rtl ? width - x : x) / perDay,
  };
}

/** The rows that a timeline needs: those of its whole, as a part of it stacks no higher; so it is of one height. */
export function rowsFor(view: TimelineView, whole: Domain, width: number): number {
  const highest = highestStack(view, whole, width);
  return Math.min(MOST_ROWS, Math.max(LEAST_ROWS, highest));
}

/** Whether statements of a stretch of time are too many for each to have a mark of its own. */
export function isDense(view: TimelineView, domain: Domain, width: number): boolean {
  return countIn(view, domain) > MOST_MARKS || highestStack(view, domain, width) > MOST_ROWS;
}

/** How many marks would stand over each other in the fullest column. */
function highestStack(view: TimelineView, domain: Domain, width: number): number {
  const perDay = width / (domain.to - domain.from);
  const taken = new Map<number, number>();
  for (const [i, day] of view.days.entries()) {
    if (!isIn(day, domain)) continue;
    const columns = columnsOf(day, domain, perDay);
    const each = Math.ceil((view.counts[i] ?? 0) / columns.length);
    for (const column of columns) taken.set(column, (taken.get(column) ?? 0) + each);
  }
  return [...taken.values()].reduce((most, stacked) => Math.max(most, stacked), 0);
}

/** Number of statements that stand in a stretch of time. */
export function countIn({ days, counts }: TimelineView, domain: Domain): number {
  return days.reduce((sum, day, i) => sum + (isIn(day, domain) ? (counts[i] ?? 0) : 0), 0);
}

export function layoutTimeline(given: Given): Picture {
  const { view, marks, domain, width, rows } = given;
  const baseline = ABOVE + rows * CELL;
  const scale = scaleOf(given);
  const dense = marks === null || isDense(view, domain, width);
  const placed = dense ? [] : placeMarks(marks, given, baseline);
  const places = new Map(placed.map(({ mark, x, y }) => [mark.id, { x, y }]));
  return {
    baseline,
    height: baseline + BELOW,
    ticks: ticksIn(domain, Math.max(2, Math.floor(width / TICK_WIDTH))).map((tick) => ({
      ...tick,
      x: scale.x(tick.day),
    })),
    marks: placed,
    bins: dense ? binsOf(given) : [],
    annotated: dense
      ? view.annotated
          .filter(({ day }) => isIn(day, domain))
          .map((mark) => ({ mark, x: scale.x(mark.day + 0.5), y: ABOVE - CELL / 2 }))
      : [],
    bridges: given.bridges
      .filter(({ earlierDay, laterDay }) => laterDay + 1 >= domain.from && earlierDay <= domain.to)
      .map((bridge) => {
        const end = (id: string, day: number) => places.get(id) ?? { x: scale.x(day + 0.5), y: ABOVE };
        const feet = [
          end(bridge.earlierId, bridge.earlierDay),
          end(bridge.laterId, bridge.laterDay),
        ] as const;
        return { bridge, path: arch(...feet, width) };
      }),
  };
}

function placeMarks(marks: readonly TimelineMark[], given: Given, baseline: number): PlacedMark[] {
  const { domain, width, rtl } = given;
  const { perDay } = scaleOf(given);
  const stacked = new Map<number, number>();
  const onDay = new Map<number, number>();
  return marks
    .filter(({ day }) => isIn(day, domain))
    .map((mark) => {
      const columns = columnsOf(mark.day, domain, perDay);
      const nth = onDay.get(mark.day) ?? 0;
      onDay.set(mark.day, nth + 1);
      const column = columns[nth % columns.length] ?? 0;
      const row = stacked.get(column) ?? 0;
      stacked.set(column, row + 1);
      const along = (column + 0.5) * CELL;
      return { mark, x: rtl ? width - along : along, y: baseline - (row + 0.5) * CELL };
    })
    .sort((a, b) => a.mark.day - b.mark.day || along(a, b, rtl) || b.y - a.y);
}

const along = (a: PlacedMark, b: PlacedMark, rtl: boolean): number => (rtl ? b.x - a.x : a.x - b.x);

/** The columns that a day has to itself; the one that it shares with its neighbours where it is narrower. */
function columnsOf(day: number, domain: Domain, perDay: number): number[] {
  const start = (day - domain.from) * perDay;
  const first = Math.ceil(start / CELL);
  const count = Math.floor((start + perDay) / CELL) - first;
  if (count < 2) return [Math.floor((start + perDay / 2) / CELL)];
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Counts by calendar period, each wide enough to be told from the next; the highest fills the room. */
function binsOf(given: Given): Bin[] {
  const { view, domain, rows } = given;
  const scale = scaleOf(given);
  const unit = unitOfLength(LEAST_BIN / scale.perDay);
  const bins: Omit<Bin, 'x' | 'width' | 'height'>[] = [];
  for (const [i, day] of view.days.entries()) {
    if (!isIn(day, domain)) continue;
    const last = bins.at(-1);
    const count = view.counts[i] ?? 0;
    if (last && day < last.to) last.count += count;
    else bins.push({ ...periodAt(day, unit), unit, count });
  }
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return bins.map((bin) => {
    const [a, b] = [scale.x(bin.from), scale.x(bin.to)];
    const height = Math.max(2, (bin.count / most) * rows * CELL);
    return { ...bin, x: Math.min(a, b), width: Math.max(2, Math.abs(b - a) - 1), height };
  });
}

/** The curve from one mark to another, the higher the further apart they are. */
function arch(from: Place, to: Place, width: number): string {
  const feet = Math.min(from.y, to.y);
  const share = Math.min(1, Math.abs(to.x - from.x) / width);
  const peak = Math.max(LEAST_PEAK, feet - 16 - share * (feet - 16));
  // A cubic curve reaches three quarters of the way to its two control points.
  const control = feet - (feet - peak) / 0.75;
  const [a, b, c] = [from.x, to.x, control].map(round);
  return `M${a} ${round(from.y)}C${a} ${c} ${b} ${c} ${b} ${round(to.y)}`;
}

/** The highest that a bridge reaches, for its line to be seen whole. */
const LEAST_PEAK = 6;

interface Place {
  x: number;
  y: number;
}

const round = (n: number): number => Math.round(n * 10) / 10;

const isIn = (day: number, { from, to }: Domain): boolean => day + 1 > from && day < to;
