import type { ExportScope } from '../../messages/view.ts';
import type { Article } from '../../model.ts';
import type { ExportRow } from '../../views/export-row.ts';
import { guarded } from '../failure.ts';
import { annotationsOf, reportsOf } from '../reports.ts';
import { leaderIdOf, type StatementRow } from '../rows.ts';
import { compareText } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';
import { shownSpeakers } from '../speakers/shown-speaker.ts';
import { statementsIn, subjectOf } from './scope.ts';

/** What an export holds, and what it is of. */
export interface Export {
  /** See `subjectOf`. */
  subject: string | null;
  /** In order of publication, then of place in the article. */
  rows: ExportRow[];
}

/** Reads what is to be exported. An article's or speaker's rows that are not on record are none. */
export function exportRows(record: RecordDatabase, scope: ExportScope): Promise<Export> {
  return guarded(record, () =>
    record.dexie.transaction('r', record.dexie.tables, async () => {
      const statements = await statementsIn(record, scope);
      const articles = await articlesById(record, statements);
      const speakers = await shownSpeakers(
        record,
        statements.flatMap(({ statement }) => statement.speakerId ?? []),
      );
      const annotations = await annotationsIn(record, scope, statements);
      const rows = statements.flatMap(({ statement }, i) => {
        const article = articles.get(statement.articleId);
        if (!article) return [];
        return {
          statement,
          article,
          speaker: speakers.get(statement.speakerId ?? '') ?? null,
          annotation: annotations[i] ?? null,
        };
      });
      return { subject: await subjectOf(record, scope), rows: rows.sort(inOrder) };
    }),
  );
}

/** By place in `statements`. */
async function annotationsIn(
  record: RecordDatabase,
  scope: ExportScope,
  statements: readonly StatementRow[],
): Promise<(ExportRow['annotation'] | undefined)[]> {
  // Where all reports of a statement are exported together, its annotation stands once, on the report it was made on.
  if (scope.of === 'speaker' || scope.of === 'everything')
    return record.annotations.bulkGet(statements.map(({ statement }) => statement.id));
  const byLeader = await annotationsOf(record, await reportsOf(record, statements));
  if (scope.of === 'article') return statements.map((row) => byLeader.get(leaderIdOf(row)));
  // Some reports may be left out: where that is the annotated one, the annotation stands on another.
  const exported = new Set(statements.map(({ statement }) => statement.id));
  const bearers = new Map(statements.toReversed().map((row) => [leaderIdOf(row), row.statement.id]));
  for (const [leader, { statementId }] of byLeader)
    if (exported.has(statementId)) bearers.set(leader, statementId);
  return statements.map((row) => {
    const leader = leaderIdOf(row);
    return bearers.get(leader) === row.statement.id ? byLeader.get(leader) : undefined;
  });
}

async function articlesById(
  { articles, texts }: RecordDatabase,
  statements: readonly StatementRow[],
): Promise<Map<string, Article>> {
  const ids = [...new Set(statements.map(({ statement }) => statement.articleId))];
  const rows = await articles.bulkGet(ids);
  const bodies = await texts.bulkGet(ids);
  return new Map(
    rows.flatMap((row, i) => (row ? [[row.id, { ...row, text: bodies[i]?.text ?? '' }] as const] : [])),
  );
}

function inOrder(a: ExportRow, b: ExportRow): number {
  return (
    compareText(a.article.published ?? '', b.article.published ?? '') ||
    compareText(a.article.id, b.article.id) ||
    a.statement.start - b.statement.start
  );
}
