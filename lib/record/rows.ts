import type { Annotation, Article, ArticleVersion, Day, LanguageCode, Speaker, Statement } from '../model.ts';

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

export type ArticleVersionRow = ArticleVersion;

export interface SpeakerRow {
  speaker: Speaker;
  /** The day each office in `roles` is known from, so that reading an older article does not bring back an old one. */
  rolesAsOf: Record<LanguageCode, Day>;
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
  /** Hash of the content's words, by which other reports of them are found. */
  contentKey: string;
  /** The sentence before, which tells what the words are about. */
  before: string;
  standing: Leading | Joined | Alone;
}

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
  ids: string[];
  /** Days since 1970-01-01; `UNDATED` in both where nobody dates the statement. */
  from: Int32Array;
  to: Int32Array;
  /** Where in `buckets` each statement's content ends, and where what stands around it (title, sentence before). */
  contentEnds: Uint16Array;
  ends: Uint16Array;
  /** Hash buckets of stems: of a statement's content, then of what stands around it. */
  buckets: Uint16Array;
}

export type AnnotationRow = Annotation;

/** Whether a row stands for its statement in all outlets. */
export function isLeading(row: StatementRow): row is StatementRow & { standing: Leading } {
  return 'leads' in row.standing;
}

/** The id of the row that stands for a statement in all its outlets. */
export function leaderIdOf(row: StatementRow): string {
  return 'joins' in row.standing ? row.standing.joins : row.statement.id;
}
