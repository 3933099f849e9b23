import type { ExportScope } from '../../messages/view.ts';
import type { StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { type FindQuery, fittingRows } from '../search/find-statements.ts';
import { shownSpeaker } from '../speakers/shown-speaker.ts';
import { statementsBy, statementsOfArticle } from '../statements-of.ts';

/** What is exported: the statements of a page, a speaker, a search, a selection, or all. All run inside a transaction. */

export function statementsIn(record: RecordDatabase, scope: ExportScope): PromiseLike<StatementRow[]> {
  switch (scope.of) {
    case 'article':
      return statementsOfArticle(record, scope.articleId).toArray();
    case 'speaker':
      return statementsBy(record, scope.speakerId).toArray();
    case 'search':
      return fittingRows(record, scope.query);
    case 'selection':
      return rowsOfIds(record, scope.statementIds);
    case 'everything':
      return record.statements.toArray();
  }
}

async function rowsOfIds({ statements }: RecordDatabase, ids: readonly string[]): Promise<StatementRow[]> {
  const rows = await statements.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}

/** What a search was for, as a title can say it. */
async function searchSubject(
  record: RecordDatabase,
  { text, speakerId, outlet }: FindQuery,
): Promise<string | null> {
  const speaker = speakerId ? (await shownSpeaker(record, speakerId))?.name : undefined;
  return [speaker, text.trim(), outlet].filter(Boolean).join(', ') || null;
}

/** An article's title, a speaker's name, what a search was for; null for a selection and the whole record. */
export async function subjectOf(record: RecordDatabase, scope: ExportScope): Promise<string | null> {
  switch (scope.of) {
    case 'article':
      return (await record.articles.get(scope.articleId))?.title ?? null;
    case 'speaker':
      return (await shownSpeaker(record, scope.speakerId))?.name ?? null;
    case 'search':
      return searchSubject(record, scope.query);
    case 'selection':
    case 'everything':
      return null;
  }
}
