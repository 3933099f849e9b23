/**
 * The record's types. Offsets are UTF-16 code units into the article's text; days are ISO 8601 calendar days
 * (`2025-11-08`), instants are ISO 8601 date-times in UTC.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A moment, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string;

/** A BCP 47 primary language subtag, lower case: `ru`, `en`, `uk`. */
export type LanguageCode = string;

/** A stretch of text: `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A span together with the words that stand there. */
export interface Words extends Span {
  text: string;
}

/** One news page as read, before it is in the record. */
export interface ArticleText {
  /** Canonical address, without fragment and tracking parameters. */
  address: string;
  title: string;
  /** The outlet's name as the page gives it, else its host name. */
  publisher: string;
  byline: string | null;
  /** Day of publication as the page states it, in the outlet's own time zone; null where it gives none. */
  published: Day | null;
  language: LanguageCode;
  /** Paragraphs divided by a blank line, a line break inside one by a newline, other white space folded. */
  text: string;
}

/**
 * `direct`: wholly quoted; `mixed`: a reported clause with quoted fragments in it; `indirect`: reported, without
 * quotation marks; `claim`: a fact-checker's paraphrase, which is nobody's own words and stands in no article's text.
 */
export type StatementKind = 'direct' | 'mixed' | 'indirect' | 'claim';

/** How finely a statement is dated. `about` is an interval around a day ("a month ago"). */
export type DatePrecision =
  | 'day'
  | 'about'
  | 'week'
  | 'part'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade';

/** When a statement was made: both ends inclusive. */
export interface Said {
  from: Day;
  to: Day;
  precision: DatePrecision;
  /**
   * The article's words the date was read from; `published` where the article's own date stands in, `reader` where the
   * reader has given it.
   */
  basis: string;
}

/** Who made a statement, as one article tells it. */
export interface FoundSpeaker {
  /** The fullest name the article gives, in the nominative; else the office or body. */
  name: string;
  /** The words that name the speaker at this statement: «г-н Токаев», "she". */
  mention: Words;
  /** The office the article gives: «президент Казахстана». */
  role?: string;
  /** Whether this is a named person, an office or body, or an unnamed source ("a source", «собеседник издания»). */
  sort: 'person' | 'body' | 'anonymous';
  /** 0 to 1: how sure the attribution is. */
  confidence: number;
  /** Who passed the words on, where a speaker reports another's words. */
  via?: string;
}

/** One statement as the extractor finds it in an article's text. */
export interface FoundStatement extends Span {
  /** Where a cue splits a quotation: its stretches, in order; `start` and `end` then span them all. */
  parts?: Span[];
  /** The content's words; parts joined by ` … `. */
  text: string;
  kind: StatementKind;
  speaker: FoundSpeaker | null;
  cue: Words | null;
  /** Null where neither the text nor the article dates it. */
  said: Said | null;
  /** Whether the article itself dates it before its own publication. */
  recalled: boolean;
  /** What a fact-checker found of it; a `claim` has it. */
  check?: ClaimCheck;
}

/** A fact-checker's judgement of a claim, as its ClaimReview gives it. */
export interface ClaimCheck {
  /** The checker's name. */
  checker: string;
  /** The check's own address, http or https; null where it gives none. */
  address: string | null;
  reviewed: Day | null;
  /** The checker's own words for the rating; empty where it gives none. */
  label: string;
  /** The rating on our scale; null where it has no place there. */
  verdict: Verdict | null;
  /** Where the claim was made, http and https, the first place first; absent where the check does not say. */
  appearances?: string[];
}

/** An article in the record: its latest text. */
export interface Article extends ArticleText {
  /** Derived from the canonical address, so reading a page again finds its row. */
  id: string;
  /** Counts the texts seen at this address, from 1. */
  version: number;
  textHash: string;
  firstRead: Instant;
  lastRead: Instant;
  /** Nobody has read the page here: the text is no more than the imported contents, divided by blank lines. */
  imported?: true;
}

/** A person, office or body whose statements are on record. */
export interface Speaker {
  id: string;
  /** The fullest name met, in the nominative. */
  name: string;
  /** The fullest name met in each language. */
  names: Record<LanguageCode, string>;
  /** Identity keys that fold cases and scripts; see `speaker/identity`. */
  keys: string[];
  /** The latest office met in each language. */
  roles: Record<LanguageCode, string>;
  sort: FoundSpeaker['sort'];
}

/** A statement in the record. */
export interface Statement extends Omit<FoundStatement, 'speaker'> {
  /** Derived from the article and the content, so the same statement keeps its id through re-reading. */
  id: string;
  articleId: string;
  speakerId: string | null;
  /** The speaker as this article names it. */
  speaker: FoundSpeaker | null;
  /** Version of the article that was the last to hold it; less than the article's own where it is gone. */
  articleVersion: number;
  /** Up to 64 characters of text on either side, to find the content again on a changed page. */
  prefix: string;
  suffix: string;
  firstRead: Instant;
  /** A file brought it, and reading has not found it: it stays, whatever reading finds. */
  imported?: true;
}

/** What the reader has found of a possible shift between two statements; beats the signal. */
export type ShiftAnswer = 'none' | 'partly' | 'changed' | 'explained';

/** The accuracy scale and the answers that stand beside it; see `annotation/verdicts`. */
export type Verdict =
  | 'true'
  | 'mostly-true'
  | 'half-true'
  | 'mostly-false'
  | 'false'
  | 'misleading'
  | 'unproven'
  | 'not-checkable'
  | 'in-progress';

/** Whether the outlet quotes the speaker rightly. */
export type AttributionVerdict = 'verbatim' | 'paraphrase' | 'not-found' | 'misattributed';

/** How the statement stands to the speaker's earlier ones. */
export type ConsistencyVerdict = 'unchanged' | 'partly-changed' | 'changed' | 'changed-and-explained';

/** The reader's verdict, note, tags and sources on one statement. */
export interface Annotation {
  statementId: string;
  verdict: Verdict | null;
  attribution: AttributionVerdict | null;
  consistency: ConsistencyVerdict | null;
  /** Plain text or Markdown; shown as text. */
  note: string;
  tags: string[];
  /** http and https addresses only. */
  sources: string[];
  created: Instant;
  updated: Instant;
}
