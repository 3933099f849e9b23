import type { Day } from '../../model.ts';

/**
 * Calendar days as whole numbers counted from 1970-01-01, so that no clock and no time zone can shift them.
 * The Gregorian calendar is used for all years.
 */
export type DayNumber = number;

/** A calendar day taken apart; `month` is 1 to 12. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const DAY_IN_MS = 86_400_000;

/** The number of the day that a calendar date names; months and days beyond their range run on into the next. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_IN_MS);
}

export function calendarDay(number: DayNumber): CalendarDay {
  const date = new Date(number * DAY_IN_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Reads `YYYY-MM-DD`; null where it is none or names no day of the calendar. */
export function parseDay(day: Day): DayNumber | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  return existingDay(Number(year), Number(month), Number(date));
}

export function formatDay(number: DayNumber): Day {
  return new Date(number * DAY_IN_MS).toISOString().slice(0, 10);
}

/** The day's number, or null where the month has no such day. */
export function existingDay(year: number, month: number, day: number): DayNumber | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return dayNumber(year, month, day);
}

export function monthLength(year: number, month: number): number {
  return calendarDay(dayNumber(year, month + 1, 0)).day;
}

/** The same day of the month, `months` later (or earlier where negative), cut to the month's length. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDay(number);
  const first = calendarDay(dayNumber(year, month + months, 1));
  return dayNumber(first.year, first.month, Math.min(day, monthLength(first.year, first.month)));
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The Monday of the day's week. */
export function mondayOf(number: DayNumber): DayNumber {
  return number - weekdayOf(number);
}
