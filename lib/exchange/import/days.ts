import { languageByCode, languages } from '../../language/languages.ts';
import type { DatePrecision, Day, LanguageCode, Said } from '../../model.ts';
import { parseStamp } from '../../page/metadata/stamp.ts';
import { dayNumber, existingDay, formatDay, monthLength, parseDay } from '../../statement/dates/day.ts';
import { findDates } from '../../statement/dates/find.ts';
import { resolveDate } from '../../statement/dates/resolve.ts';

/** Longer than this, a cell holds more than a date. */
const MAX_LENGTH = 100;

/** The day of a date written for machines: ISO 8601, as mail writes it, or seconds since 1970; null where it is none. */
export function dayOfStamp(text: string): Day | null {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}/.exec(text.trim()) ?? [];
  return parseDay(day) === null ? (parseStamp(text.slice(0, MAX_LENGTH))?.day ?? null) : day;
}

/** Said on one day; null where there is none. */
export function saidOn(day: Day | null, basis: string): Said | null {
  return day === null ? null : { from: day, to: day, precision: 'day', basis };
}

interface Interval {
  from: Day;
  to: Day;
  precision: DatePrecision;
}

/** A date written for machines, as finely as it is given: `2024`, `2024-09`, `2024-09-01`, `2024-09-01/2024-09-10`. */
export function intervalOfIso(text: string): Interval | null {
  const iso = text.trim();
  const [, year = '', month] = /^(\d{4})(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (month) return monthInterval(Number(year), Number(month));
  if (year) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' };
  const [first = '', last] = iso.split('/');
  const from = dayOfStamp(first);
  const to = last === undefined ? from : dayOfStamp(last);
  if (!from || !to || to < from) return null;
  return { from, to, precision: from === to ? 'day' : 'part' };
}

function monthInterval(year: number, month: number): Interval | null {
  if (month < 1 || month > 12) return null;
  const from = formatDay(dayNumber(year, month, 1));
  return { from, to: formatDay(dayNumber(year, month, monthLength(year, month))), precision: 'month' };
}

const DAY_FIRST = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?:[\s,T]+\d{1,2}:\d{2}.*)?$/;
/** Numbers alone: no words in them would be found but a year, whatever stands beside it. */
const NUMBERS = /^\d[\d\s./:,+-]*(?:T[\d:.,+-]*Z?)?$/;
const MONTH_AND_YEAR = /^(\d{1,2})[./](\d{4})$/;

/**
 * A date as people write one in a table: numbers in any usual order, or words.
 * @param monthFirst whether `03/04/2025` is in March, where the numbers themselves do not tell.
 */
export function saidOfCell(cell: string, language: LanguageCode, monthFirst: boolean): Said | null {
  const basis = cell.trim();
  if (basis === '' || basis.length > MAX_LENGTH) return null;
  const interval =
    intervalOfNumbers(basis, monthFirst) ??
    intervalOfIso(basis) ??
    (NUMBERS.test(basis) ? null : intervalOfWords(basis, language));
  return interval && { ...interval, basis };
}

/** `31.12.2024`, `12/31/2024`, `31-12-24`, `09.2024`. */
function intervalOfNumbers(text: string, monthFirst: boolean): Interval | null {
  const [, onlyMonth, itsYear] = MONTH_AND_YEAR.exec(text) ?? [];
  if (onlyMonth) return monthInterval(Number(itsYear), Number(onlyMonth));
  const numbers = DAY_FIRST.exec(text)?.slice(1, 4).map(Number);
  if (!numbers) return null;
  const [first = 0, second = 0, short = 0] = numbers;
  const year = short < 100 ? short + (short < 70 ? 2000 : 1900) : short;
  const isMonthFirst = second > 12 || (monthFirst && first <= 12);
  const number = isMonthFirst ? existingDay(year, first, second) : existingDay(year, second, first);
  if (number === null) return null;
  const day = formatDay(number);
  return { from: day, to: day, precision: 'day' };
}

/** "September 2024", «осенью 2023 года»: by the rules that date statements, in its own language first. */
function intervalOfWords(text: string, language: LanguageCode): Interval | null {
  const own = languageByCode(language);
  for (const { dates } of own ? [own, ...languages.filter((other) => other !== own)] : languages) {
    const [found] = findDates(text, { start: 0, end: text.length }, dates);
    const interval = found && resolveDate(found, { published: null, anchor: null });
    if (interval) return { ...interval, from: formatDay(interval.from), to: formatDay(interval.to) };
  }
  return null;
}

/** Whether a column of dates puts the month first: some row of it can be read in no other way, and none the other way. */
export function isMonthFirst(cells: readonly string[]): boolean {
  const numbers = cells.flatMap((cell) => {
    const match = DAY_FIRST.exec(cell.trim());
    return match ? [{ first: Number(match[1]), second: Number(match[2]) }] : [];
  });
  return numbers.some(({ second }) => second > 12) && !numbers.some(({ first }) => first > 12);
}
