import type { ShapeName } from '../../language/date-words.ts';
import type { Amount, Meaning, Period, Unit, YearReference } from './expression.ts';
import type { ShapeMatch } from './match.ts';
import type { Reading } from './reading.ts';

const DAY: Unit = { name: 'day', count: 1 };
const YEAR: Unit = { name: 'year', count: 1 };
const ONE: Amount = { min: 1, max: 1 };
const TWO: Amount = { min: 2, max: 2 };

/** What the words of a shape mean; null where its slots make no date ("this minute"). */
export function meaningOf({ name, reading }: ShapeMatch): Meaning | null {
  return fixedMeaning(name) ?? readMeaning(name, reading);
}

/** Shapes whose words say all. */
function fixedMeaning(name: ShapeName): Meaning | null {
  switch (name) {
    case 'today':
      return { kind: 'ago', amount: { min: 0, max: 0 }, unit: DAY };
    case 'yesterday':
      return { kind: 'ago', amount: ONE, unit: DAY };
    case 'twoDaysAgo':
      return { kind: 'ago', amount: TWO, unit: DAY };
    case 'nextDay':
      return { kind: 'shift', direction: 1, amount: ONE, unit: DAY, event: false };
    case 'twoDaysLater':
      return { kind: 'shift', direction: 1, amount: TWO, unit: DAY, event: false };
    case 'twoDaysBefore':
      return { kind: 'shift', direction: -1, amount: TWO, unit: DAY, event: false };
    case 'dayBefore':
      return { kind: 'eve' };
    case 'weekend':
      return { kind: 'weekend' };
    case 'undated':
      return { kind: 'undated' };
    default:
      return null;
  }
}

function readMeaning(name: ShapeName, reading: Reading): Meaning | null {
  const { unit = DAY } = reading;
  switch (name) {
    case 'ago':
      return { kind: 'ago', amount: amountOf(reading), unit };
    case 'later':
    case 'earlier':
      return {
        kind: 'shift',
        direction: name === 'later' ? 1 : -1,
        amount: amountOf(reading),
        unit,
        event: reading.event === true,
      };
    case 'same':
    case 'following':
      return { kind: 'anchored', unit, offset: name === 'same' ? 0 : 1 };
    case 'weekday':
    case 'weekdayOfLastWeek':
      return weekdayOf(name, reading);
    case 'day':
      return dayOf(reading);
    case 'period':
    case 'mention':
      return periodMeaning(reading);
    default:
      return null;
  }
}

function amountOf({ n = ONE, andHalf }: Reading): Amount {
  return andHalf ? { min: n.min + 0.5, max: n.max + 0.5 } : n;
}

function weekdayOf(name: 'weekday' | 'weekdayOfLastWeek', { weekday, back = 0 }: Reading): Meaning | null {
  if (weekday === undefined) return null;
  if (name === 'weekdayOfLastWeek') return { kind: 'weekday', weekday, week: 'last-week' };
  return { kind: 'weekday', weekday, week: back > 0 ? 'past' : 'latest' };
}

function dayOf(reading: Reading): Meaning | null {
  const { day, lastDay = null, month = null } = reading;
  if (day === undefined) return null;
  return { kind: 'day', day, lastDay, month, year: yearOf(reading) };
}

function yearOf({ year, yearBack, sameYear }: Reading): YearReference | null {
  if (sameYear) return { same: true };
  if (year !== undefined) return { year };
  return yearBack === undefined ? null : { back: yearBack };
}

function periodMeaning(reading: Reading): Meaning | null {
  const { unit, back, half } = reading;
  const part = half === undefined ? (reading.part ?? null) : half === 1 ? 'first-half' : 'second-half';
  if (unit?.name === 'day' || unit?.name === 'hour' || unit?.name === 'minute') {
    return part === null ? shortUnit(unit, back ?? 0) : null;
  }
  const period = periodOf(reading);
  return period && { kind: 'period', period, part };
}

/** "this day", "last hour". */
function shortUnit(unit: Unit, back: number): Meaning {
  if (unit.name !== 'day' || back > 0) return { kind: 'ago', amount: { min: back, max: back }, unit };
  return { kind: 'anchored', unit, offset: 0 };
}

function periodOf(reading: Reading): Period | null {
  const { month, quarter, season, decade, unit, back } = reading;
  const year = yearOf(reading);
  if (month !== undefined) {
    return { sort: 'month', month, year, past: back !== undefined && back > 0 };
  }
  if (quarter !== undefined) return { sort: 'quarter', ordinal: quarter, year };
  if (season !== undefined) {
    return { sort: 'season', season, year, back: back ?? 0, overNewYear: reading.overNewYear === true };
  }
  if (decade !== undefined) return { sort: 'decade', first: decade };
  if (unit) return { sort: 'unit', unit, back: back ?? null };
  if (year) return { sort: 'year', year };
  // "in the first half" of no named year is one of the year that publication falls in, or of the one before.
  return reading.half === undefined ? null : { sort: 'unit', unit: YEAR, back: null };
}
