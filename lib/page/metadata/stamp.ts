import type { Day } from '../../model.ts';

/** A moment as a page's machine-readable date gives it. */
export interface Stamp {
  /** The calendar day as written, in whatever zone it is written in. */
  day: Day;
  /** The moment itself, in milliseconds since 1970; null where the stamp has no time or no zone. */
  instant: number | null;
  /** Whether it is written in UTC: then `day` may be another than the outlet's own. */
  utc: boolean;
}

const ISO =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:[T,_]\s*|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?/;
const COMPACT =
  /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;
/** As mail and HTTP headers and JavaScript write dates; what `Date.parse` reads alike in every browser. */
const SPELLED =
  /^(?:[a-z]{3,9},?\s+)?(?:\d{1,2}\s+[a-z]{3,9}\.?|[a-z]{3,9}\.?\s+\d{1,2}),?\s+\d{4}\b(?:,?\s+(\d{1,2}:\d{2}(?::\d{2})?)(?:\s*([ap]\.?m\.?))?)?(?:\s*((?:GMT|UTC|Z)?[+-]\d{2}:?\d{2}|GMT|UTC|Z))?/i;

/**
 * Reads a date that was written for machines.
 * @returns null where it is none, or no day of the calendar.
 */
export function parseStamp(value: string): Stamp | null {
  const text = value.trim().toUpperCase();
  const iso = ISO.exec(text);
  if (iso) {
    const [, y, , m, d, hour, minute, second, zone] = iso;
    return stampOf(y, m, d, hour, minute, second, zone);
  }
  if (EPOCH.test(text)) return fromInstant(Number(text) * (text.length === 10 ? 1000 : 1));
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, y, m, d, hour, minute, second, zone] = compact;
    return stampOf(y, m, d, hour, minute, second, zone);
  }
  return SPELLED.test(text) ? parseSpelled(text) : null;
}

function stampOf(
  year = '',
  month = '',
  date = '',
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): Stamp | null {
  const day = dayOf(Number(year), Number(month), Number(date));
  if (!day) return null;
  const offset = zone === undefined ? null : offsetOf(zone);
  if (hour === undefined || offset === null) return { day, instant: null, utc: false };
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1000;
  return { day, instant: midnight + time - offset * 60_000, utc: offset === 0 };
}

/** Minutes east of Greenwich. */
function offsetOf(zone: string): number {
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return 0;
  const [, sign, hours, minutes] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

function parseSpelled(text: string): Stamp | null {
  const [whole = '', time, , zone] = SPELLED.exec(text) ?? [];
  // The day is read as if written in UTC, so that the machine's own zone cannot move it.
  const dateOnly = whole
    .replace(/\s*(?:GMT|UTC|Z)?[+-]\d{2}:?\d{2}$|\s*(?:GMT|UTC|Z)$/i, '')
    .replace(/\./g, '');
  const asWritten = Date.parse(`${dateOnly.replace(/(\d)\s*([ap]m)/i, '$1 $2')} UTC`);
  if (Number.isNaN(asWritten)) return null;
  const day = isoDay(asWritten);
  if (time === undefined || zone === undefined) return { day, instant: null, utc: false };
  const offset = offsetOf(zone);
  return { day, instant: asWritten - offset * 60_000, utc: offset === 0 };
}

function fromInstant(instant: number): Stamp {
  return { day: isoDay(instant), instant, utc: true };
}

/** The day it was in Greenwich. */
export function isoDay(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The day of these numbers; null where the calendar has none such, or no newspaper was on the web. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < 1980 || year > 2100 || month < 1 || month > 12 || date < 1) return null;
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCDate() === date ? isoDay(time.getTime()) : null;
}
