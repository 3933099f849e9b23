import { groupBy } from '../../group-by.ts';
import type { FoundSpeaker, FoundStatement, Instant, Said, Span } from '../../model.ts';
import type { ImportedStatement } from '../../model-schema.ts';
import { settle, type Unplaced } from '../placing.ts';
import { type Named, rowsById, speakersIn } from '../record-statements.ts';
import type { ArticleRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { enterSearch } from '../search-entries.ts';
import { speakerKey } from '../speakers.ts';
import { ImportedText } from './imported-text.ts';
import type { PreparedStatement } from './prepare.ts';
import type { SpeakerFinder } from './speaker-finder.ts';

/** How many statements of a file are new to the record, were on it already, and brought an annotation. */
export interface ImportCounts {
  added: number;
  known: number;
  annotated: number;
}

/** In place of a hash of the text: whatever the page is, its own text is another version. */
const NO_TEXT_READ = 'imported';

/**
 * Puts imported statements on record: those that are on it already stay as they are. Articles that nobody has read get
 * the contents for a text. Runs inside a transaction.
 */
export async function placeBatch(
  record: RecordDatabase,
  batch: readonly PreparedStatement[],
  finder: SpeakerFinder,
  now: Instant,
): Promise<ImportCounts> {
  const once = new Map<string, PreparedStatement>();
  // Of one statement told twice the first counts.
  for (const one of batch) if (!once.has(one.id)) once.set(one.id, one);
  const onRecord = await record.statements.bulkGet([...once.keys()]);
  const fresh = [...once.values()].filter((_, i) => onRecord[i] === undefined);
  const byArticle = groupBy(fresh, ({ articleId }) => articleId);
  const known = await articlesOf(record, [...byArticle.keys()]);
  const articles: ArticleRow[] = [];
  const texts: { articleId: string; text: string }[] = [];
  const rows = new Map<string, Unplaced>();
  for (const [id, own] of byArticle) {
    const there = known.get(id);
    const article = there?.article ?? newArticle(id, own[0].imported, now);
    const text = new ImportedText(there?.text ?? '');
    const spanOf = article.imported ? (content: string) => text.place(content) : inText(text.text);
    const namedBy = there ? await namesOnRecord(record, article, own) : null;
    for (const one of own) {
      const found = foundStatement(one.imported, spanOf(one.imported.text));
      const { speaker } = found;
      const named =
        speaker && (namedBy ? namedBy.get(speakerKey(speaker)) : await finder.find(article, speaker));
      rows.set(one.id, unplacedRow(one, found, named ?? null, article, now));
    }
    if (article.imported && text.text !== there?.text) texts.push({ articleId: id, text: text.text });
    articles.push(article);
  }
  await record.articles.bulkPut(articles.filter(({ id }) => !known.has(id)));
  await record.texts.bulkPut(texts);
  const byId = new Map(articles.map((article) => [article.id, article]));
  // In the file's order, in which the first report of a statement leads.
  const unplaced = fresh.flatMap(({ id }) => rows.get(id) ?? []);
  await settle(
    record,
    unplaced.map((row) => ({ article: byId.get(row.statement.articleId), rows: [row] })),
  );
  await enterSearch(record, unplaced);
  const annotated = await annotateAll(record, [...once.values()], now);
  return { added: fresh.length, known: batch.length - fresh.length, annotated };
}

async function articlesOf(
  { articles, texts }: RecordDatabase,
  ids: string[],
): Promise<Map<string, { article: ArticleRow; text: string }>> {
  const rows = (await articles.bulkGet(ids)).filter((row) => row !== undefined);
  const bodies = await texts.bulkGet(rows.map(({ id }) => id));
  return new Map(rows.map((article, i) => [article.id, { article, text: bodies[i]?.text ?? '' }]));
}

function newArticle(id: string, { article }: ImportedStatement, now: Instant): ArticleRow {
  return {
    ...article,
    id,
    version: 1,
    textHash: NO_TEXT_READ,
    firstRead: now,
    lastRead: now,
    imported: true,
  };
}

const inText =
  (text: string) =>
  (content: string): Span | null => {
    const start = text.indexOf(content);
    return start < 0 ? null : { start, end: start + content.length };
  };

/** A place is null where the article's text does not hold the content. */
function foundStatement(imported: ImportedStatement, at: Span | null): FoundStatement {
  const { text, kind, recalled, check, article } = imported;
  const { start, end } = at ?? { start: 0, end: 0 };
  return {
    start,
    end,
    text,
    kind,
    recalled,
    speaker: foundSpeaker(imported, start),
    cue: null,
    // A claim was made at some time before it was checked: nobody knows when.
    said: imported.said ?? (kind === 'claim' ? null : publishedOn(article.published)),
    ...(check && { check }),
  };
}

/** The file names the speaker beside the content: no words of a text do. */
function foundSpeaker({ speaker }: ImportedStatement, at: number): FoundSpeaker | null {
  return speaker && { ...speaker, mention: { start: at, end: at, text: speaker.name }, confidence: 1 };
}

function publishedOn(day: string | null): Said | null {
  return day === null ? null : { from: day, to: day, precision: 'day', basis: 'published' };
}

/** Whom an article on record means: as when it is read, who it named before stays who it was. */
async function namesOnRecord(
  record: RecordDatabase,
  article: ArticleRow,
  own: readonly PreparedStatement[],
): Promise<Map<string, Named>> {
  const speakers = own.map(({ id, imported }) => ({ id, found: { speaker: foundSpeaker(imported, 0) } }));
  return speakersIn(record, article, speakers, await rowsById(record, article.id));
}

function unplacedRow(
  { imported, id, articleId, contentKey }: PreparedStatement,
  found: FoundStatement,
  named: Named | null,
  article: ArticleRow,
  now: Instant,
): Unplaced {
  const isInText = found.end > found.start;
  return {
    statement: {
      ...found,
      id,
      articleId,
      speakerId: named?.speakerId ?? null,
      // No version held it where the text, which was read, does not.
      articleVersion: isInText ? article.version : 0,
      prefix: imported.prefix,
      suffix: imported.suffix,
      firstRead: now,
      imported: true,
    },
    ...(named && named.namedId !== named.speakerId && { namedId: named.namedId }),
    contentKey,
    before: imported.prefix,
  };
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
