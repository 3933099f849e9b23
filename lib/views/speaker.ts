import type { Day, LanguageCode, ShiftAnswer, Span, Speaker, StatementKind, Verdict } from '../model.ts';
import type { PlacedStatement, PossibleShift, ShiftWordsShown } from '../views.ts';

/** What a speaker's page and the view of two statements side by side are shown. */

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

/** What a speaker's statements are about, and with which office and where they were made. */
export interface SpeakerStudy {
  subjects: SpeakerSubject[];
  /** Statements that are about none of the subjects. */
  others: number;
  offices: SpeakerOffice[];
  outlets: { name: string; statements: number }[];
  /** How many statements were looked at, the latest; less than `total` where there are very many. */
  studied: number;
  /** All statements, each once however many outlets report it. */
  total: number;
}

export interface SpeakerSubject {
  /** The words that tell it, as they stand in the statements, and their language. */
  words: string[];
  language: LanguageCode;
  /** Ids of its statements, the latest first. */
  statements: string[];
}

export interface SpeakerOffice {
  words: string;
  language: LanguageCode;
  /** The first and the last day on which the speaker is on record with it; null where none is dated. */
  from: Day | null;
  to: Day | null;
  statements: number;
}

/** The articles that report a speaker, the latest first. */
export interface SpeakerArticles {
  articles: { article: PlacedStatement['article']; names: string[]; statements: number }[];
  total: number;
  /** Where the next answer begins; null where there is no more. */
  next: number | null;
}

/** A statement as it is set against another. */
export interface ComparedStatement extends PlacedStatement {
  speaker: Speaker | null;
  /** A link that opens the source at the quotation (text fragment). */
  link: string;
  /** Stretches whose words both have, and those whose words it has alone; none where the languages differ. */
  both: Span[];
  only: Span[];
  /** Words that show a possible shift. */
  shifted: Span[];
}

/** Two statements side by side. */
export interface Comparison {
  earlier: ComparedStatement;
  later: ComparedStatement;
  /** Whether the dates tell which of the two came first. */
  ordered: boolean;
  /** Whether both are in one language, so that their words can be compared. */
  sameLanguage: boolean;
  shift: PossibleShift | null;
}
