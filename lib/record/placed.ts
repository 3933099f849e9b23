import { linkToQuotation } from '../annotation/text-fragment.ts';
import { sharedWords } from '../compare/shared-words.ts';
import { languageByCode } from '../language/languages.ts';
import type { Annotation, LanguageCode, Statement } from '../model.ts';
import type { EarlierStatement, PlacedStatement } from '../views.ts';
import { annotationsOf, reportsOf } from './outlets.ts';
import type { LeadingRow } from './recall.ts';
import type { ArticleRow, StatementRow } from './rows.ts';
import { compareText } from './said-order.ts';
import type { RecordDatabase } from './schema.ts';

/** Puts together statements as the views show them: with their articles, annotations and links. */

type PlacedArticle = PlacedStatement['article'];

export function placedArticle(row: ArticleRow): PlacedArticle {
  const { id, address, title, publisher, published, language, version } = row;
  return { id, address, title, publisher, published, language, version };
}

/** A statement being read, against which earlier ones are set. */
export interface Reading {
  text: string;
  language: LanguageCode;
}

/** Earlier statements as shown, in the order given. Runs inside a transaction. */
export async function placeEarlier(
  record: RecordDatabase,
  reading: Reading,
  recalled: readonly { row: LeadingRow; relevance: number }[],
): Promise<EarlierStatement[]> {
  const reports = await reportsOf(
    record,
    recalled.map(({ row }) => row),
  );
  const annotations = await annotationsOf(record, reports);
  const articles = await articlesOf(record, [...reports.values()].flat());
  const stopWords = languageByCode(reading.language)?.stopWords ?? new Set<string>();
  return recalled.flatMap(({ row, relevance }) => {
    const [first, ...others] = inOrderOfTime(reports.get(row.statement.id) ?? [row]);
    const article = first && articles.get(first.statement.articleId);
    if (!first || !article) return [];
    const { statement } = first;
    return {
      statement,
      article,
      annotation: annotations.get(row.statement.id) ?? null,
      relevance,
      shared: sharedWords(statement.text, reading.text, stopWords),
      alsoIn: otherArticles(article, others, articles),
      link: linkToQuotation(article.address, statement.text, statement.prefix, statement.suffix),
    };
  });
}

/** One statement with where it stands; null where its article is not on record. */
export function placeStatement(
  statement: Statement,
  article: PlacedArticle,
  annotation: Annotation | undefined,
): PlacedStatement {
  return { statement, article, annotation: annotation ?? null };
}

async function articlesOf(
  { articles }: RecordDatabase,
  rows: readonly StatementRow[],
): Promise<Map<string, PlacedArticle>> {
  const ids = [...new Set(rows.map(({ statement }) => statement.articleId))];
  const found = await articles.bulkGet(ids);
  return new Map(found.flatMap((row) => (row ? [[row.id, placedArticle(row)] as const] : [])));
}

/** Other outlets and other articles that report the same words, each once. */
function otherArticles(
  shown: PlacedArticle,
  rows: readonly StatementRow[],
  articles: ReadonlyMap<string, PlacedArticle>,
): PlacedArticle[] {
  const ids = new Set(rows.map(({ statement }) => statement.articleId));
  ids.delete(shown.id);
  return [...ids].flatMap((id) => articles.get(id) ?? []);
}

/** The reports of one statement, the earliest first; the undated last. */
function inOrderOfTime(rows: readonly StatementRow[]): StatementRow[] {
  const key = ({ statement: { said } }: StatementRow) => said?.to ?? '\uffff';
  return [...rows].sort((a, b) => compareText(key(a), key(b)));
}
