import type { TimeOrder } from '../../../lib/views/earlier.ts';
import {
  type AskedWords,
  FIRST_DATED_PLACE,
  type FoundPart,
  type FoundPlaces,
} from '../../../lib/views/library.ts';

/** Places that a list takes; a reader who scrolls further wants a narrower search, and browsers a shorter page. */
const MOST_LISTED = 100_000;

/** All that a search fits, as far as its parts have come. */
export interface FoundSoFar {
  words: AskedWords;
  /** At most 100,000, the newest first or the oldest; the undated last. */
  places: number[];
  total: number;
  /** Whether these are all. */
  whole: boolean;
}

export type Find = (part?: FoundPart) => Promise<FoundPlaces>;

/** The first part of what a search fits, which comes at once however much it fits: the newest. */
export async function firstFound(find: Find): Promise<{ found: FoundSoFar; next: number | null }> {
  const { words, places, total, next } = await find();
  return { found: { words, places, total, whole: next === null }, next };
}

/** The whole in either order, from what has come and where the next part begins. */
export async function wholeFound(
  find: Find,
  { found, next }: Awaited<ReturnType<typeof firstFound>>,
  order: TimeOrder = 'newest',
): Promise<FoundSoFar> {
  let { places, total } = found;
  for (let before = next; before !== null; ) {
    const room = order === 'newest' ? MOST_LISTED - places.length : Number.MAX_SAFE_INTEGER;
    const part = await find({ before, room });
    places = [...places, ...part.places];
    if (order === 'oldest') places = latestOf(places);
    total += part.total;
    before = part.next;
  }
  return { ...found, places: order === 'oldest' ? oldestFirst(places) : places, total, whole: true };
}

/** The last that a list has room for, of which the oldest are no fewer than that. */
const latestOf = (places: readonly number[]): number[] => places.slice(-MOST_LISTED);

function oldestFirst(newestFirst: readonly number[]): number[] {
  const dated = newestFirst.filter((at) => at >= FIRST_DATED_PLACE);
  return [...dated.reverse(), ...newestFirst.filter((at) => at < FIRST_DATED_PLACE)];
}
