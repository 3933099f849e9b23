import { i18n } from '#i18n';
import type { Day, Instant, Said } from '../../lib/model.ts';
import { once } from './locale.ts';

/** Days are calendar days of the outlet's own zone: they are written as they are, in no zone of the reader's. */
const zone = { timeZone: 'UTC' } as const;

const days = once((locale) => new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'medium' }));
const months = once((locale) => new Intl.DateTimeFormat(locale, { ...zone, month: 'long', year: 'numeric' }));
const years = once((locale) => new Intl.DateTimeFormat(locale, { ...zone, year: 'numeric' }));
const tickDays = once(
  (locale) => new Intl.DateTimeFormat(locale, { ...zone, day: 'numeric', month: 'short' }),
);
const tickMonths = once((locale) => new Intl.DateTimeFormat(locale, { ...zone, month: 'short' }));
const moments = once((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));

const monthsAlone = once((locale) => {
  const format = new Intl.DateTimeFormat(locale, { ...zone, month: 'long' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)));
});

/** The months by name, January first. */
export function monthNames(): string[] {
  return monthsAlone();
}

/** A calendar day: "8 Nov 2025". */
export function dayWords(day: Day): string {
  return days().format(date(day));
}

/** The days from one to another, no longer than it has to be: "1 Jan 2025", "1–31 Jan 2025". */
export function periodWords(from: Day, to: Day): string {
  return days().formatRange(date(from), date(to));
}

/** A place on a time axis: the year at its beginning, the month at its own, else the day: "2025", "Feb", "8 Nov". */
export function tickWords(day: Day, unit: 'day' | 'month' | 'year'): string {
  return { day: tickDays, month: tickMonths, year: years }[unit]().format(date(day));
}

/** The reader's own calendar day of a moment. */
export function momentWords(moment: Instant): string {
  return moments().format(new Date(moment));
}

/** The month of a day after "since": "September 2024", «сентября 2024»; where room is scarce "Sep 2024", «сент. 2024». */
export function sinceWords(day: Day, month: 'long' | 'short' = 'long'): string {
  // Where the month stands alone some languages bend it differently from the month in a date, which is what goes here.
  const parts = new Intl.DateTimeFormat(days().resolvedOptions().locale, {
    ...zone,
    day: 'numeric',
    month,
    year: 'numeric',
  }).formatToParts(date(day));
  const part = (type: 'month' | 'year') => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('month')} ${part('year')}`;
}

/** When something was said, no finer than it is known: "24 Sep 2025", "September 2024", "around 8 Oct 2025". */
export function saidWords({ from, to, precision }: Said): string {
  switch (precision) {
    case 'day':
      return dayWords(from);
    case 'about':
      return i18n.t('statement.around', { date: dayWords(middle(from, to)) });
    case 'week':
    case 'part':
      return days().formatRange(date(from), date(to));
    case 'month':
      return months().format(date(from));
    case 'quarter':
    case 'season':
      return months().formatRange(date(from), date(to));
    case 'year':
    case 'decade':
      return years().formatRange(date(from), date(to));
  }
}

/** The same for machines: `2025-09-24`, `2025-09`, `2025`, or both ends of the interval as ISO 8601 writes it. */
export function saidDateTime({ from, to, precision }: Said): string {
  switch (precision) {
    case 'day':
      return from;
    case 'month':
      return from.slice(0, 7);
    case 'year':
      return from.slice(0, 4);
    default:
      return `${from}/${to}`;
  }
}

/** The year under which a statement is listed; null where it is not dated. */
export function yearOf(said: Said | null): string | null {
  return said ? years().format(date(said.from)) : null;
}

function date(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function middle(from: Day, to: Day): Day {
  const centre = (date(from).getTime() + date(to).getTime()) / 2;
  return new Date(centre).toISOString().slice(0, 10);
}
