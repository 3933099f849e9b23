import { type TimeInterval, utcDay, utcMonday, utcMonth, utcTicks, utcYear } from 'd3-time';
import type { Domain } from './domain.ts';

/** Calendar periods on a timeline: where the ticks stand, and into which bins dense statements are put. */

/** How finely a tick or a bin is told. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface Tick {
  day: number;
  unit: 'day' | 'month' | 'year';
}

const DAY_MS = 86_400_000;

const quarter = utcMonth.every(3) ?? utcMonth;
const INTERVALS: readonly { unit: Unit; days: number; interval: TimeInterval }[] = [
  { unit: 'day', days: 1, interval: utcDay },
  { unit: 'week', days: 7, interval: utcMonday },
  { unit: 'month', days: 30, interval: utcMonth },
  { unit: 'quarter', days: 91, interval: quarter },
  { unit: 'year', days: 365, interval: utcYear },
];

const dateOf = (day: number): Date => new Date(day * DAY_MS);
const dayOf = (date: Date): number => date.getTime() / DAY_MS;

/** Some `count` ticks at round places of the calendar, whole days at the finest. */
export function ticksIn({ from, to }: Domain, count: number): Tick[] {
  const finest = Math.min(count, Math.ceil(to - from));
  return utcTicks(dateOf(from), dateOf(to), Math.max(1, finest))
    .filter((date) => date.getUTCHours() === 0 && date.getUTCMinutes() === 0)
    .map((date) => ({ day: dayOf(date), unit: unitOf(date) }));
}

function unitOf(date: Date): Tick['unit'] {
  if (date.getUTCDate() !== 1) return 'day';
  return date.getUTCMonth() === 0 ? 'year' : 'month';
}

/** The finest unit whose periods last so many days at least; years where none does. */
export function unitOfLength(days: number): Unit {
  return INTERVALS.find((one) => one.days >= days)?.unit ?? 'year';
}

/** The period of a unit that a day lies in: `to` is the first day after it. */
export function periodAt(day: number, unit: Unit): { from: number; to: number } {
  const { interval } = INTERVALS.find((one) => one.unit === unit) ?? { interval: utcYear };
  const start = interval.floor(dateOf(day));
  return { from: dayOf(start), to: dayOf(interval.offset(start, 1)) };
}
