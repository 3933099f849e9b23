import type { Day } from '../../model.ts';
import type { Pace } from '../../views/timeline.ts';
import { reading } from '../reading.ts';
import { FIRST_DAY } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';
import { rootOf } from '../speakers/decisions.ts';

/** How often speakers spoke, counted by the index alone: no statement is read but the first and the last. */

/** More bars than these are too thin to be told apart beside a line of words. */
const MOST_BARS = 24;
/** Fewer statements have no pace. */
const LEAST = 3;

/** The pace of each speaker who has one, in order. Rejects with a RecordError. */
export function pacesOf(record: RecordDatabase, speakerIds: readonly string[]): Promise<Pace[]> {
  return reading(record, async () => {
    const paces = await Promise.all(speakerIds.map((speakerId) => paceOf(record, speakerId)));
    return paces.filter((pace) => pace !== null);
  });
}

async function paceOf(record: RecordDatabase, speakerId: string): Promise<Pace | null> {
  const rootId = await rootOf(record, speakerId);
  const between = (from: Day, before: Day) =>
    record.spoken.where(':id').between([rootId, from, '', ''], [rootId, before, '', ''], true, false);
  const all = () => between(FIRST_DAY, '\uffff');
  const [first, last, count] = await Promise.all([all().first(), all().last(), all().count()]);
  if (!first || !last || count < LEAST) return null;
  const { months, starts } = barsOf(first.row.standing.first.to, last.row.standing.first.to);
  const counts = await Promise.all(
    starts.slice(1).map((before, i) => between(starts[i] ?? before, before).count()),
  );
  return { speakerId, from: starts[0] ?? first.row.standing.first.to, months, counts };
}

/** Periods of a month, a quarter or a year each that hold all days: where each begins, and where the last ends. */
function barsOf(first: Day, last: Day): { months: Pace['months']; starts: Day[] } {
  const [from, to] = [monthOf(first), monthOf(last)];
  const months = ([1, 3, 12] as const).find((length) => (to - from) / length < MOST_BARS) ?? 12;
  const begin = from - (from % months);
  const bars = Math.floor((to - begin) / months) + 1;
  return { months, starts: Array.from({ length: bars + 1 }, (_, i) => startOf(begin + i * months)) };
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function startOf(month: number): Day {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
