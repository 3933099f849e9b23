import type { Annotation, Day, Instant, LanguageCode, Span } from '../model.ts';

/** What the reader has changed of a statement, and what is needed to change it. */

/** What the reader has corrected of a statement. */
export interface CorrectionView {
  parts: ('speaker' | 'said' | 'content')[];
  /** Whether the reader has found the statement. */
  isByHand: boolean;
  decided: Instant;
}

/** The paragraphs that a stretch of an article's text stands in. */
export interface Surroundings {
  articleId: string;
  language: LanguageCode;
  published: Day | null;
  text: string;
  /** Where `text` begins in the article's. */
  offset: number;
  /** The stretch, in the article's text. */
  span: Span;
}

/** A change of an annotation: as it was until then, and as it was made; null where it was removed. */
export interface AnnotationChange {
  until: Instant;
  before: Annotation;
  after: Annotation | null;
}
