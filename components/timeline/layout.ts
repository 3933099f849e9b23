import type { AnnotatedMark, TimelineBridge, TimelineMark, TimelineView } from '../../lib/speaker-views.ts';
import type { Domain } from './domain.ts';
import { periodAt, type Tick, ticksIn, type Unit, unitOfLength } from './periods.ts';

/** Where everything of a timeline stands, in pixels: data in, places out. Marks stack in columns over a baseline. */

/** Side of the square in which a mark stands, hence the width of a column and the height of a row. */
export const CELL = 14;
const ROWS = 8;
/** More marks than these are no longer told apart, however much room there is. */
const MOST_MARKS = 600;
/** Room over the marks for the bridges, and under the baseline for the ticks. */
const ABOVE = 44;
const BELOW = 26;
export const BASELINE = ABOVE + ROWS * CELL;
export const HEIGHT = BASELINE + BELOW;
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
  ticks: (Tick & { x: number })[];
  /** In order of time; none where there are bins. */
  marks: PlacedMark[];
  bins: Bin[];
  /** The annotated statements over the bins, which do not show them. */
  annotated: { mark: AnnotatedMark; x: number; y: number }[];
  bridges: { bridge: TimelineBridge; path: string; x: number; y: number }[];
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

/** Whether statements of a stretch of time are too many for each to have a mark of its own. */
export function isDense(view: TimelineView, domain: Domain, width: number): boolean {
  const perDay = width / (domain.to - domain.from);
  const taken = new Map<number, number>();
  let all = 0;
  for (const [i, day] of view.days.entries()) {
    if (!isIn(day, domain)) continue;
    const count = view.counts[i] ?? 0;
    all += count;
    const columns = columnsOf(day, domain, perDay);
    if (columns.length > 1) {
      if (count > columns.length * ROWS) return true;
      continue;
    }
    const [column = 0] = columns;
    const stacked = (taken.get(column) ?? 0) + count;
    if (stacked > ROWS) return true;
    taken.set(column, stacked);
  }
  return all > MOST_MARKS;
}

/** Number of statements that stand in a stretch of time. */
export function countIn({ days, counts }: TimelineView, domain: Domain): number {
  return days.reduce((sum, day, i) => sum + (isIn(day, domain) ? (counts[i] ?? 0) : 0), 0);
}

export function layoutTimeline(given: Given): Picture {
  const { view, marks, domain, width } = given;
  const scale = scaleOf(given);
  const dense = marks === null || isDense(view, domain, width);
  const placed = dense ? [] : placeMarks(marks, given);
  const places = new Map(placed.map(({ mark, x, y }) => [mark.id, { x, y }]));
  return {
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
        return arch(bridge, end(bridge.earlierId, bridge.earlierDay), end(bridge.laterId, bridge.laterDay));
      }),
  };
}

function placeMarks(marks: readonly TimelineMark[], given: Given): PlacedMark[] {
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
      return { mark, x: rtl ? width - along : along, y: BASELINE - (row + 0.5) * CELL };
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
  const { view, domain } = given;
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
    const height = Math.max(2, (bin.count / most) * ROWS * CELL);
    return { ...bin, x: Math.min(a, b), width: Math.max(2, Math.abs(b - a) - 1), height };
  });
}

/** A bridge from one mark to another, the higher the wider, and its top. */
function arch(bridge: TimelineBridge, from: Place, to: Place): Picture['bridges'][number] {
  const span = Math.abs(to.x - from.x);
  const [feet, top] = [Math.min(from.y, to.y), Math.min(from.y, to.y) - Math.min(ABOVE, 12 + span / 8)];
  const peak = Math.max(6, top);
  // A cubic curve reaches three quarters of the way to its two control points.
  const control = feet - (feet - peak) / 0.75;
  const path = `M${round(from.x)} ${round(from.y)}C${round(from.x)} ${round(control)} ${round(to.x)} ${round(control)} ${round(to.x)} ${round(to.y)}`;
  return { bridge, path, x: (from.x + to.x) / 2, y: peak };
}

interface Place {
  x: number;
  y: number;
}

const round = (n: number): number => Math.round(n * 10) / 10;

const isIn = (day: number, { from, to }: Domain): boolean => day + 1 > from && day < to;
