import type { PartName } from '../../language/date-words.ts';
import { calendarDay, type DayNumber, dayNumber, monthLength } from './day.ts';
import type { Period } from './expression.ts';
import type { Interval } from './interval.ts';

/**
 * Narrows a period to its beginning, middle, end or half. A month is divided after its 10th and 20th day; years, seasons
 * and quarters into equal numbers of months; a decade after its fourth and seventh year; a week into Monday and Tuesday,
 * Wednesday and Thursday, and the rest.
 */
export function partOf(interval: Interval, period: Period, part: PartName): Interval {
  const [first, last] = bounds(interval, period, part);
  return { from: first, to: last, precision: 'part' };
}

function bounds(interval: Interval, period: Period, part: PartName): [DayNumber, DayNumber] {
  const { from, to } = interval;
  const { year, month } = calendarDay(from);
  const unit = period.sort === 'unit' ? period.unit.name : period.sort;
  if (unit === 'month' && to - from < 31) {
    const [first, last] = daysOfMonth(part, monthLength(year, month));
    return [dayNumber(year, month, first), dayNumber(year, month, last)];
  }
  if (unit === 'week') {
    const [first, last] = DAYS_OF_WEEK[part];
    return [from + first, from + last];
  }
  const end = calendarDay(to);
  const length = (end.year - year) * 12 + end.month - month + 1;
  const [first, last] = length > 12 ? yearsOfDecade(part, length) : monthsOf(part, length);
  return [dayNumber(year, month + first, 1), dayNumber(year, month + last, 0)];
}

const DAYS_OF_WEEK: Readonly<Record<PartName, readonly [number, number]>> = {
  start: [0, 1],
  middle: [2, 3],
  end: [4, 6],
  'first-half': [0, 2],
  'second-half': [3, 6],
};

function daysOfMonth(part: PartName, length: number): [number, number] {
  switch (part) {
    case 'start':
      return [1, 10];
    case 'middle':
      return [11, 20];
    case 'end':
      return [21, length];
    case 'first-half':
      return [1, 15];
    case 'second-half':
      return [16, length];
  }
}

/** Thirds and halves of a stretch, as months from its beginning: first inclusive, last exclusive. */
function monthsOf(part: PartName, length: number): [number, number] {
  const third = Math.round(length / 3);
  const half = Math.round(length / 2);
  switch (part) {
    case 'start':
      return [0, third];
    case 'middle':
      return [third, length - third];
    case 'end':
      return [length - third, length];
    case 'first-half':
      return [0, half];
    case 'second-half':
      return [length - half, length];
  }
}

function yearsOfDecade(part: PartName, length: number): [number, number] {
  const tenth = length / 10;
  switch (part) {
    case 'start':
      return [0, 4 * tenth];
    case 'middle':
      return [4 * tenth, 7 * tenth];
    case 'end':
      return [7 * tenth, length];
    case 'first-half':
      return [0, 5 * tenth];
    case 'second-half':
      return [5 * tenth, length];
  }
}
