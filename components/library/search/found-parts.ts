import type { FoundPart, FoundPlaces } from '../../../lib/views/library.ts';

/** Places that a list takes; a reader who scrolls further wants a narrower search, and browsers a shorter page. */
const MOST_LISTED = 100_000;

/** All that a search fits, as far as its parts have come. */
export interface FoundSoFar {
  /** At most 100,000. */
  places: number[];
  total: number;
  /** Whether these are all. */
  whole: boolean;
}

export type Find = (part?: FoundPart) => Promise<FoundPlaces>;

/** The first part of what a search fits, which comes at once however much it fits. */
export async function firstFound(find: Find): Promise<{ found: FoundSoFar; next: number | null }> {
  const { places, total, next } = await find();
  return { found: { places, total, whole: next === null }, next };
}

/** The whole, from what has come and where the next part begins. */
export async function wholeFound(
  find: Find,
  { found, next }: Awaited<ReturnType<typeof firstFound>>,
): Promise<FoundSoFar> {
  const places = [...found.places];
  let { total } = found;
  for (let before = next; before !== null; ) {
    const part = await find({ before, room: MOST_LISTED - places.length });
    places.push(...part.places);
    total += part.total;
    before = part.next;
  }
  return { places, total, whole: true };
}
