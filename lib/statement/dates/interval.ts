import type { DatePrecision } from '../../model.ts';
import type { DayNumber } from './day.ts';

/** When something happened: both ends inclusive. */
export interface Interval {
  from: DayNumber;
  to: DayNumber;
  precision: DatePrecision;
}

export function oneDay(day: DayNumber): Interval {
  return { from: day, to: day, precision: 'day' };
}

/** A day, give or take `slack` days. */
export function around(day: DayNumber, slack: number): Interval {
  return { from: day - slack, to: day + slack, precision: 'about' };
}

/** The interval up to `limit`; null where it only begins after. Past speech is never later than its article. */
export function cutAt(interval: Interval, limit: DayNumber | null): Interval | null {
  if (limit === null) return interval;
  if (interval.from > limit) return null;
  return interval.to > limit ? { ...interval, to: limit } : interval;
}

/** What a date expression is read against. */
export interface DateContext {
  /** The article's day of publication; null where unknown: then only words that name a year can be resolved. */
  published: DayNumber | null;
  /** When the thing mentioned before happened, from which "a month later" counts; null where none is known. */
  anchor: Interval | null;
}
