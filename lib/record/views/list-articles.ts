import { foldText } from '../../compare/words.ts';
import type { ArticleView, ListedArticle, NewestArticles } from '../../views/library.ts';
import { guarded } from '../failure.ts';
import { placedArticle } from '../placed.ts';
import type { ArticleRow } from '../rows.ts';
import { compareText } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';
import { statementsOfArticle } from '../statements-of.ts';

/** All articles for a list that is scrolled freely: first their ids in order, then the few that are looked at. */

/** Articles that are read at a time: not all need be in memory at once. */
const AT_A_TIME = 5_000;

/** Articles that are enough for a first answer: more than a window shows. */
const FIRST = 50;

/** Has no entry for an article without a day. */
const IN_TIME = '[published+lastRead]';

/**
 * Ids of all articles, the latest published first and of one day the last read, the undated last: read off the indexes,
 * as the articles themselves are long. Runs inside a transaction.
 */
async function articlesInOrder({ articles }: RecordDatabase): Promise<string[]> {
  const [dated, total] = await Promise.all([articles.orderBy(IN_TIME).primaryKeys(), articles.count()]);
  const inOrder = dated.reverse();
  if (inOrder.length === total) return inOrder;
  const isDated = new Set(inOrder);
  const all = await articles.orderBy('lastRead').primaryKeys();
  return [...inOrder, ...all.reverse().filter((id) => !isDated.has(id))];
}

/**
 * The first ids of all articles in the same order, at once however many there are, and how many there are. Rejects with a
 * RecordError.
 */
export function newestArticles(record: RecordDatabase): Promise<NewestArticles> {
  const { dexie, articles } = record;
  return guarded(record, () =>
    dexie.transaction('r', articles, async () => {
      const [dated, total] = await Promise.all([
        articles.orderBy(IN_TIME).reverse().limit(FIRST).primaryKeys(),
        articles.count(),
      ]);
      // Where there are few, some may be undated.
      return { ids: total <= FIRST ? await articlesInOrder(record) : dated, total };
    }),
  );
}

/**
 * Ids of the articles in whose title or outlet every word typed begins a word, the latest published first, the undated
 * last; all of them for no words. Looks for words through all articles, without their texts. Rejects with a RecordError.
 */
export function articleIds(record: RecordDatabase, typed: string): Promise<string[]> {
  const words = foldText(typed)
    .split(' ')
    .filter((word) => word !== '');
  const { dexie, articles } = record;
  if (words.length === 0)
    return guarded(record, () => dexie.transaction('r', articles, async () => articlesInOrder(record)));
  return guarded(record, async () => {
    const fitting: { id: string; published: string; lastRead: string }[] = [];
    for (let after = ''; ; ) {
      const rows = await record.articles.where(':id').above(after).limit(AT_A_TIME).toArray();
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
      for (const row of rows)
        if (holds(row, words))
          fitting.push({ id: row.id, published: row.published ?? '', lastRead: row.lastRead });
    }
    return fitting
      .sort((a, b) => compareText(b.published, a.published) || compareText(b.lastRead, a.lastRead))
      .map(({ id }) => id);
  });
}

function holds({ title, publisher }: ArticleRow, words: readonly string[]): boolean {
  // With a space before each word its beginning is found as a stretch of text.
  const text = ` ${foldText(`${title} ${publisher}`)}`;
  return words.every((word) => text.includes(` ${word}`));
}

/** The articles of these ids with the number of their statements; what is not on record is left out. */
export function articlesOfIds(record: RecordDatabase, ids: readonly string[]): Promise<ListedArticle[]> {
  const { dexie, articles, statements } = record;
  return guarded(record, () =>
    dexie.transaction('r', [articles, statements], async () => {
      const rows = (await articles.bulkGet([...ids])).filter((row) => row !== undefined);
      const counts = await Promise.all(rows.map(({ id }) => statementsOfArticle(record, id).count()));
      return rows.map((row, i) => ({ article: placedArticle(row), statements: counts[i] ?? 0 }));
    }),
  );
}

/** One article with the ids of its statements in order of their place; null where it is not on record. */
export function articleView(record: RecordDatabase, articleId: string): Promise<ArticleView | null> {
  const { dexie, articles, statements } = record;
  return guarded(record, () =>
    dexie.transaction('r', [articles, statements], async () => {
      const row = await articles.get(articleId);
      if (!row) return null;
      const rows = await statementsOfArticle(record, articleId).toArray();
      const inOrder = rows.sort((a, b) => a.statement.start - b.statement.start);
      const { byline, firstRead, lastRead } = row;
      return {
        article: placedArticle(row),
        byline,
        firstRead,
        lastRead,
        statementIds: inOrder.map(({ statement }) => statement.id),
      };
    }),
  );
}
