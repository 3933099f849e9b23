import type { Day, Instant, LanguageCode, Speaker, Verdict } from '../model.ts';
import type { FoundStatementView, PlacedArticle } from './placed.ts';

/** What the library's lists are shown. */

/** Below this place stand the statements of no known day, which are the last of the newest first. */
export const FIRST_DATED_PLACE = 2 ** 36;

/** The words that a search looks for, as stems: for those found to be marked. */
export interface AskedWords {
  whole: string[];
  /** What a word that is still being typed begins with; null where none is. */
  beginning: string | null;
}

/** Where a part of all that a search fits stands in the record, the newest first. */
export interface FoundPlaces {
  words: AskedWords;
  /** As many as there is room for; each is a whole number that stays one statement's while the record holds it. */
  places: number[];
  /** How many the part has, whether there is room for them or not. */
  total: number;
  /** The place before which the next part begins; null where there is no more. */
  next: number | null;
}

/** Which part is asked for but the newest, and how many of its places are wanted. */
export interface FoundPart {
  before: number;
  room: number;
}

export interface FoundStatementAt extends FoundStatementView {
  at: number;
}

/** Beyond this number the statements of an outlet or a language are not counted out. */
export const MOST_COUNTED = 100;

/** What a search can be narrowed to: what is on record, the most first. No number is above `MOST_COUNTED`. */
export interface FacetValues {
  outlets: { name: string; statements: number }[];
  languages: { language: LanguageCode; statements: number }[];
}

/** A speaker as a list shows it. */
export interface ListedSpeaker {
  speaker: Speaker;
  /** Statements on record, each once however many outlets report it. */
  statements: number;
  /** The days of the first and the last of them; null where none is dated. */
  first: Day | null;
  last: Day | null;
}

/** An article as a list shows it. */
export interface ListedArticle {
  article: PlacedArticle;
  statements: number;
}

/** The first of all articles, the latest first, and how many there are. */
export interface NewestArticles {
  ids: string[];
  total: number;
}

/** In which order speakers are listed: by name, the most statements first, or who spoke last first. */
export const SPEAKER_ORDERS = ['name', 'most', 'latest'] as const;
export type SpeakerOrder = (typeof SPEAKER_ORDERS)[number];

/** One article on record. */
export interface ArticleView {
  article: PlacedArticle;
  byline: string | null;
  firstRead: Instant;
  lastRead: Instant;
  /** In order of their place in the text. */
  statementIds: string[];
}

/** The statements that the reader has annotated. */
export interface AnnotatedView {
  /** The last annotated first. */
  statementIds: string[];
  /** All verdicts and tags in use, those on most annotations first. */
  verdicts: { value: Verdict; annotations: number }[];
  tags: { value: string; annotations: number }[];
}

/** How much is on record. */
export interface KeptCounts {
  articles: number;
  statements: number;
  speakers: number;
  annotations: number;
}
