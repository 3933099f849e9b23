import type { SpeakerArticles } from '../speaker-views.ts';
import { rootOf } from './decisions.ts';
import { placedArticle } from './placed.ts';
import { reading } from './reading.ts';
import { compareText } from './said-order.ts';
import { articleOfStatement, type RecordDatabase } from './schema.ts';
import { statementsBy, statementsOfArticle } from './statements-of.ts';

/** The articles that report a speaker, where the reader may say that one of them means somebody else. */

/** To one answer. */
const SHOWN = 20;

/** Articles that report a speaker, the latest first, from the place `offset` on. Rejects with a RecordError. */
export function speakerArticles(
  record: RecordDatabase,
  speakerId: string,
  offset: number,
): Promise<SpeakerArticles> {
  return reading(record, async () => {
    const rootId = await rootOf(record, speakerId);
    // Statements' ids tell their articles, so no statement is read to find them.
    const ids = new Set((await statementsBy(record, rootId).primaryKeys()).map(articleOfStatement));
    const rows = (await record.articles.bulkGet([...ids])).filter((row) => row !== undefined);
    rows.sort((a, b) => compareText(b.published ?? '', a.published ?? '') || compareText(a.id, b.id));
    const shown = rows.slice(offset, offset + SHOWN);
    const statements = await Promise.all(shown.map(({ id }) => statementsOfArticle(record, id).toArray()));
    const articles = shown.map((row, i) => {
      const own = (statements[i] ?? []).filter(({ statement }) => statement.speakerId === rootId);
      const names = [...new Set(own.flatMap(({ statement }) => statement.speaker?.name ?? []))];
      return { article: placedArticle(row), names, statements: own.length };
    });
    return { articles, total: rows.length, next: offset + SHOWN < rows.length ? offset + SHOWN : null };
  });
}
