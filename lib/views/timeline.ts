import type { Day, LanguageCode, ShiftAnswer, StatementKind, Verdict } from '../model.ts';
import type { ShiftWordsShown } from './earlier.ts';

/** How often a speaker spoke, by periods of equal length from the first statement on record to the last. */
export interface Pace {
  speakerId: string;
  /** The first day of the first period. */
  from: Day;
  /** Months to a period: a month, a quarter or a year. */
  months: 1 | 3 | 12;
  counts: number[];
}

/** Days since 1970-01-01. */
export type DayNumber = number;

/**
 * When a speaker's statements were made, each once however many outlets report it. A statement stands at the middle of
 * the days in which it may have been made.
 */
export interface TimelineView {
  /** The days on which any stand, ascending, and how many on each. */
  days: DayNumber[];
  counts: number[];
  /** Number of those that nobody dates. */
  undated: number;
  /** Those that the reader has annotated, ascending by day. */
  annotated: AnnotatedMark[];
}

export interface AnnotatedMark {
  id: string;
  day: DayNumber;
  kind: StatementKind;
  /** Null where the annotation has no verdict of accuracy. */
  verdict: Verdict | null;
}

/** One statement on a timeline. */
export interface TimelineMark {
  id: string;
  day: DayNumber;
  /** The days in which it may have been made. */
  from: Day;
  to: Day;
  kind: StatementKind;
  /** The beginning of its content. */
  text: string;
  language: LanguageCode;
  outlet: string;
}

/** Two statements of a timeline that differ, as the reader has found, or that may. */
export interface TimelineBridge {
  earlierId: string;
  laterId: string;
  earlierDay: DayNumber;
  laterDay: DayNumber;
  /** Never `none`: what the reader has found not to differ has no bridge. */
  answer: Exclude<ShiftAnswer, 'none'> | null;
  /** What shows it; empty where the reader alone says so. */
  why: ShiftWordsShown['why'][];
}

export interface TimelineBridges {
  bridges: TimelineBridge[];
  /** False where there are too many statements to be set against each other: then only the reader's own are given. */
  compared: boolean;
}
