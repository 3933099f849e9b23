import type { PartName, SeasonName, UnitName } from '../../language/date-words.ts';
import type { Span } from '../../model.ts';

/** A number of units, or a range where the words give none: "two or three", "several". */
export interface Amount {
  min: number;
  max: number;
}

export interface Unit {
  name: UnitName;
  /** How many of them one is: 6 months for «полгода», 10 years for "decade". */
  count: number;
}

/** A year by its number, by how many before the year of publication, or the one mentioned before ("of that year"). */
export type YearReference = { year: number } | { back: number } | { same: true };

/** A named stretch of the calendar. */
export type Period =
  /** The unit that publication falls in, or one `back` before it; null: the latest that fits ("at the end of the month"). */
  | { sort: 'unit'; unit: Unit; back: number | null }
  /** `past`: the latest wholly over ("last October"). */
  | { sort: 'month'; month: number; year: YearReference | null; past: boolean }
  | { sort: 'quarter'; ordinal: number; year: YearReference | null }
  /**
   * `back` counts seasons of that name wholly over: 1 for "last autumn"; 0 is the latest begun. `overNewYear`: a winter
   * named by both its years, of which `year` is the first.
   */
  | { sort: 'season'; season: SeasonName; year: YearReference | null; back: number; overNewYear: boolean }
  | { sort: 'year'; year: YearReference }
  | { sort: 'decade'; first: number };

/** What a date expression says, before it is known when its article was published. */
export type Meaning =
  | { kind: 'ago'; amount: Amount; unit: Unit }
  /** Counted from the day mentioned before; `event`: the words name what they count from. */
  | { kind: 'shift'; direction: 1 | -1; amount: Amount; unit: Unit; event: boolean }
  /** The day before what is named; yesterday where nothing is. */
  | { kind: 'eve' }
  /** The unit of the calendar that the day mentioned before falls in (`offset` 0), or the next one (1). */
  | { kind: 'anchored'; unit: Unit; offset: 0 | 1 }
  | { kind: 'weekday'; weekday: number; week: 'latest' | 'past' | 'last-week' }
  | { kind: 'weekend' }
  | { kind: 'day'; day: number; lastDay: number | null; month: number | null; year: YearReference | null }
  | { kind: 'period'; period: Period; part: PartName | null }
  | { kind: 'undated' };

/** A date expression in a text. */
export interface DateExpression extends Span {
  meaning: Meaning;
  /** Whether it only stands with a noun («2012 года») and so never dates an act. */
  attribute: boolean;
  /** Its tokens: first inclusive, `next` exclusive. */
  first: number;
  next: number;
}
