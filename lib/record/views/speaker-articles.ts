import type { SpeakerArticles } from '../../views/speaker-study.ts';
import { placedArticle } from '../placed.ts';
import { reading } from '../reading.ts';
import { countStatements } from '../recall/recall-index.ts';
import { compareText } from '../said-order.ts';
import { articleOfStatement, type RecordDatabase } from '../schema.ts';
import { rootOf } from '../speakers/decisions.ts';
import { spokenBy } from '../spoken.ts';
import { statementsBy, statementsOfArticle } from '../statements-of.ts';

/** The articles that report a speaker, where the reader may say that one of them means somebody else. */

/** To one answer. */
const SHOWN = 20;
/** The reports of so many statements are looked for one by one. */
const FEW = 500;

/** Articles that report a speaker, the latest first, from the place `offset` on. Rejects with a RecordError. */
export function speakerArticles(
  record: RecordDatabase,
  speakerId: string,
  offset: number,
): Promise<SpeakerArticles> {
  return reading(record, async () => {
    const rootId = await rootOf(record, speakerId);
    const isOfFew = (await countStatements(record, rootId)) <= FEW;
    const inOrder = await (isOfFew ? allArticles(record, rootId) : leadingArticles(record, rootId));
    const found = await record.articles.bulkGet(inOrder.slice(offset, offset + SHOWN));
    const shown = found.filter((row) => row !== undefined);
    const statements = await Promise.all(shown.map(({ id }) => statementsOfArticle(record, id).toArray()));
    const articles = shown.map((row, i) => {
      const own = (statements[i] ?? []).filter(({ statement }) => statement.speakerId === rootId);
      const names = [...new Set(own.flatMap(({ statement }) => statement.speaker?.name ?? []))];
      return { article: placedArticle(row), names, statements: own.length };
    });
    return { articles, total: inOrder.length, next: offset + SHOWN < inOrder.length ? offset + SHOWN : null };
  });
}

/** Ids of all articles, the latest published first, and of one day the last read; the undated last. */
async function allArticles(record: RecordDatabase, rootId: string): Promise<string[]> {
  // Statements' ids tell their articles, so no statement is read to find them.
  const ids = new Set((await statementsBy(record, rootId).primaryKeys()).map(articleOfStatement));
  const rows = (await record.articles.bulkGet([...ids])).filter((row) => row !== undefined);
  return rows
    .sort((a, b) => compareText(b.published ?? '', a.published ?? '') || compareText(b.lastRead, a.lastRead))
    .map(({ id }) => id);
}

/**
 * Ids of the articles that stand for a statement in all outlets, those of the latest statements first. Reports that joined
 * them lie scattered over the record, and looking for those of ten thousand statements takes seconds.
 */
async function leadingArticles(record: RecordDatabase, rootId: string): Promise<string[]> {
  const keys = await spokenBy(record, rootId).primaryKeys();
  return [...new Set(keys.reverse().map(([, , , id]) => articleOfStatement(id)))];
}
