import type { Article, Day, Instant, LanguageCode, Speaker, Statement } from '../model.ts';
import type { PlacedArticle } from '../views/placed.ts';

/**
 * The rows as they are stored: the model's types and, beside them, the keys that make every question cost what its
 * answer costs, and not what the record holds.
 */

/** An article without its text, which is long and seldom asked for. */
export type ArticleRow = Omit<Article, 'text'>;

export interface TextRow {
  articleId: string;
  text: string;
}

/** A text that an address bore before it was changed. */
export interface ArticleVersionRow {
  articleId: string;
  version: number;
  title: string;
  text: string;
  lastRead: Instant;
}

/**
 * A speaker as the articles alone tell it. Whom the reader has merged into another keeps the row, so that the rules go
 * on finding it by its own names; its statements are the other's (see `DecisionRow`).
 */
export interface SpeakerRow {
  speaker: Speaker;
  /** The day each office in `roles` is known from, so that reading an older article does not bring back an old one. */
  rolesAsOf: Record<LanguageCode, Day>;
  /** The words of all its names, folded, by which the reader finds it while typing. Made of `speaker.names` alone. */
  words: string[];
}

/**
 * When a statement was first made, over all outlets that report it. Both are empty strings where nobody dates it:
 * IndexedDB leaves a row with a null key out of an index, and the undated are asked for too.
 */
export interface FirstSaid {
  from: Day | '';
  to: Day | '';
}

/**
 * A statement, and how it stands to other reports of the same statement. One of them, the first recorded, *leads*: it
 * alone is counted and ranked. The others *join* it. Who names no speaker does neither.
 */
export interface StatementRow {
  statement: Statement;
  /**
   * The speaker that the article's own words name, where the reader has merged that one into another; else absent, and
   * `statement.speakerId` is it.
   */
  namedId?: string;
  /** Hash of the content's words, by which other reports of them are found. */
  contentKey: string;
  /** The sentence before, which tells what the words are about. */
  before: string;
  standing: Leading | Joined | Alone;
}

export type LeadingRow = StatementRow & { standing: Leading };

/** Stands for a statement in all its outlets. */
export interface Leading {
  /** The speaker's id. */
  leads: string;
  first: FirstSaid;
  /** Number of the recall block that holds its words. */
  block: number;
}

/** Reports the statement that another row stands for. */
export interface Joined {
  /** Id of the leading statement. */
  joins: string;
}

/** Has no speaker on record, so it is never recalled. */
export interface Alone {
  alone: true;
}

/**
 * The words of some statements of one speaker as numbers, column by column. Recall and the search for other reports of
 * a statement read these few rows instead of every statement of the speaker.
 */
export interface RecallBlockRow {
  speakerId: string;
  /** Counts from 0; a number is not used again. */
  n: number;
  /** The statements' ids, a line each: reading one string costs a tenth of reading hundreds. */
  ids: string;
  /** Days since 1970-01-01; `UNDATED` in both where nobody dates the statement. */
  from: Int32Array;
  to: Int32Array;
  /** The first day and the last of all that are dated; `UNDATED` in both where none is. */
  earliest: number;
  latest: number;
  /** How many are dated, and how many there are. */
  dated: number;
  size: number;
  /** Where in `buckets` each statement's content ends, and where what stands around it (title, sentence before). */
  contentEnds: Uint16Array;
  ends: Uint16Array;
  /** Hash buckets of stems: of a statement's content, then of what stands around it and of its bridge terms. */
  buckets: Uint16Array;
}

/**
 * A leading statement with its article, as a list of what its speaker said shows it: a list is read as one stretch of
 * this table, where its statements and articles lie scattered over theirs. All follows from these.
 */
export interface SpokenRow {
  row: LeadingRow;
  article: PlacedArticle;
  /** How many other reports joined it. */
  joined: number;
}

/** What a statement is searched by. */
export interface SearchRow {
  /** Sorts by day, the undated first, and tells statements of one day apart; see `search-entries.ts`. */
  at: number;
  /** The statement's id. */
  id: string;
  /** Stems of the content's words and the speaker's name, and what the statement is filtered by. */
  terms: string[];
}

/**
 * Who on record a speaker of a backup is that was restored beside it: told once, it holds whenever the same is restored
 * again. What a restore brings would else be taken for evidence the next time.
 */
export interface RestoredSpeakerRow {
  /** Hash of the speaker's row as the backup has it, its id in the backup included. */
  of: string;
  /** Id on record; empty where nothing came of the speaker. */
  is: string;
}

/** Whether a row stands for its statement in all outlets. */
export function isLeading(row: StatementRow): row is LeadingRow {
  return 'leads' in row.standing;
}

/** The id of the row that stands for a statement in all its outlets. */
export function leaderIdOf(row: StatementRow): string {
  return 'joins' in row.standing ? row.standing.joins : row.statement.id;
}
