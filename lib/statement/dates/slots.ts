import { readAmount, SEVERAL } from './amount.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading, Slot } from './reading.ts';
import type { DateToken } from './tokens.ts';

/** Where a slot ends and what has been read by then. */
export interface SlotMatch {
  next: number;
  reading: Reading;
}

/** Figures that can be a year of the press. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** Reads one slot of a shape at a token; null where it is not there. */
export function matchSlot(
  slot: Slot,
  tokens: readonly DateToken[],
  at: number,
  reading: Reading,
  lexicon: Lexicon,
): SlotMatch | null {
  const token = tokens[at];
  if (!token) return null;
  const found = (more: Reading, next = at + 1): SlotMatch => ({ next, reading: { ...reading, ...more } });
  const { word } = token;
  const named = !lexicon.capitalised || token.capital;
  switch (slot) {
    case 'n': {
      const amount = readAmount(tokens, at, lexicon);
      return amount && found({ n: amount.amount }, amount.next);
    }
    case 'unit':
      return mapped(lexicon.units.get(word), (unit) => found({ unit }));
    case 'units': {
      const unit = lexicon.units.get(word);
      return unit && lexicon.severalUnits.has(word) ? found({ unit, n: SEVERAL }) : null;
    }
    case 'weekday':
      return named ? mapped(lexicon.weekdays.get(word), (weekday) => found({ weekday })) : null;
    case 'month':
      return named
        ? mapped(lexicon.months.get(word), (month) => found({ month }, afterMonth(tokens, at, lexicon)))
        : null;
    case 'season':
      return mapped(lexicon.seasons.get(word), (season) => found({ season }));
    case 'inSeason':
      return mapped(lexicon.inSeason.get(word), (season) => found({ season }));
    case 'part':
      return mapped(lexicon.periodParts.get(word), (part) => found({ part }));
    case 'last':
      return mapped(lexicon.last.get(word), (back) => found({ back }));
    case 'last>year':
      return mapped(lexicon.last.get(word), (yearBack) => found({ yearBack }));
    case 'this':
      return lexicon.this.has(word) ? found({ back: 0 }) : null;
    case 'this>year':
      return lexicon.this.has(word) ? found({ yearBack: 0 }) : null;
    case 'yearWord':
      return mapped(lexicon.yearWords.get(word), (yearBack) => found({ yearBack }));
    default:
      return matchFigure(slot, tokens, at, lexicon, found);
  }
}

/** The slots that {@link matchFigure} reads. */
type FigureSlot = Extract<
  Slot,
  'day' | 'lastDay' | 'monthNumber' | 'quarter' | 'half' | 'decade' | 'year' | 'shortYear' | 'years2'
>;

type Found = (more: Reading, next?: number) => SlotMatch;

/** Steps over the stop of a month cut short. */
function afterMonth(tokens: readonly DateToken[], at: number, lexicon: Lexicon): number {
  const stop = tokens[at + 1];
  const short = lexicon.shortMonths.has(tokens[at]?.word ?? '');
  return short && stop?.glued && stop.word === '.' ? at + 2 : at + 1;
}

/** Slots that are written in figures, or in ordinals. */
function matchFigure(
  slot: FigureSlot,
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
  found: Found,
): SlotMatch | null {
  const token = tokens[at];
  if (!token) return null;
  const figure = figureOf(token);
  switch (slot) {
    case 'day':
      return daySlot(tokens, at, lexicon, (day, next) => found({ day }, next));
    case 'lastDay':
      return daySlot(tokens, at, lexicon, (lastDay, next) => found({ lastDay }, next));
    case 'monthNumber':
      return isBetween(figure, 1, 12) && token.glued ? found({ month: figure }) : null;
    case 'quarter':
      return ordinalSlot(tokens, at, 4, lexicon, (quarter, next) => found({ quarter }, next));
    case 'half':
      return ordinalSlot(tokens, at, 2, lexicon, (half, next) => found({ half }, next));
    case 'decade':
      return mapped(decadeOf(token, figure, lexicon), (decade) => found({ decade }));
    case 'year':
      return isBetween(figure, FIRST_YEAR, LAST_YEAR) ? found({ year: figure }) : null;
    case 'shortYear':
      return figure !== null && token.word.length === 2 && token.glued
        ? found({ year: fullYear(figure) })
        : null;
    case 'years2':
      return figure !== null && token.word.length % 2 === 0 ? found({ overNewYear: true }) : null;
  }
}

function isBetween(figure: number | null, first: number, last: number): figure is number {
  return figure !== null && figure >= first && figure <= last;
}

function daySlot(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
  found: (day: number, next: number) => SlotMatch,
): SlotMatch | null {
  const token = tokens[at];
  if (!token) return null;
  const figure = figureOf(token);
  if (figure === null) return mapped(lexicon.ordinals.get(token.word), (day) => found(day, at + 1));
  const isDay = isBetween(figure, 1, 31) && token.word.length <= 2;
  return isDay ? found(figure, afterSuffix(tokens, at + 1, lexicon)) : null;
}

function figureOf(token: DateToken): number | null {
  return token.kind === 'number' && token.word.length <= 4 && /^\d+$/.test(token.word)
    ? Number(token.word)
    : null;
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

function ordinalSlot(
  tokens: readonly DateToken[],
  at: number,
  most: number,
  lexicon: Lexicon,
  found: (ordinal: number, next: number) => SlotMatch,
): SlotMatch | null {
  const token = tokens[at];
  if (!token) return null;
  const figure = figureOf(token);
  const ordinal =
    figure ?? lexicon.ordinals.get(token.word) ?? (token.capital ? ROMAN.get(token.word) : undefined);
  if (ordinal === undefined || ordinal < 1 || ordinal > most) return null;
  return found(ordinal, afterSuffix(tokens, at + 1, lexicon));
}

/** Steps over the ending of an ordinal in figures: "1st", "1.", «3-м». */
function afterSuffix(tokens: readonly DateToken[], at: number, lexicon: Lexicon): number {
  const hyphen = tokens[at]?.glued === true && tokens[at]?.word === '-' ? 1 : 0;
  const suffix = tokens[at + hyphen];
  return suffix?.glued && lexicon.ordinalSuffixes.has(suffix.word) ? at + hyphen + 1 : at;
}

/** «1990», «90», "nineties". */
function decadeOf(token: DateToken, figure: number | null, lexicon: Lexicon): number | undefined {
  if (figure === null) return lexicon.decades.get(token.word);
  if (figure % 10 !== 0) return undefined;
  if (token.word.length === 2) return fullYear(figure);
  return figure >= FIRST_YEAR && figure <= LAST_YEAR ? figure : undefined;
}

/** Two figures of a year: up to 29 of this century, else of the last. */
function fullYear(figure: number): number {
  return figure < 30 ? 2000 + figure : 1900 + figure;
}

function mapped<In, Out>(value: In | undefined, map: (value: In) => Out): Out | null {
  return value === undefined ? null : map(value);
}
