import * as v from 'valibot';
import type { Said } from '../../lib/model.ts';
import type { CorrectionDraft } from '../../lib/model-schema.ts';
import { DaySchema } from '../../lib/model-schema.ts';

/** How finely the reader dates a statement; `kept` leaves the date as it is. */
export type DateChoice = 'kept' | 'day' | 'month' | 'year' | 'unknown';

/** The date as it stands in the form. */
export interface TypedDate {
  choice: DateChoice;
  /** `YYYY-MM-DD`, as a date field gives it. */
  day: string;
  /** 1 to 12. */
  month: number;
  year: string;
}

/** The form as it opens: what is known fills every way of saying it. */
export function typedDateOf(said: Said | null, published: string | null, choice: DateChoice): TypedDate {
  const day = said?.from ?? published ?? '';
  return { choice, day, month: Number(day.slice(5, 7)) || 1, year: day.slice(0, 4) };
}

/** Reads the form: the date as a correction takes it, or that it is no date. */
export function readDate(
  typed: TypedDate,
): { said?: CorrectionDraft['said'] & {} } | { said: null } | 'no-date' {
  switch (typed.choice) {
    case 'kept':
      return {};
    case 'unknown':
      return { said: null };
    case 'day':
      return interval(typed.day, typed.day, 'day');
    case 'month': {
      const month = `${yearOf(typed)}-${String(typed.month).padStart(2, '0')}`;
      const last = new Date(Date.UTC(Number(typed.year), typed.month, 0)).getUTCDate();
      return interval(`${month}-01`, `${month}-${last}`, 'month');
    }
    case 'year':
      return interval(`${yearOf(typed)}-01-01`, `${yearOf(typed)}-12-31`, 'year');
  }
}

function interval(from: string, to: string, precision: 'day' | 'month' | 'year') {
  const isDay = (day: string) => /^[1-9]/u.test(day) && v.is(DaySchema, day);
  return isDay(from) && isDay(to) ? { said: { from, to, precision } } : 'no-date';
}

const yearOf = ({ year }: TypedDate): string => year.trim();
