import type { PartName, SeasonName } from '../../language/date-words.ts';
import type { Amount, Unit } from './expression.ts';

/** What the slots of one shape have read. */
export interface Reading {
  n?: Amount;
  unit?: Unit;
  /** Set by `{=half}`: and half of a unit more. */
  andHalf?: true;
  weekday?: number;
  day?: number;
  lastDay?: number;
  month?: number;
  season?: SeasonName;
  quarter?: number;
  half?: number;
  part?: PartName;
  decade?: number;
  year?: number;
  /** A season named by two years, of which `year` is the first. */
  overNewYear?: true;
  /** How many years before that of publication. */
  yearBack?: number;
  /** The year is the one mentioned before. */
  sameYear?: true;
  /** How many units back: 0 "this", 1 "last", 2 "before last". */
  back?: number;
  /** Set by `{=event}`: the words end at what they count from. */
  event?: true;
}

/** The classes of words a shape may name in braces. */
export const SLOTS = [
  'n',
  'unit',
  'units',
  'weekday',
  'day',
  'lastDay',
  'month',
  'monthNumber',
  'season',
  'inSeason',
  'quarter',
  'half',
  'part',
  'decade',
  'year',
  'shortYear',
  'years2',
  'yearWord',
  'last',
  'this',
  'last>year',
  'this>year',
] as const;

export type Slot = (typeof SLOTS)[number];

/** What an item may note without reading a word. */
export const NOTES = [
  'start',
  'middle',
  'end',
  'first-half',
  'second-half',
  /** The words end at what they count from. */
  'event',
  /** And half a unit more. */
  'half',
  'this',
  'last',
  'before-last',
  'lastYear',
  'thisYear',
  /** Of the year mentioned before. */
  'sameYear',
  'week',
  'month',
  'year',
] as const;

export type Note = (typeof NOTES)[number];

/** The reading with a note added. */
export function noted(reading: Reading, note: Note): Reading {
  switch (note) {
    case 'event':
      return { ...reading, event: true };
    case 'half':
      return { ...reading, andHalf: true };
    case 'this':
      return { ...reading, back: 0 };
    case 'last':
      return { ...reading, back: 1 };
    case 'before-last':
      return { ...reading, back: 2 };
    case 'lastYear':
      return { ...reading, yearBack: 1 };
    case 'thisYear':
      return { ...reading, yearBack: 0 };
    case 'sameYear':
      return { ...reading, sameYear: true };
    case 'week':
    case 'month':
    case 'year':
      return { ...reading, unit: { name: note, count: 1 } };
    default:
      return { ...reading, part: note };
  }
}
