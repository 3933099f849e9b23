import { LIMITS } from '../../limits.ts';
import type { ArticleText, FoundStatement, Instant } from '../../model.ts';
import { correctionsFor, deniedIn } from '../corrections/corrections.ts';
import { guarded } from '../failure.ts';
import { articleIdOf, textHashOf } from '../hash.ts';
import type { ArticleRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { renewSpokenArticle } from '../spoken.ts';
import { carryAnnotations } from './carry-annotations.ts';
import { recordStatements } from './record-statements.ts';
import { draftStatements } from './statement-drafts.ts';

/**
 * Records an article and what was found in it, in one transaction: all of it or nothing. Reading an unchanged page
 * again changes nothing but, once a day, when it was last read. A changed text becomes a new version: statements that
 * are still there keep their ids and annotations, those that are gone stay on record as of the version that had them.
 * The annotation of one whose words were changed goes to what it has become. What the reader has corrected stays so.
 *
 * Answers the article's id. Rejects with a RecordError.
 */
export async function recordArticle(
  record: RecordDatabase,
  article: ArticleText,
  found: readonly FoundStatement[],
  now: Instant,
): Promise<string> {
  // Hashing is asynchronous, and a transaction does not outlive a wait for anything but itself.
  const keyed = { ...article, ...(await keysOf(article)) };
  const { dexie } = record;
  return guarded(record, () =>
    // Dexie keeps a transaction up through the waits of an async function alone.
    dexie.transaction('rw', dexie.tables, async () => recordKeyed(record, keyed, found, now)),
  );
}

/** What an article and its text are known by on record. */
export interface ArticleKeys {
  id: string;
  textHash: string;
}

export async function keysOf({ address, text }: ArticleText): Promise<ArticleKeys> {
  return { id: await articleIdOf(address), textHash: await textHashOf(text) };
}

/** Records an article whose keys are made; see `recordArticle`. Runs inside a transaction. */
export async function recordKeyed(
  record: RecordDatabase,
  article: ArticleText & ArticleKeys,
  found: readonly FoundStatement[],
  now: Instant,
): Promise<string> {
  const { articles, texts } = record;
  const { id, text } = article;
  const known = await articles.get(id);
  const row = articleRow(known, article, now);
  const corrections = await correctionsFor(record, row);
  const drafts = draftStatements(id, article, found, corrections);
  if (!known || !isSame(known, row)) await articles.put(row);
  if (known && known.version !== row.version) await keepVersion(record, known);
  if (known?.version !== row.version) await texts.put({ articleId: id, text });
  await recordStatements(record, row, drafts, deniedIn(row, corrections), now);
  if (known) await renewSpokenArticle(record, known, row);
  if (known && known.version !== row.version) await carryAnnotations(record, row, text, drafts);
  return id;
}

function articleRow(
  known: ArticleRow | undefined,
  { text: _, ...article }: ArticleText & ArticleKeys,
  now: Instant,
): ArticleRow {
  if (!known) return { ...article, version: 1, firstRead: now, lastRead: now };
  const changed = known.textHash !== article.textHash;
  const readToday = known.lastRead.slice(0, 10) === now.slice(0, 10);
  return {
    ...article,
    version: known.version + (changed ? 1 : 0),
    firstRead: known.firstRead,
    lastRead: readToday && !changed ? known.lastRead : now,
  };
}

/** Moves the text that is about to be replaced to the versions, of which a page may not pile up any number. */
async function keepVersion(
  record: RecordDatabase,
  { id, version, title, lastRead }: ArticleRow,
): Promise<void> {
  const { texts, articleVersions } = record;
  const text = (await texts.get(id))?.text ?? '';
  await articleVersions.put({ articleId: id, version, title, text, lastRead });
  // The first text and the latest ones tell most; a page that changes at every look must not fill the disk.
  const surplus = version - LIMITS.articleVersions;
  if (surplus >= 1)
    await articleVersions
      .where('[articleId+version]')
      .between([id, 2], [id, surplus + 1], true, true)
      .delete();
}

function isSame(a: ArticleRow, b: ArticleRow): boolean {
  return (
    a.version === b.version &&
    a.lastRead === b.lastRead &&
    a.title === b.title &&
    a.publisher === b.publisher &&
    a.byline === b.byline &&
    a.published === b.published &&
    a.language === b.language
  );
}
