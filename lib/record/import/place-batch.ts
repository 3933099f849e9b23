import { groupBy } from '../../group-by.ts';
import type { Instant, Span } from '../../model.ts';
import { settle, type Unplaced } from '../recording/placing.ts';
import type { ArticleRow, TextRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { addEntries, searchRow } from '../search/search-entries.ts';
import { speakerKey } from '../speakers/speakers.ts';
import { articlesKnown, notOnRecord, reportsOf, unknownIn } from './article-reports.ts';
import type { ImportHold } from './import-hold.ts';
import { foundStatement, unplacedRow } from './imported-rows.ts';
import { ImportedText } from './imported-text.ts';
import type { PreparedStatement } from './prepare.ts';

/** How many statements of a file are new to the record, were on it already, and brought an annotation. */
export interface ImportCounts {
  added: number;
  known: number;
  annotated: number;
}

/**
 * Puts imported statements on record: those that are on it already stay as they are. Articles that nobody has read get
 * the contents for a text. Runs inside a transaction.
 */
export async function placeBatch(
  record: RecordDatabase,
  batch: readonly PreparedStatement[],
  hold: ImportHold,
  now: Instant,
): Promise<ImportCounts> {
  const once = new Map<string, PreparedStatement>();
  // Of one statement told twice the first counts.
  for (const one of batch) if (!once.has(one.id)) once.set(one.id, one);
  const known = await articlesKnown(record, new Set(batch.map(({ articleId }) => articleId)));
  const fresh = await notOnRecord(record, [...once.values()], known);
  const byArticle = groupBy(fresh, ({ articleId }) => articleId);
  const reports = await Promise.all(
    [...byArticle].map(async ([id, own]) => reportsOf(record, own, known.get(id) ?? null, id, hold, now)),
  );
  await hold.finder.prepare(reports.flatMap(unknownIn));
  const articles: ArticleRow[] = [];
  const texts: TextRow[] = [];
  const rows = new Map<string, Unplaced>();
  for (const { article, text: before, isKnown, named, own } of reports) {
    const text = new ImportedText(before);
    for (const one of own) {
      const { text: content } = one.imported;
      const found = foundStatement(
        one.imported,
        article.imported ? text.place(content) : placeIn(before, content),
      );
      const { speaker } = found;
      const who = speaker && (named.get(speakerKey(speaker)) ?? hold.finder.find({ article, speaker }));
      rows.set(one.id, unplacedRow(one, found, who, article, now));
    }
    if (article.imported && text.text !== before) texts.push({ articleId: article.id, text: text.text });
    if (!isKnown) articles.push(article);
  }
  const byId = new Map(reports.map(({ article }) => [article.id, article]));
  // In the file's order, in which the first report of a statement leads.
  const unplaced = fresh.flatMap(({ id }) => rows.get(id) ?? []);
  await Promise.all([
    record.articles.bulkPut(articles),
    record.texts.bulkPut(texts),
    hold.speakers.write(),
    settle(
      record,
      unplaced.map((row) => ({ article: byId.get(row.statement.articleId), rows: [row] })),
      hold.recall,
    ),
    addEntries(
      record.searchEntries,
      unplaced.map(({ statement }) => searchRow(statement, byId.get(statement.articleId))),
    ),
  ]);
  await hold.trim();
  const annotated = await annotateAll(record, [...once.values()], now);
  return { added: fresh.length, known: batch.length - fresh.length, annotated };
}

function placeIn(text: string, content: string): Span | null {
  const start = text.indexOf(content);
  return start < 0 ? null : { start, end: start + content.length };
}

/** Keeps the annotations that a file brings, where the reader has none: nothing of the reader's is ever replaced. */
async function annotateAll(
  { annotations }: RecordDatabase,
  statements: readonly PreparedStatement[],
  now: Instant,
): Promise<number> {
  const rows = statements.flatMap(({ id, imported: { annotation } }) =>
    annotation ? { ...annotation, statementId: id, created: now, updated: now } : [],
  );
  if (rows.length === 0) return 0;
  const kept = await annotations.bulkGet(rows.map(({ statementId }) => statementId));
  const fresh = rows.filter((_, i) => kept[i] === undefined);
  await annotations.bulkAdd(fresh);
  return fresh.length;
}
