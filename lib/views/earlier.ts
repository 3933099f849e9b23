import type { ShiftAnswer, Span } from '../model.ts';
import type { PlacedArticle, PlacedStatement } from './placed.ts';

/** An earlier statement of the same speaker, set against the one being read. */
export interface EarlierStatement extends PlacedStatement {
  /** 0 upward; comparable within one answer only. */
  relevance: number;
  /** Stretches of the earlier content whose words the two share. */
  shared: Span[];
  /** Whether it is the last one or the first one of several on the subject; null where it is neither, or nobody looked. */
  inSubject: 'latest' | 'first' | null;
  /** The other outlets that report the same words. */
  alsoIn: PlacedArticle[];
  /** A link that opens the source at the quotation (text fragment). */
  link: string;
  /** What may differ from the statement being read; null where nothing shows it and the reader has said nothing of it. */
  shift: PossibleShift | null;
}

/** What shows that an earlier statement differs from the one being read, and what the reader has found of it. */
export interface PossibleShift {
  /** Words in the statement being read and in the earlier one; empty where the reader alone says that they differ. */
  evidence: ShiftWordsShown[];
  answer: ShiftAnswer | null;
}

export interface ShiftWordsShown {
  reading: Span[];
  earlier: Span[];
  why: 'negation' | 'antonym' | 'modality' | 'number';
}

/** In which order earlier statements are asked for: the latest first, or the first one first. */
export type TimeOrder = 'newest' | 'oldest';

/** A stretch of all earlier statements in order of time. */
export interface EarlierPage {
  statements: EarlierStatement[];
  /** Where the next stretch begins; null at the end. */
  next: number | null;
}

/** What is on record from before of one statement of a page, beside how much the speaker said in all. */
export interface EarlierCounts {
  /** Earlier statements on its subject. */
  onSubject: number;
  /** Whether `onSubject` are all: false of a speaker who spoke of it more often than is looked at. */
  isAll: boolean;
  /** Earlier statements that may differ from it. */
  shifts: number;
}
