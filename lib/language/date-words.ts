/**
 * What one language knows of dates, as data for `statement/dates`. Words are in lower case, several forms of one word
 * stand in one string between spaces; «ё» is written as «е». A phrase of several words within such a list is joined
 * with `_`.
 *
 * A shape says how words stand together in one sort of date expression. Its items stand between spaces:
 * `в|во` words as they are, either of them; `{month}` a word of that class; `<year>` one of the shapes listed under that
 * name in `parts`; a `?` after an item makes it optional. `{last>year}` reads a word of the class `last` as telling which
 * year.
 */
export type UnitName = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export type SeasonName = 'winter' | 'spring' | 'summer' | 'autumn';

/** The stretches of a month, year, season or decade that writers name. */
export type PartName = 'start' | 'middle' | 'end' | 'first-half' | 'second-half';

/** Sorts of date expressions. */
export type ShapeName =
  /** The day of publication, and the two before. */
  | 'today'
  | 'yesterday'
  | 'twoDaysAgo'
  /** Counted back from publication: "three days ago". */
  | 'ago'
  /** Counted from the day mentioned before: «спустя месяц», "a week earlier". */
  | 'later'
  | 'earlier'
  | 'nextDay'
  | 'twoDaysLater'
  | 'twoDaysBefore'
  /** The day before an event: «накануне голосования»; yesterday where no event is named. */
  | 'dayBefore'
  /** The day (or `{unit}`) mentioned before, and the calendar unit after it: "the same day", "the following year". */
  | 'same'
  | 'following'
  | 'weekday'
  | 'weekdayOfLastWeek'
  | 'weekend'
  /** A calendar day: "10 March 2024", "on the 10th". */
  | 'day'
  /** A week, month, quarter, season, year or decade, or a part of it. */
  | 'period'
  /** A period as nouns bear it, which never dates an act by itself: «2012 года». */
  | 'mention'
  /** Some time before, not told when: «ранее», "previously". */
  | 'undated';

export type UnitKey = UnitName | `${UnitName}*${number}`;

export interface DateWords {
  /** January first. */
  months: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  seasons: Record<SeasonName, string>;
  /** Forms that tell when by themselves («летом»), where not all forms do; class `inSeason`. */
  inSeason?: Record<SeasonName, string>;
  /** By unit, or by a number of units: `month*6` for «полгода», `year*10` for "decade". */
  units: Partial<Record<UnitKey, string>>;
  /** Plural forms that mean "several" where no number stands: "days later". */
  severalUnits?: string;
  /** By value. Tens and units also in sequence. */
  numbers: Readonly<Record<number, string>>;
  several: string;
  /** Between two numbers of one estimate: "two or three". */
  or: string;
  /** Between tens and units: "treinta y cinco". */
  join: string;
  /** Before or after a number, and without weight: "about", "почти". */
  approximately: string;
  /** By value, 1 to 31; beyond 4 only where days are written so. */
  ordinals: Readonly<Record<number, string>>;
  /** After the figures of an ordinal: "st", «го». */
  ordinalSuffixes: string;
  periodParts: Partial<Record<PartName, string>>;
  this: string;
  /** By how many back: 1 "last", 2 "before last". */
  last: Partial<Record<1 | 2, string>>;
  /** Single words for a year by how many back: «торік», "heuer". */
  lastYearWords?: Partial<Record<0 | 1 | 2, string>>;
  /** By first year. */
  decades: Readonly<Record<number, string>>;
  /** Times of the day that may follow a day. */
  dayTimes: readonly string[];
  /** Whether months and weekdays are written with a capital: tells May from may. */
  capitalised: boolean;
  /** Words that lose their vowel before another, with the apostrophe left out: `l`, `d`. */
  elided: string;
  /** How "3/10/2024" is read; null where both ways are in use. */
  slashed: 'day-first' | null;
  /** Shapes that others hold. Items like `{=half}` or `{=start}` note something and match nothing; see `NOTES`. */
  parts: Readonly<Record<string, readonly string[]>>;
  shapes: Readonly<Partial<Record<ShapeName, readonly string[]>>>;
  clause: DateClauseWords;
}

/** What tells whether a date expression dates the act of speaking or something else in the sentence. */
export interface DateClauseWords {
  /** Right before an expression: it bounds or describes something ("by Friday", "since May", "of 2019"). */
  bounds: string;
  /** Phrases right after an expression that put it in the future: "next week", «следующего года». */
  ahead: readonly string[];
  /** Verbs right after an expression without a preposition make it their subject: "said last year was …". */
  subjectVerbs: string;
  /** Conjunctions that join main clauses. */
  coordinators: string;
  /** Words that open a clause about something else: relative pronouns, "when", "because". */
  openers: string;
  /** Openers only after a comma, as they are articles elsewhere. */
  relatives?: string;
  /** Whether an opener does so with no comma before it. */
  bareOpeners: boolean;
  /** Articles: one right before an expression makes it an attribute ("der im Mai gewählte …"). */
  attributeArticles?: string;
  /** What right before a year in figures makes it an attribute: a noun with a capital ("Agenda 2010"), or any other word. */
  yearAfter?: 'capital' | 'lower';
  /** Matches a participle that may begin an attribute: "elected in 2020". */
  participle: RegExp;
  /** Whether it is also a past tense: then the first in a clause with no cue is its verb. */
  participleIsPast: boolean;
  /** Infinitives: what follows one is part of what was said ("promised to publish it in May"). */
  infinitive: RegExp;
  /** Words one of which must stand right before an infinitive, unless the cue does; empty where it is plain by itself. */
  infinitiveMarkers: string;
  /** Verbs in reported form, by which a clause with no conjunction is known as reported: "habe", "sei". */
  reportedVerbs?: string;
  /** Forms of speaking that open a participle clause which the expression may date: "speaking on Thursday". */
  speaking: RegExp;
  /** Occasions and places of speech: a date beside them dates the statement ("in an interview aired on Sunday"). */
  venues: RegExp;
  /** Prepositions between which and a date a venue stands. */
  venuePrepositions: string;
  /** Events and acts of others: a date right after them dates them («взрыв 12 августа»). */
  events: RegExp;
  /** Words between "a week" and the event it counts from: "after", "before". */
  anchors: string;
  /** How a sentence opens that returns to words told before: "Asked about that pledge", «Комментируя эти слова». */
  returning: RegExp;
}
