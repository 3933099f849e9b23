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
  if (slot === 'n') {
    const found = readAmount(tokens, at, lexicon);
    return found && { next: found.next, reading: { ...reading, n: found.amount } };
  }
  if (slot === 'month') {
    const month = isNamed(token, lexicon) ? lexicon.months.get(token.word) : undefined;
    return month === undefined
      ? null
      : { next: afterMonth(tokens, at, lexicon), reading: { ...reading, month } };
  }
  const read = readWord(slot, token, lexicon) ?? readFigure(slot, token, lexicon);
  if (read === null) return null;
  const next = ORDINALS.has(slot) ? afterSuffix(tokens, at + 1, lexicon) : at + 1;
  return { next, reading: { ...reading, ...read } };
}

/** Months and weekdays bear a capital where the language writes one: tells May from may. */
export function isNamed(token: DateToken, lexicon: Lexicon): boolean {
  return !lexicon.capitalised || token.capital;
}

/** Slots that one word fills. */
function readWord(slot: Slot, token: DateToken, lexicon: Lexicon): Reading | null {
  const { word } = token;
  switch (slot) {
    case 'unit':
      return given('unit', lexicon.units.get(word));
    case 'units': {
      const unit = lexicon.severalUnits.has(word) ? lexicon.units.get(word) : undefined;
      return unit === undefined ? null : { unit, n: SEVERAL };
    }
    case 'weekday':
      return isNamed(token, lexicon) ? given('weekday', lexicon.weekdays.get(word)) : null;
    case 'season':
      return given('season', lexicon.seasons.get(word));
    case 'inSeason':
      return given('season', lexicon.inSeason.get(word));
    case 'part':
      return given('part', lexicon.periodParts.get(word));
    case 'last':
      return given('back', lexicon.last.get(word));
    case 'last>year':
      return given('yearBack', lexicon.last.get(word));
    case 'this':
      return lexicon.this.has(word) ? { back: 0 } : null;
    case 'this>year':
      return lexicon.this.has(word) ? { yearBack: 0 } : null;
    case 'yearWord':
      return given('yearBack', lexicon.yearWords.get(word));
    default:
      return null;
  }
}

/** Slots that are written in figures, or as ordinals. */
function readFigure(slot: Slot, token: DateToken, lexicon: Lexicon): Reading | null {
  const figure = figureOf(token);
  const { length } = token.word;
  switch (slot) {
    case 'day':
      return given('day', ordinal(token, figure, 31, lexicon));
    case 'lastDay':
      return given('lastDay', ordinal(token, figure, 31, lexicon));
    case 'quarter':
      return given('quarter', ordinal(token, figure, 4, lexicon));
    case 'half':
      return given('half', ordinal(token, figure, 2, lexicon));
    case 'monthNumber':
      return token.glued ? given('month', within(figure, 1, 12)) : null;
    case 'decade':
      return given('decade', decadeOf(token, figure, lexicon));
    case 'year':
      return given('year', within(figure, FIRST_YEAR, LAST_YEAR));
    case 'shortYear':
      return figure !== null && length === 2 && token.glued ? { year: fullYear(figure) } : null;
    case 'years2':
      return figure !== null && length % 2 === 0 ? { overNewYear: true } : null;
    default:
      return null;
  }
}

/** Slots that an ending may follow: "10th". */
const ORDINALS: ReadonlySet<Slot> = new Set<Slot>(['day', 'lastDay', 'quarter', 'half']);

function given<Key extends keyof Reading>(key: Key, value: Reading[Key] | undefined): Reading | null {
  return value === undefined ? null : { [key]: value };
}

function within(figure: number | null, first: number, last: number): number | undefined {
  return figure !== null && figure >= first && figure <= last ? figure : undefined;
}

function figureOf({ kind, word }: DateToken): number | null {
  return kind === 'number' && word.length <= 4 && /^\d+$/.test(word) ? Number(word) : null;
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

function ordinal(
  token: DateToken,
  figure: number | null,
  most: number,
  lexicon: Lexicon,
): number | undefined {
  if (figure !== null) return token.word.length <= 2 ? within(figure, 1, most) : undefined;
  const roman = token.capital && most <= 4 ? ROMAN.get(token.word) : undefined;
  return within(lexicon.ordinals.get(token.word) ?? roman ?? null, 1, most);
}

/** Steps over the stop of a month cut short. */
function afterMonth(tokens: readonly DateToken[], at: number, lexicon: Lexicon): number {
  const stop = tokens[at + 1];
  const short = lexicon.shortMonths.has(tokens[at]?.word ?? '');
  return short && stop?.glued && stop.word === '.' ? at + 2 : at + 1;
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
  return within(figure, FIRST_YEAR, LAST_YEAR);
}

/** Two figures of a year: up to 29 of this century, else of the last. */
function fullYear(figure: number): number {
  return figure < 30 ? 2000 + figure : 1900 + figure;
}
