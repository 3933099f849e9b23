import type { Instant, Statement } from '../model.ts';
import { partedIn, rootOf } from './decisions.ts';
import { place, type Unplaced } from './placing.ts';
import type { ArticleRow, StatementRow } from './rows.ts';
import { idsOfArticle, type RecordDatabase } from './schema.ts';
import { resolveSpeakers, speakerKey } from './speakers.ts';
import { withdraw } from './standing.ts';
import type { StatementDraft } from './statement-drafts.ts';

/** Brings an article's statements up to what was found in its present text. Runs inside the article's transaction. */
export async function recordStatements(
  record: RecordDatabase,
  article: ArticleRow,
  drafts: readonly StatementDraft[],
  now: Instant,
): Promise<void> {
  const known = await rowsById(record, article.id);
  await withdraw(record, await mistakenRows(record, article, known, drafts));
  const speakerIds = await speakersIn(record, article, drafts, known);
  const unplaced: Unplaced[] = [];
  for (const draft of drafts) {
    const old = known.get(draft.id);
    const row = unplacedRow(draft, article, old?.statement, speakerIds, now);
    if (!old || !standsWhereItStood(old.statement, row.statement)) {
      if (old) await withdraw(record, [old]);
      unplaced.push(row);
    } else if (JSON.stringify({ ...row, standing: 0 }) !== JSON.stringify({ ...old, standing: 0 })) {
      // Its place in the text, its cue or its kind; who said it and when are as they were.
      await record.statements.put({ ...row, standing: old.standing });
    }
  }
  await place(record, article, unplaced);
}

async function rowsById(record: RecordDatabase, articleId: string): Promise<Map<string, StatementRow>> {
  const rows = await record.statements
    .where('statement.id')
    .between(...idsOfArticle(articleId))
    .toArray();
  return new Map(rows.map((row) => [row.statement.id, row]));
}

/**
 * Rows of the present text that are not found in it any more: reading has become better, so they go, unless the reader
 * has annotated them. Rows of an earlier text are no mistakes; they stay, as do claims, which stand in no text.
 */
async function mistakenRows(
  record: RecordDatabase,
  article: ArticleRow,
  known: ReadonlyMap<string, StatementRow>,
  drafts: readonly StatementDraft[],
): Promise<StatementRow[]> {
  const found = new Set(drafts.map(({ id }) => id));
  const missing = [...known.values()].filter(
    ({ statement }) =>
      statement.articleVersion === article.version && statement.kind !== 'claim' && !found.has(statement.id),
  );
  const annotations = await record.annotations.bulkGet(missing.map(({ statement }) => statement.id));
  return missing.filter((_, i) => annotations[i] === undefined);
}

/** Who speaks: the speaker that the article's words name, and the one that stands for it on record. */
interface Named {
  namedId: string;
  speakerId: string;
}

/**
 * The record's speaker for each that the article names. Whom this article has named before stays who it was, so that
 * reading again changes nothing, and a statement added to the article is by the same person. What the reader has
 * decided goes before.
 */
async function speakersIn(
  record: RecordDatabase,
  article: ArticleRow,
  drafts: readonly StatementDraft[],
  known: ReadonlyMap<string, StatementRow>,
): Promise<Map<string, Named>> {
  const ids = new Map<string, string>();
  for (const { statement, namedId } of known.values())
    if (statement.speaker && statement.speakerId)
      ids.set(speakerKey(statement.speaker), namedId ?? statement.speakerId);
  for (const [key, parted] of await partedIn(record, article.id)) ids.set(key, parted);
  const unknown = drafts.flatMap(({ found: { speaker } }) =>
    speaker && !ids.has(speakerKey(speaker)) ? [speaker] : [],
  );
  for (const [key, id] of await resolveSpeakers(record, article, unknown)) ids.set(key, id);
  const named = [...ids].map(
    async ([key, namedId]) => [key, { namedId, speakerId: await rootOf(record, namedId) }] as const,
  );
  return new Map<string, Named>(await Promise.all(named));
}

function unplacedRow(
  { id, found, contentKey, before, prefix, suffix }: StatementDraft,
  article: ArticleRow,
  old: Statement | undefined,
  speakers: ReadonlyMap<string, Named>,
  now: Instant,
): Unplaced {
  const named = found.speaker && speakers.get(speakerKey(found.speaker));
  return {
    statement: {
      ...found,
      id,
      articleId: article.id,
      speakerId: named?.speakerId ?? null,
      articleVersion: article.version,
      prefix,
      suffix,
      firstRead: old?.firstRead ?? now,
    },
    ...(named && named.namedId !== named.speakerId && { namedId: named.namedId }),
    contentKey,
    before,
  };
}

/** Whether a row may keep its standing: it is by the same speaker and of the same time. */
function standsWhereItStood(a: Statement, b: Statement): boolean {
  return a.speakerId === b.speakerId && JSON.stringify(a.said) === JSON.stringify(b.said);
}
