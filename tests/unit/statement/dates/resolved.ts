import type { DateWords } from '../../../../lib/language/date-words.ts';
import { formatDay, parseDay } from '../../../../lib/statement/dates/day.ts';
import { findDates } from '../../../../lib/statement/dates/find.ts';
import type { Interval } from '../../../../lib/statement/dates/interval.ts';
import { resolveDate } from '../../../../lib/statement/dates/resolve.ts';

/** Words, and the days they name; where the words name several, each counts from the one before and the last is meant. */
export type Row = readonly [words: string, days: string];

/** The days of the last date expression in the words, as `from..to` or one day; `none` where there is none. */
export function resolved(words: string, published: string, language: DateWords): string {
  let anchor: Interval | null = null;
  let last = 'none';
  for (const expression of findDates(words, { start: 0, end: words.length }, language)) {
    const interval = resolveDate(expression, { published: parseDay(published), anchor });
    last = interval ? written(interval) : 'none';
    if (interval) anchor = interval;
  }
  return last;
}

function written({ from, to }: Interval): string {
  return from === to ? formatDay(from) : `${formatDay(from)}..${formatDay(to)}`;
}
