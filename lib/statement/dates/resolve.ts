import { calendarDay, type DayNumber, existingDay, mondayOf, weekdayOf } from './day.ts';
import type { DateExpression, Meaning } from './expression.ts';
import { cutAt, type DateContext, type Interval, oneDay } from './interval.ts';
import { distant, shifted } from './resolve-amount.ts';
import { resolvePeriod, unitOf, yearNumber } from './resolve-period.ts';

/**
 * The days that an expression of the past names, both ends inclusive and none later than publication; null where they
 * cannot be told or lie ahead.
 */
export function resolveDate(expression: DateExpression, context: DateContext): Interval | null {
  const interval = resolveMeaning(expression.meaning, context);
  return interval && cutAt(interval, context.published);
}

function resolveMeaning(meaning: Meaning, context: DateContext): Interval | null {
  const { published } = context;
  switch (meaning.kind) {
    case 'ago':
      return published === null ? null : distant(published, meaning.amount, meaning.unit, -1);
    case 'shift':
      return shiftFrom(meaning, context);
    case 'eve':
      return eve(context);
    case 'anchored': {
      if (context.anchor === null) return null;
      if (meaning.unit.name === 'day' && meaning.offset === 0) return context.anchor;
      return unitOf(meaning.unit, context.anchor.from, -meaning.offset);
    }
    case 'weekday':
      return published === null ? null : weekday(meaning.weekday, meaning.week, published);
    case 'weekend': {
      if (published === null) return null;
      const sunday = mondayOf(published) - 1;
      return { from: sunday - 1, to: sunday, precision: 'part' };
    }
    case 'day':
      return day(meaning, context);
    case 'period':
      return resolvePeriod(meaning.period, meaning.part, context);
    case 'undated':
      return null;
  }
}

function shiftFrom(meaning: Extract<Meaning, { kind: 'shift' }>, context: DateContext): Interval | null {
  const { amount, unit, direction } = meaning;
  const { anchor, published } = context;
  if (anchor !== null) {
    const exact = anchor.from === anchor.to;
    return exact ? distant(anchor.from, amount, unit, direction) : shifted(anchor, amount, unit, direction);
  }
  // "A week earlier" with nothing to count from counts from the news itself; later than that nothing has happened.
  if (direction > 0 || meaning.event || published === null) return null;
  return distant(published, amount, unit, -1);
}

function eve({ anchor, published }: DateContext): Interval | null {
  if (anchor !== null) return anchor.from === anchor.to ? oneDay(anchor.from - 1) : null;
  return published === null ? null : oneDay(published - 1);
}

function weekday(wanted: number, week: 'latest' | 'past' | 'last-week', published: DayNumber): Interval {
  if (week === 'last-week') return oneDay(mondayOf(published) - 7 + wanted);
  const back = (weekdayOf(published) - wanted + 7) % 7;
  return oneDay(published - (back === 0 && week === 'past' ? 7 : back));
}

/** How many years (or months) back a day without one is looked for: the 29th of February may be far. */
const REACH = 8;

function day(
  meaning: Extract<Meaning, { kind: 'day' }>,
  { published, anchor }: DateContext,
): Interval | null {
  const { month, year } = meaning;
  if (month !== null && year !== null) {
    const number = yearNumber(year, published, anchor);
    return number === null ? null : days(meaning, number, month);
  }
  if (published === null) return null;
  const now = calendarDay(published);
  for (let back = 0; back <= REACH; back++) {
    const earlier =
      month === null ? monthsBefore(now.year, now.month, back) : { year: now.year - back, month };
    const interval = days(meaning, earlier.year, earlier.month);
    if (interval && interval.from <= published) return interval;
  }
  return null;
}

function monthsBefore(year: number, month: number, back: number): { year: number; month: number } {
  const index = year * 12 + month - 1 - back;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function days(meaning: Extract<Meaning, { kind: 'day' }>, year: number, month: number): Interval | null {
  const from = existingDay(year, month, meaning.day);
  if (from === null) return null;
  const to = meaning.lastDay === null ? from : existingDay(year, month, meaning.lastDay);
  return to === null || to <= from ? oneDay(from) : { from, to, precision: 'part' };
}
