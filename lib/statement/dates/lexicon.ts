import type { DateWords, PartName, SeasonName } from '../../language/date-words.ts';
import type { Unit } from './expression.ts';
import { folded } from './tokens.ts';

/** A language's words by what they mean. */
export interface Lexicon {
  months: ReadonlyMap<string, number>;
  /** Those cut short, which a stop may follow: "Sept.". */
  shortMonths: ReadonlySet<string>;
  weekdays: ReadonlyMap<string, number>;
  seasons: ReadonlyMap<string, SeasonName>;
  inSeason: ReadonlyMap<string, SeasonName>;
  units: ReadonlyMap<string, Unit>;
  severalUnits: ReadonlySet<string>;
  numbers: ReadonlyMap<string, number>;
  several: ReadonlySet<string>;
  or: ReadonlySet<string>;
  join: ReadonlySet<string>;
  approximately: ReadonlySet<string>;
  ordinals: ReadonlyMap<string, number>;
  ordinalSuffixes: ReadonlySet<string>;
  periodParts: ReadonlyMap<string, PartName>;
  this: ReadonlySet<string>;
  last: ReadonlyMap<string, number>;
  yearWords: ReadonlyMap<string, number>;
  decades: ReadonlyMap<string, number>;
  capitalised: boolean;
  /** All words that dates are made around: months, weekdays, seasons, units, decades, days in words. */
  cores: ReadonlySet<string>;
}

const SEASONS: readonly SeasonName[] = ['winter', 'spring', 'summer', 'autumn'];
const PARTS: readonly PartName[] = ['start', 'middle', 'end', 'first-half', 'second-half'];

export function lexiconOf(words: DateWords): Lexicon {
  const lexicon = {
    months: byPosition(words.months, 1),
    shortMonths: shortForms(words.months),
    weekdays: byPosition(words.weekdays, 0),
    seasons: byName(SEASONS, words.seasons),
    inSeason: byName(SEASONS, words.inSeason ?? words.seasons),
    units: unitsOf(words.units),
    severalUnits: wordsIn(words.severalUnits ?? ''),
    numbers: byNumber(words.numbers),
    several: wordsIn(words.several),
    or: wordsIn(words.or),
    join: wordsIn(words.join),
    approximately: wordsIn(words.approximately),
    ordinals: byNumber(words.ordinals),
    ordinalSuffixes: wordsIn(words.ordinalSuffixes),
    periodParts: byName(PARTS, words.periodParts),
    this: wordsIn(words.this),
    last: byNumber(words.last),
    yearWords: byNumber(words.lastYearWords ?? {}),
    decades: byNumber(words.decades),
    capitalised: words.capitalised,
  };
  const { months, weekdays, seasons, inSeason, units, decades, yearWords, ordinals } = lexicon;
  const maps = [months, weekdays, seasons, inSeason, units, decades, yearWords, ordinals];
  return { ...lexicon, cores: new Set(maps.flatMap((map) => [...map.keys()])) };
}

/** The words of a list, each as a token has it. */
export function wordsIn(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map(folded),
  );
}

function byPosition(lists: readonly string[], first: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, list] of lists.entries()) {
    for (const word of wordsIn(list)) found.set(word, index + first);
  }
  return found;
}

/** The forms that are the beginning of the first of their list. */
function shortForms(lists: readonly string[]): Set<string> {
  const short = lists.flatMap((list) => {
    const [full = '', ...forms] = wordsIn(list);
    return forms.filter((form) => form.length < full.length && full.startsWith(form));
  });
  return new Set(short);
}

function byNumber(lists: Readonly<Record<number, string>>): Map<string, number> {
  const found = new Map<string, number>();
  for (const [value, list] of Object.entries(lists)) {
    for (const word of wordsIn(list)) found.set(word, Number(value));
  }
  return found;
}

function byName<Name extends string>(
  names: readonly Name[],
  lists: Readonly<Partial<Record<string, string>>>,
): Map<string, Name> {
  const found = new Map<string, Name>();
  for (const name of names) {
    for (const word of wordsIn(lists[name] ?? '')) found.set(word, name);
  }
  return found;
}

function unitsOf(lists: DateWords['units']): Map<string, Unit> {
  const found = new Map<string, Unit>();
  for (const [key, list] of Object.entries(lists)) {
    const unit = unitOf(key);
    if (unit) for (const word of wordsIn(list ?? '')) found.set(word, unit);
  }
  return found;
}

function unitOf(key: string): Unit | null {
  const [name, count] = key.split('*');
  switch (name) {
    case 'minute':
    case 'hour':
    case 'day':
    case 'week':
    case 'month':
    case 'year':
      return { name, count: count === undefined ? 1 : Number(count) };
    default:
      return null;
  }
}
