import type { Annotation, Article, Speaker, Statement } from '../model.ts';

/** One statement with all that is on record of it, as exports take it. */
export interface ExportRow {
  statement: Statement;
  article: Article;
  /** Null where the statement is attributed to nobody. */
  speaker: Speaker | null;
  /** Null where the reader has not annotated the statement. */
  annotation: Annotation | null;
}
