/** Shorter names differ by one letter too often to be taken for one another. */
const SHORTEST = 5;

/**
 * Whether one name is the other with a slip of the pen in it: one letter changed, left out, put in, or two turned round,
 * the first letter being right. Only for a name that an article gives nobody else.
 */
export function isSlip(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) < SHORTEST || a[0] !== b[0]) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let first = 0;
  while (first < short.length && short[first] === long[first]) first++;
  let tail = 0;
  while (tail < short.length - first && short[short.length - 1 - tail] === long[long.length - 1 - tail])
    tail++;
  const [left, right] = [short.length - first - tail, long.length - first - tail];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && short[first] === long[first + 1] && short[first + 1] === long[first];
}
