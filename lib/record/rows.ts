import type {
  Annotation,
  Article,
  Day,
  FoundSpeaker,
  FoundStatement,
  Instant,
  LanguageCode,
  Said,
  ShiftAnswer,
  Speaker,
  Statement,
} from '../model.ts';
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

export type AnnotationRow = Annotation;

/** An annotation as it was before the reader changed or removed it. The latest few of each statement are kept. */
export interface AnnotationVersionRow {
  statementId: string;
  /** When it was changed or removed: until then it held. With the statement's id, the key. */
  until: Instant;
  annotation: Annotation;
}

/**
 * What the reader has corrected of one statement, or recorded by hand. Beats the extractor, whatever is read again: it
 * finds its statement by the words, on a changed page and on other addresses of the same article too. Nothing else
 * holds it; the row of the statement is made anew from it with every reading.
 */
export interface CorrectionRow {
  /** Made of the words first found, so that it stays the statement's id whatever the reader makes of its words. */
  statementId: string;
  articleId: string;
  /** Equal for all addresses of one article; see `edition.ts`. */
  edition: string;
  /** TextQuoteSelector of the words that were found, or that the reader selected. */
  quote: { exact: string; prefix: string; suffix: string };
  /** What had been found there, at its place in the text of then; null where the reader has found the statement. */
  found: FoundStatement | null;
  /** The latest last, which alone holds; the others are what undoing goes back to. Never empty. */
  steps: CorrectionStep[];
}

/** What a statement is by one decision of the reader's; what is left out is as it was found. */
export type CorrectionStep = { decided: Instant } & (
  | { is: 'no-statement' }
  | {
      is: 'statement';
      /** Null for nobody in particular. */
      speaker?: CorrectedSpeaker | null;
      /** Null where the day is unknown. */
      said?: Said | null;
      /** TextQuoteSelector of the right words. */
      content?: { exact: string; prefix: string; suffix: string };
    }
);

export interface CorrectedSpeaker extends Pick<FoundSpeaker, 'name' | 'sort'> {
  /** The speaker on record whom the reader chose; null where they gave a name, which the rules then look up. */
  speakerId: string | null;
}

/** What the reader has found of two statements that may differ. Beats the signal, whatever is read again. */
export interface ShiftAnswerRow {
  /** Both ids; see `shift-answers.ts`. */
  id: string;
  /** Ids of the two statements, in order. */
  about: string[];
  answer: ShiftAnswer;
  answered: Instant;
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

/** What the reader has decided of who is who. Beats every rule, whatever is read again. */
export type DecisionRow = MergeDecision | ApartDecision | PartDecision;

interface Decision {
  /** Tells what it decides: no two decisions of one thing can stand side by side. See `decisions.ts`. */
  id: string;
  /** Ids of the speakers it is about, for the index. */
  about: string[];
  decided: Instant;
}

/** Two speakers on record are one: the statements of one are the other's from now on. */
export interface MergeDecision extends Decision {
  sort: 'merge';
  merged: string;
  into: string;
}

/** Two speakers on record are two, however alike their names: they are not offered for merging again. */
export interface ApartDecision extends Decision {
  sort: 'apart';
}

/** One article means somebody else by its words than the rules made of them. */
export interface PartDecision extends Decision {
  sort: 'part';
  articleId: string;
  /** The speaker as the article names it (what `speakerKey` makes of it), and whom the rules took that for. */
  names: { named: string; from: string }[];
  /** The speaker it has become. */
  to: string;
}

/**
 * What the reader has undone, and when: an older backup must not bring it back. Nothing is shown of it. Where the same was
 * decided anew since, that is the later and holds.
 */
export type UndoneRow = UndoneThing | UndoneDecision;

interface Undone {
  /** Tells what was undone; see `undone.ts`. */
  id: string;
  /** Ids of the statements, or of the speakers, that it was about. */
  about: string[];
  undone: Instant;
}

export interface UndoneThing extends Undone {
  sort: 'annotation' | 'correction' | 'answer';
}

/** Kept whole, since speakers have other ids in another record. */
export interface UndoneDecision extends Undone {
  sort: 'decision';
  decision: DecisionRow;
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
