import { addMonths, calendarDay, type DayNumber } from './day.ts';
import type { Amount, Unit } from './expression.ts';
import { around, type Interval, oneDay } from './interval.ts';
import { unitOf } from './resolve-period.ts';

const YEAR: Unit = { name: 'year', count: 1 };

/** Beyond this many years nothing is dated: it keeps all days within the calendar's four figures. */
const MOST_YEARS = 900;

/**
 * The days that lie an amount of units from a day, `direction` 1 after it or -1 before it: exact for days; for longer
 * units the same day give or take what writers mean by them; whole years for two years and more.
 */
export function distant(day: DayNumber, amount: Amount, unit: Unit, direction: 1 | -1): Interval | null {
  const near = single(day, amount.min, unit, direction);
  if (amount.max === amount.min || near === null) return near;
  const far = single(day, amount.max, unit, direction);
  if (far === null) return null;
  return {
    from: Math.min(near.from, far.from),
    to: Math.max(near.to, far.to),
    precision: near.precision === 'day' ? 'about' : near.precision,
  };
}

function single(day: DayNumber, n: number, unit: Unit, direction: 1 | -1): Interval | null {
  const number = n * unit.count;
  switch (unit.name) {
    case 'minute':
      return oneDay(day);
    case 'hour':
      return oneDay(day + direction * Math.floor(number / 24));
    case 'day':
      return oneDay(day + direction * Math.round(number));
    case 'week':
      return around(day + direction * Math.round(7 * number), number === 1 ? 2 : 3);
    case 'month':
      return months(day, number, direction);
    case 'year':
      if (number > MOST_YEARS) return null;
      if (number >= 2 && Number.isInteger(number)) return unitOf(YEAR, day, -direction * number);
      return months(day, number * 12, direction);
  }
}

function months(day: DayNumber, number: number, direction: 1 | -1): Interval | null {
  if (number > MOST_YEARS * 12) return null;
  const whole = Math.floor(number);
  const rest = Math.round((number - whole) * 30);
  return around(addMonths(day, direction * whole) + direction * rest, slackOf(number));
}

/** How many days either side a number of months is meant to reach. */
function slackOf(months: number): number {
  if (months < 1) return 3;
  if (months < 2) return 7;
  if (months < 6) return 15;
  if (months < 12) return 30;
  return months === 12 ? 45 : 60;
}

/** An interval moved as a whole by the least of an amount: "a year later", said of something in 2011. */
export function shifted(interval: Interval, amount: Amount, unit: Unit, direction: 1 | -1): Interval | null {
  const near = moved(interval, amount.min * unit.count, unit, direction);
  const far = moved(interval, amount.max * unit.count, unit, direction);
  if (near === null || far === null) return null;
  const [from, to] = [Math.min(near.from, far.from), Math.max(near.to, far.to)];
  if (unit.name !== 'year' || amount.min < 2) return { ...near, from, to };
  const [first, last] = [calendarDay(from), calendarDay(to)];
  return {
    from: unitOf(YEAR, from, 0).from,
    to: unitOf(YEAR, to, 0).to,
    precision: first.year === last.year ? 'year' : 'about',
  };
}

function moved(interval: Interval, number: number, unit: Unit, direction: 1 | -1): Interval | null {
  if (unit.name === 'month' || unit.name === 'year') {
    const months = Math.round(unit.name === 'year' ? number * 12 : number);
    if (months > MOST_YEARS * 12) return null;
    // The last day of a month stays one: the day after it is moved, and a day taken off again.
    const to = addMonths(interval.to + 1, direction * months) - 1;
    return { ...interval, from: addMonths(interval.from, direction * months), to };
  }
  const days = unit.name === 'week' ? number * 7 : unit.name === 'day' ? number : number / 24;
  const shift = direction * Math.round(unit.name === 'minute' ? 0 : days);
  return { ...interval, from: interval.from + shift, to: interval.to + shift };
}
