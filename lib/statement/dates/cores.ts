import type { Lexicon } from './lexicon.ts';
import type { Slot } from './reading.ts';
import type { Item, Shape } from './shapes.ts';
import { isNamed } from './slots.ts';
import type { DateToken } from './tokens.ts';

/** Slots that one word of dates fills, a core; nearly every date expression holds one. */
const CORES: ReadonlySet<Slot> = new Set<Slot>([
  'unit',
  'units',
  'weekday',
  'day',
  'month',
  'monthNumber',
  'season',
  'inSeason',
  'decade',
  'year',
  'yearWord',
]);

/** How many tokens may come before the first core of an expression: "during the run-up to the 2016 election". */
const REACH = 12;

/** Whether a shape cannot be without a core. */
export function needsCore(shape: Shape): boolean {
  return shape.some(itemNeedsCore);
}

function itemNeedsCore(item: Item): boolean {
  if (item.sort === 'note' || item.optional) return false;
  if (item.sort === 'slot') return CORES.has(item.slot);
  return item.sort === 'shapes' && item.shapes.every(needsCore);
}

/** For each token, whether it or one of the few after it is a core. */
export function coresNear(tokens: readonly DateToken[], lexicon: Lexicon): Uint8Array {
  const near = new Uint8Array(tokens.length);
  let next = Number.POSITIVE_INFINITY;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token && isCore(token, lexicon)) next = at;
    near[at] = next - at <= REACH ? 1 : 0;
  }
  return near;
}

function isCore(token: DateToken, lexicon: Lexicon): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return false;
  if (!lexicon.cores.has(token.word)) return false;
  const isName = lexicon.months.has(token.word) || lexicon.weekdays.has(token.word);
  return !isName || isNamed(token, lexicon);
}
