/** Index of the last of some things in order of place that begins before an offset; -1 where none does. */
export function lastBefore<T>(things: readonly T[], offset: number, start: (thing: T) => number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && start(thing) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
