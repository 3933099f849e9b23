import type { CorrectionRow } from '../reader-rows.ts';
import type { ArticleRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { keyOfId } from './apply-corrections.ts';
import { editionOf } from './edition.ts';

/** What the reader has corrected, by what it is asked for. All run inside a transaction. */

type Edition = Pick<ArticleRow, 'id' | 'address' | 'title' | 'published'>;

/** All corrections of an article, made at this address or another of its own; each statement's once. */
export async function correctionsFor(
  { corrections }: RecordDatabase,
  article: Edition,
): Promise<CorrectionRow[]> {
  const [here, anywhere] = await Promise.all([
    corrections.where('articleId').equals(article.id).toArray(),
    corrections.where('edition').equals(editionOf(article)).toArray(),
  ]);
  const byKey = new Map([...anywhere, ...here].map((row) => [keyOfId(row.statementId), row]));
  return [...byKey.values()];
}

/** The correction of one statement, wherever it was made. */
export async function correctionOf(
  record: RecordDatabase,
  article: Edition,
  statementId: string,
): Promise<CorrectionRow | undefined> {
  const own = await record.corrections.get(statementId);
  if (own) return own;
  const key = keyOfId(statementId);
  return (await correctionsFor(record, article)).find((row) => keyOfId(row.statementId) === key);
}

/** Ids, in an article, of what the reader says is no statement. */
export function deniedIn({ id }: Pick<ArticleRow, 'id'>, corrections: readonly CorrectionRow[]): Set<string> {
  const denied = corrections.filter(({ steps }) => steps.at(-1)?.is === 'no-statement');
  return new Set(denied.map(({ statementId }) => `${id}:${keyOfId(statementId)}`));
}
