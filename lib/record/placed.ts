import type { Annotation, Statement } from '../model.ts';
import type { PlacedArticle, PlacedStatement } from '../views/placed.ts';

/** What is told of an article beside its statements, and no more: its row holds what no view shows. */
export function placedArticle(row: PlacedArticle): PlacedArticle {
  const { id, address, title, publisher, published, language, version } = row;
  return { id, address, title, publisher, published, language, version };
}

/** One statement with where it stands, and the reader's annotation of it. */
export function placeStatement(
  statement: Statement,
  article: PlacedArticle,
  annotation: Annotation | undefined,
): PlacedStatement {
  return { statement, article, annotation: annotation ?? null };
}
