import type { Annotation, FoundSpeaker, FoundStatement, Instant, Said, ShiftAnswer } from '../model.ts';

/** The rows of what the reader says and decides: no reading of an article changes them, and no rule has the last word over them. */

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
