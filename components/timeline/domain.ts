import type { DayNumber } from '../../lib/views/timeline.ts';

/** The stretch of time that a timeline shows, in days since 1970-01-01; fractions are hours. `from` is before `to`. */
export interface Domain {
  from: number;
  to: number;
}

/** Nobody is dated to the hour, so a day is the least that is worth looking at. */
const LEAST_DAYS = 1;
/** Room at either end, so that no mark stands on the edge. */
const MARGIN = 0.03;
/** A single day is shown with something around it. */
const LEAST_WHOLE = 28;

/** What holds all the days, which are ascending. */
export function wholeDomain(days: readonly DayNumber[]): Domain {
  const first = days[0] ?? 0;
  const last = (days.at(-1) ?? 0) + 1;
  const margin = Math.max((last - first) * MARGIN, (LEAST_WHOLE - (last - first)) / 2);
  return { from: first - margin, to: last + margin };
}

/** The domain made narrower (`factor` below 1) or wider around a place in it that stays where it is, within the whole. */
export function zoomed(domain: Domain, factor: number, around: number, whole: Domain): Domain {
  const width = domain.to - domain.from;
  const next = Math.min(whole.to - whole.from, Math.max(LEAST_DAYS, width * factor));
  const share = (around - domain.from) / width;
  return within({ from: around - share * next, to: around + (1 - share) * next }, whole);
}

/** The domain moved by a share of its own width, within the whole. */
export function panned({ from, to }: Domain, share: number, whole: Domain): Domain {
  const by = (to - from) * share;
  return within({ from: from + by, to: to + by }, whole);
}

/** The domain of some days, as wide as the least that is shown. */
export function domainOf(from: DayNumber, to: DayNumber, whole: Domain): Domain {
  return within({ from, to: Math.max(to, from + LEAST_DAYS) }, whole);
}

function within({ from, to }: Domain, whole: Domain): Domain {
  const width = Math.min(to - from, whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - width);
  return { from: start, to: start + width };
}
