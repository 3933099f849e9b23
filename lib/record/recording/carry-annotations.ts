import { ChangedText } from '../../annotation/find-again.ts';
import { quoteOfGone } from '../../annotation/selectors.ts';
import type { Span } from '../../model.ts';
import { reportsOf } from '../reports.ts';
import type { ArticleRow, StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { statementsOfArticle } from '../statements-of.ts';
import { undoneThing } from '../undone.ts';
import type { StatementDraft } from './statement-drafts.ts';

/** What part of the words found again a statement of the new text must hold to be what the old one has become. */
const HELD = 0.5;

/**
 * Gives the reader's annotations of statements whose words an article has changed to what they have become in its new
 * text. An annotation stays with the old statement, which stays on record, where that is found no more, where other
 * outlets report it unchanged, and where the reader has annotated the new one already. Runs inside the article's
 * transaction, after its statements are recorded.
 */
export async function carryAnnotations(
  record: RecordDatabase,
  article: ArticleRow,
  text: string,
  drafts: readonly StatementDraft[],
): Promise<void> {
  const gone = await statementsOfArticle(record, article.id)
    .filter(({ statement }) => statement.articleVersion < article.version)
    .toArray();
  const { annotations } = record;
  const kept = await annotations.bulkGet(gone.map(({ statement }) => statement.id));
  if (kept.every((annotation) => annotation === undefined)) return;
  const changed = new ChangedText(text);
  for (const [i, row] of gone.entries()) {
    const annotation = kept[i];
    if (!annotation || (await isReportedElsewhere(record, row))) continue;
    const found = changed.find(quoteOfGone(row.statement));
    const heir = found && drafts.find((draft) => holds(draft.found, found));
    if (!heir || (await annotations.get(heir.id))) continue;
    await annotations.delete(row.statement.id);
    await annotations.put({ ...annotation, statementId: heir.id });
    // A backup of before would bring it back to where it was.
    await record.undone.put(undoneThing('annotation', [row.statement.id], annotation.updated));
  }
}

async function isReportedElsewhere(record: RecordDatabase, row: StatementRow): Promise<boolean> {
  const [reports = []] = (await reportsOf(record, [row])).values();
  return reports.some(({ statement }) => statement.id !== row.statement.id);
}

function holds(statement: Span, words: Span): boolean {
  const shared = Math.min(statement.end, words.end) - Math.max(statement.start, words.start);
  return shared >= HELD * (words.end - words.start);
}
