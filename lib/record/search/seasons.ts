import type { RecordDatabase } from '../schema.ts';
import { seasonOf } from './search-entries.ts';

/** Goes through what the record is searched by a season at a time. All run inside a transaction. */

/** Seasons that are asked at a time once the newest has not been enough: each waits for the database as long as all. */
const MOST_AT_ONCE = 16;

/** A stretch of places, of which `highest` is outside. */
export interface Stretch {
  lowest: number;
  highest: number;
}

/**
 * Asks of each season in which something may stand, the newest first, and gives the answers in that order until `take`
 * says that they are enough. Of few seasons only the newest is asked at first, then ever more at a time. It is no
 * generator, as Dexie would lose sight of its transaction in one.
 */
export async function eachSeason<Found>(
  { searchEntries }: RecordDatabase,
  { lowest, highest }: Stretch,
  ask: (season: number) => PromiseLike<Found>,
  take: (found: Found, season: number) => PromiseLike<boolean>,
): Promise<void> {
  const within = () => searchEntries.where('at').between(lowest, highest);
  const [[oldest], [newest]] = await Promise.all([
    within().limit(1).primaryKeys(),
    within().reverse().limit(1).primaryKeys(),
  ]);
  if (oldest === undefined || newest === undefined) return;
  let season = seasonOf(newest);
  for (let many = 1; season >= seasonOf(oldest); many = Math.min(2 * many, MOST_AT_ONCE)) {
    const asked = Array.from({ length: Math.min(many, season - seasonOf(oldest) + 1) }, (_, i) => season - i);
    const answers = await Promise.all(asked.map(ask));
    for (const [i, found] of answers.entries()) if (!(await take(found, season - i))) return;
    season -= asked.length;
  }
}

/** The places that stand in each of some lists. */
export function inAll(lists: readonly (readonly number[])[]): number[] {
  const [fewest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  const sets = others.map((places) => new Set(places));
  // A beginning may fit several words of one statement.
  return [...new Set(fewest)].filter((at) => sets.every((set) => set.has(at)));
}
