import type { PartName, SeasonName } from '../../language/date-words.ts';
import { calendarDay, type DayNumber, dayNumber, mondayOf } from './day.ts';
import type { Period, Unit, YearReference } from './expression.ts';
import type { DateContext, Interval } from './interval.ts';
import { partOf } from './period-part.ts';

/** How many units or years back the latest one that had begun by publication is looked for. */
const REACH = 2;

/**
 * The days of a named period. Where its year is left open it is the latest that had begun by publication: past speech
 * rolls back. Null where the period cannot be told without a day of publication.
 */
export function resolvePeriod(
  period: Period,
  part: PartName | null,
  { published, anchor }: DateContext,
): Interval | null {
  const narrowed = (interval: Interval): Interval =>
    part === null ? interval : partOf(interval, period, part);
  if (period.sort === 'decade') return narrowed(years(period.first, 10));
  if (period.sort === 'unit') {
    const { unit, back } = period;
    if (published === null) return null;
    const at = (units: number): Interval => narrowed(unitOf(unit, published, units));
    return back === null ? latest(at, (interval) => interval.from <= published) : at(back);
  }
  const inYear = (year: number): Interval => narrowed(periodIn(period, year));
  if (period.year !== null) {
    const number = yearNumber(period.year, published, anchor);
    return number === null ? null : inYear(number);
  }
  if (published === null) return null;
  const past = period.sort === 'month' ? period.past : period.sort === 'season' && period.back > 0;
  const skipped = period.sort === 'season' && period.back > 1 ? period.back - 1 : 0;
  // A winter is counted with the year it ends in, so the latest may bear the year after publication's.
  const newest = calendarDay(published).year + 1 - skipped;
  return latest(
    (yearsBack) => inYear(newest - yearsBack),
    (interval) => (past ? interval.to < published - skipped * 365 : interval.from <= published),
  );
}

/** The number of a year that a text names; null where what it counts from is not known. */
export function yearNumber(
  year: YearReference,
  published: DayNumber | null,
  anchor: Interval | null,
): number | null {
  if ('year' in year) return year.year;
  if ('same' in year) return anchor && calendarDay(anchor.from).year;
  return published === null ? null : calendarDay(published).year - year.back;
}

function latest(at: (back: number) => Interval, fits: (interval: Interval) => boolean): Interval | null {
  for (let back = 0; back <= REACH; back++) {
    const interval = at(back);
    if (fits(interval)) return interval;
  }
  return null;
}

/** The unit of the calendar that a day falls in, or the one `back` before it; negative is after it. */
export function unitOf(unit: Unit, day: DayNumber, back: number): Interval {
  const { year, month } = calendarDay(day);
  switch (unit.name) {
    case 'minute':
    case 'hour':
    case 'day':
      return { from: day - back, to: day - back, precision: 'day' };
    case 'week': {
      const from = mondayOf(day) - 7 * unit.count * back;
      return { from, to: from + 7 * unit.count - 1, precision: 'week' };
    }
    case 'month': {
      const index = year * 12 + month - 1;
      return months((Math.floor(index / unit.count) - back) * unit.count, unit.count);
    }
    case 'year':
      return years((Math.floor(year / unit.count) - back) * unit.count, unit.count);
  }
}

/** Whole months, the first counted from January of year 0. */
function months(first: number, count: number): Interval {
  const precision = count === 1 ? 'month' : count === 3 ? 'quarter' : 'part';
  return { from: dayNumber(0, first + 1, 1), to: dayNumber(0, first + count + 1, 0), precision };
}

function years(first: number, count: number): Interval {
  return {
    from: dayNumber(first, 1, 1),
    to: dayNumber(first + count - 1, 12, 31),
    precision: count === 1 ? 'year' : 'decade',
  };
}

/** The months in which a season begins, counted within the year it bears the name of: winter begins the year before. */
const SEASON_START: Readonly<Record<SeasonName, number>> = { winter: -1, spring: 2, summer: 5, autumn: 8 };

function periodIn(period: Exclude<Period, { sort: 'unit' | 'decade' }>, year: number): Interval {
  switch (period.sort) {
    case 'month':
      return months(year * 12 + period.month - 1, 1);
    case 'quarter':
      return months(year * 12 + (period.ordinal - 1) * 3, 3);
    case 'season': {
      const named = period.overNewYear ? year + 1 : year;
      return { ...months(named * 12 + SEASON_START[period.season], 3), precision: 'season' };
    }
    case 'year':
      return years(year, 1);
  }
}
