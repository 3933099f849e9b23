import type { Annotation, Article, Speaker, Statement } from '../model.ts';

/** Statements as lists show them. */

/** What is told of an article beside its statements. */
export type PlacedArticle = Pick<
  Article,
  'id' | 'address' | 'title' | 'publisher' | 'published' | 'language' | 'version'
>;

/** A statement with where it stands. */
export interface PlacedStatement {
  statement: Statement;
  article: PlacedArticle;
  annotation: Annotation | null;
}

/** A statement as lists show it. */
export interface FoundStatementView {
  placed: PlacedStatement;
  speaker: Speaker | null;
}

/** Statements found in the whole record, the newest first. */
export interface SearchPage {
  found: FoundStatementView[];
  /** Where the next answer begins; null where there is no more. */
  next: number | null;
}
