import Dexie from 'dexie';
import { groupBy } from '../../../group-by.ts';
import type { MergeCounts } from '../../../views/merge-counts.ts';
import { HeldRecall } from '../../import/held-recall.ts';
import { settle, type Unplaced } from '../../recording/placing.ts';
import { rowsById } from '../../recording/record-statements.ts';
import { withdraw } from '../../recording/standing.ts';
import {
  type ArticleRow,
  type ArticleVersionRow,
  isLeading,
  type StatementRow,
  type TextRow,
} from '../../rows.ts';
import type { RecordDatabase } from '../../schema.ts';
import { addEntries, searchRow } from '../../search/search-entries.ts';
import { speakersOfRows } from '../../speakers/out-of-use.ts';
import { renewSpoken, renewSpokenArticle } from '../../spoken.ts';
import { eachStretch } from '../../stretches.ts';
import { waitFor } from '../../wait-for.ts';
import { sameValue } from '../same-value.ts';
import type { Denied } from './merge-corrections.ts';
import { mergedArticle, type WholeReports } from './merged-article.ts';

/** Articles at a time: a text may be two million characters long. */
const AT_A_TIME = 50;

export interface MergingArticles {
  /** A row of the backup as it is told here: by whom, in the record's own ids. */
  told: (row: StatementRow) => Unplaced;
  denied: Denied;
  counts: MergeCounts;
  progress: (statements: number) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Puts a backup's articles and their statements beside those on record; answers the ids of whom it has put statements on
 * record of, and of the statements on record that are as the backup has them now. Runs inside a transaction.
 */
export async function mergeArticles(
  record: RecordDatabase,
  other: RecordDatabase,
  { told, denied, counts, progress, signal }: MergingArticles,
): Promise<{ speaking: Set<string>; taken: Set<string> }> {
  const recall = new HeldRecall(record);
  const speaking = new Set<string>();
  const taken = new Set<string>();
  let done = 0;
  await eachStretch(
    other.articles,
    async (rows) => {
      signal?.throwIfAborted();
      const theirs = await waitFor(() => stretchOf(other, rows));
      const own = await ownOf(record, rows);
      const written = noRows();
      for (const one of theirs) {
        const before = own.get(one.article.id) ?? null;
        const merged = mergedArticle(before, one, told);
        if (!before) counts.added.articles++;
        else if (!sameValue(withoutReading(merged.article), withoutReading(before.article)))
          counts.changed.articles++;
        if (!before || !sameValue(merged.article, before.article)) written.articles.push(merged.article);
        if (before) written.known.push([before.article, merged.article]);
        if (merged.text !== before?.text)
          written.texts.push({ articleId: one.article.id, text: merged.text });
        written.versions.push(...merged.versions);
        written.renewed.push(...merged.renewed);
        written.replaced.push(...merged.replaced);
        const fresh = merged.fresh.filter(({ statement }) => !denied(statement.id, merged.article));
        counts.added.statements += fresh.length - merged.replaced.length;
        counts.changed.statements += merged.replaced.length + merged.renewed.length;
        written.reports.push({ article: merged.article, rows: fresh });
        addTo(speaking, speakersOfRows(fresh));
        addTo(taken, merged.taken);
        done += one.statements.length;
      }
      await write(record, written, recall);
      progress(done);
    },
    { atATime: AT_A_TIME, read: waitFor },
  );
  await recall.end();
  return { speaking, taken };
}

function addTo(set: Set<string>, more: Iterable<string>): void {
  for (const one of more) set.add(one);
}

/** What is to be written of some articles. */
interface Rows {
  articles: ArticleRow[];
  /** Those on record, as they were and as they are now. */
  known: [ArticleRow, ArticleRow][];
  texts: TextRow[];
  versions: ArticleVersionRow[];
  renewed: StatementRow[];
  replaced: StatementRow[];
  reports: { article: ArticleRow; rows: Unplaced[] }[];
}

const noRows = (): Rows => ({
  articles: [],
  known: [],
  texts: [],
  versions: [],
  renewed: [],
  replaced: [],
  reports: [],
});

async function write(
  record: RecordDatabase,
  { articles, known, texts, versions, renewed, replaced, reports }: Rows,
  recall: HeldRecall,
): Promise<void> {
  await record.articles.bulkPut(articles);
  await record.texts.bulkPut(texts);
  for (const [articleId, own] of groupBy(versions, (row) => row.articleId)) {
    await versionsOf(record, articleId, articleId).delete();
    await record.articleVersions.bulkPut(own);
  }
  await record.statements.bulkPut(renewed);
  await renewSpoken(
    record,
    renewed.filter(isLeading).map((row) => ({ before: row, after: row })),
  );
  if (replaced.length > 0) {
    // What follows changes recall blocks without knowing of those that are held.
    await recall.end();
    await withdraw(record, replaced);
  }
  await settle(record, reports, recall);
  for (const [before, now] of known) await renewSpokenArticle(record, before, now);
  await addEntries(
    record.searchEntries,
    reports.flatMap(({ article, rows }) => rows.map(({ statement }) => searchRow(statement, article))),
  );
  await recall.trim();
}

/** The articles of a stretch, which stand side by side in every table of theirs. */
async function stretchOf(other: RecordDatabase, articles: readonly ArticleRow[]): Promise<WholeReports[]> {
  const [first, last] = [articles[0]?.id ?? '', articles.at(-1)?.id ?? ''];
  const texts = await other.texts.bulkGet(articles.map(({ id }) => id));
  const versions = groupBy(await versionsOf(other, first, last).toArray(), ({ articleId }) => articleId);
  const statements = groupBy(
    await other.statements.where('statement.id').between(`${first}:`, `${last}:\uffff`).toArray(),
    ({ statement }) => statement.articleId,
  );
  return articles.map((article, i) => ({
    article,
    text: texts[i]?.text ?? '',
    versions: versions.get(article.id) ?? [],
    statements: statements.get(article.id) ?? [],
  }));
}

async function ownOf(
  record: RecordDatabase,
  articles: readonly ArticleRow[],
): Promise<Map<string, WholeReports>> {
  const known = (await record.articles.bulkGet(articles.map(({ id }) => id))).filter(
    (row) => row !== undefined,
  );
  const texts = await record.texts.bulkGet(known.map(({ id }) => id));
  const whole = known.map(async (article, i) => {
    const [versions, statements] = await Promise.all([
      versionsOf(record, article.id, article.id).toArray(),
      rowsById(record, article.id),
    ]);
    return { article, text: texts[i]?.text ?? '', versions, statements: [...statements.values()] };
  });
  return new Map((await Promise.all(whole)).map((one) => [one.article.id, one]));
}

function versionsOf({ articleVersions }: RecordDatabase, first: string, last: string) {
  return articleVersions.where('[articleId+version]').between([first, Dexie.minKey], [last, Dexie.maxKey]);
}

/** When it was first and last read changes with every reading, and is no change of the article. */
const withoutReading = ({ firstRead: _, lastRead: __, ...article }: ArticleRow) => article;
