import type { Day, Said } from '../model.ts';
import { parseDay } from '../statement/dates/day.ts';
import type { FirstSaid } from './rows.ts';

/** The order of statements in time. Each is dated by an interval, so only some can be told apart. */

/** Of a statement that nobody dates. */
const NEVER_DATED: FirstSaid = { from: '', to: '' };

/** Sorts before every day and after the empty string, so it parts the undated from the dated in an index. */
export const FIRST_DAY: Day = '0';

/** The earliest of several dates of one statement; a narrower interval goes before the wider one that holds it. */
export function firstSaid(dates: readonly (Pick<Said, 'from' | 'to'> | null)[]): FirstSaid {
  const dated = dates
    .filter((said) => said !== null)
    .sort((a, b) => compareText(a.to, b.to) || compareText(b.from, a.from));
  const [first] = dated;
  return first ? { from: first.from, to: first.to } : NEVER_DATED;
}

/**
 * Whether a statement was made before another: it was over by the day the other may have begun, and began before that.
 * Intervals that overlap further than one day are not ordered; nor is what nobody dates.
 */
export function isBefore(a: FirstSaid, b: FirstSaid): boolean {
  return a.to !== '' && b.from !== '' && a.to <= b.from && a.from < b.from;
}

/** Days between two dated statements: 0 where their intervals meet; null where either is undated. */
export function daysApart(a: Said | null, b: Said | null): number | null {
  if (!a || !b) return null;
  return Math.max(0, dayNumberOf(a.from) - dayNumberOf(b.to), dayNumberOf(b.from) - dayNumberOf(a.to));
}

/** Days since 1970-01-01; a string that is no day (none is ever stored) counts as the first. */
export function dayNumberOf(day: Day): number {
  return parseDay(day) ?? 0;
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
