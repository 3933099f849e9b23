import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeDomain } from '../../../../components/timeline/domain.ts';
import {
  CELL,
  countIn,
  type Given,
  isDense,
  layoutTimeline,
  rowsFor,
} from '../../../../components/timeline/layout.ts';
import type { TimelineMark, TimelineView } from '../../../../lib/views/timeline.ts';

const JAN_2025 = 20_089;

/** A timeline with so many statements on each day. */
function view(perDay: Readonly<Record<number, number>>): TimelineView {
  const days = Object.keys(perDay)
    .map(Number)
    .sort((a, b) => a - b);
  return { days, counts: days.map((day) => perDay[day] ?? 0), undated: 0, annotated: [] };
}

function marksOf({ days, counts }: TimelineView): TimelineMark[] {
  return days.flatMap((day, i) =>
    Array.from(
      { length: counts[i] ?? 0 },
      (_, n): TimelineMark => ({
        id: `${day}-${n}`,
        day,
        from: '2025-01-01',
        to: '2025-01-01',
        kind: 'direct',
        text: 'words',
        language: 'en',
        outlet: 'daily.example',
      }),
    ),
  );
}

function given(of: TimelineView, part: Partial<Given> = {}): Given {
  return {
    view: of,
    marks: marksOf(of),
    bridges: [],
    domain: wholeDomain(of.days),
    width: 700,
    rtl: false,
    rows: rowsFor(of, wholeDomain(of.days), part.width ?? 700),
    ...part,
  };
}

const few = view({ [JAN_2025]: 2, [JAN_2025 + 40]: 1, [JAN_2025 + 400]: 3 });

describe('few statements', () => {
  test('have a mark each, from left to right in order of time, stacked where they are of one day', () => {
    const { marks, bins, baseline } = layoutTimeline(given(few));
    expect(bins).toEqual([]);
    expect(marks).toHaveLength(6);
    const xs = marks.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(marks.slice(0, 2).map(({ y }) => y)).toEqual([baseline - CELL / 2, baseline - 1.5 * CELL]);
  });

  test('run from right to left where the reader’s language does', () => {
    const [ltr, rtl] = [false, true].map((rtl) => layoutTimeline(given(few, { rtl })));
    expect(rtl?.marks.map(({ x }) => 700 - x)).toEqual(ltr?.marks.map(({ x }) => x));
    expect(rtl?.ticks.map(({ x }) => Math.round(700 - x))).toEqual(ltr?.ticks.map(({ x }) => Math.round(x)));
  });

  test('spread over the width of their day where that is wide', () => {
    const crowded = view({ [JAN_2025]: 60 });
    const domain = { from: JAN_2025 - 0.5, to: JAN_2025 + 1.5 };
    expect(isDense(crowded, wholeDomain(crowded.days), 700)).toBe(true);
    expect(isDense(crowded, domain, 700)).toBe(false);
    expect(layoutTimeline(given(crowded, { domain })).marks).toHaveLength(60);
  });
});

test('a timeline is as high as its fullest column, within bounds', () => {
  const rows = (of: TimelineView) => rowsFor(of, wholeDomain(of.days), 700);
  expect(rows(few)).toBe(3);
  expect(rows(view({ [JAN_2025]: 5 }))).toBe(5);
  expect(rows(view({ [JAN_2025]: 500 }))).toBe(8);
});

describe('many statements', () => {
  const many = view(Object.fromEntries(Array.from({ length: 900 }, (_, i) => [JAN_2025 + i, 1 + (i % 5)])));

  test('are counted in periods of the calendar, the highest of which fills the room', () => {
    const { marks, bins } = layoutTimeline(given(many));
    expect(marks).toEqual([]);
    expect(bins.map(({ unit }) => unit)).toContain('month');
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(countIn(many, wholeDomain(many.days)));
    expect(Math.max(...bins.map(({ height }) => height))).toBe(8 * CELL);
  });

  test('show the annotated ones over the bins', () => {
    const annotated = [{ id: 'a', day: JAN_2025 + 10, kind: 'direct' as const, verdict: 'true' as const }];
    expect(layoutTimeline(given({ ...many, annotated })).annotated).toHaveLength(1);
    expect(layoutTimeline(given({ ...few, annotated })).annotated).toEqual([]);
  });

  test('cost no more elements however many they are', () => {
    const all = view(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [JAN_2025 - i, 5])));
    expect(countIn(all, wholeDomain(all.days))).toBe(50_000);
    expect(layoutTimeline(given(all, { marks: null })).bins.length).toBeLessThan(100);
  });
});

test('a bridge stands between its marks, and reaches over the edge to one that is not shown', () => {
  const bridge = {
    earlierId: `${JAN_2025}-0`,
    laterId: `${JAN_2025 + 400}-0`,
    earlierDay: JAN_2025,
    laterDay: JAN_2025 + 400,
    answer: null,
    why: [],
  };
  const whole = layoutTimeline(given(few, { bridges: [bridge] }));
  const [first] = whole.marks;
  expect(whole.bridges[0]?.path.startsWith(`M${first?.x} ${first?.y}C`)).toBe(true);
  const domain = { from: JAN_2025 + 390, to: JAN_2025 + 410 };
  const [reaching] = layoutTimeline(given(few, { bridges: [bridge], domain })).bridges;
  expect(Number(reaching?.path.slice(1).split(' ')[0])).toBeLessThan(0);
  const before = { from: JAN_2025 - 30, to: JAN_2025 - 10 };
  expect(layoutTimeline(given(few, { bridges: [bridge], domain: before })).bridges).toEqual([]);
});

test('ticks stand at round places of the calendar', () => {
  const ticks = layoutTimeline(given(few)).ticks;
  expect(ticks.length).toBeGreaterThan(2);
  expect(ticks.every(({ unit }) => unit !== 'day')).toBe(true);
  const day = { from: JAN_2025, to: JAN_2025 + 1 };
  expect(layoutTimeline(given(few, { domain: day })).ticks.every(({ day }) => Number.isInteger(day))).toBe(
    true,
  );
});

test('no two marks ever stand on the same place, and none outside the picture', () => {
  const days = fc.dictionary(
    fc.integer({ min: 0, max: 300 }).map((day) => String(JAN_2025 + day)),
    fc.integer({ min: 1, max: 12 }),
    { minKeys: 1, maxKeys: 30 },
  );
  fc.assert(
    fc.property(days, fc.integer({ min: 250, max: 1200 }), (perDay, width) => {
      const { marks, baseline } = layoutTimeline(given(view(perDay), { width }));
      const places = marks.map(({ x, y }) => `${x} ${y}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(baseline);
      }
    }),
  );
});
