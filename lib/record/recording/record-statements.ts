import type { FoundStatement, Instant, Statement } from '../../model.ts';
import { type ArticleRow, isLeading, type StatementRow } from '../rows.ts';
import { idsOfArticle, type RecordDatabase } from '../schema.ts';
import { partedIn, rootOf } from '../speakers/decisions.ts';
import { HeldSpeakers } from '../speakers/held-speakers.ts';
import { holdFor, resolveSpeakers, speakerKey } from '../speakers/speakers.ts';
import { renewSpoken } from '../spoken.ts';
import { place, type Unplaced } from './placing.ts';
import { withdraw } from './standing.ts';
import type { StatementDraft } from './statement-drafts.ts';

/**
 * Brings an article's statements up to what was found in its present text. `denied` are ids of what the reader says is no
 * statement. Runs inside the article's transaction.
 */
export async function recordStatements(
  record: RecordDatabase,
  article: ArticleRow,
  drafts: readonly StatementDraft[],
  denied: ReadonlySet<string>,
  now: Instant,
): Promise<void> {
  const known = await rowsById(record, article.id);
  const mistaken = await mistakenRows(record, article, known, drafts, denied);
  await withdraw(record, mistaken);
  // One that joined what went may lead now.
  const left = mistaken.length === 0 ? [] : await rowsById(record, article.id);
  await recordDrafts(record, article, drafts, new Map([...known, ...left]), now);
}

/**
 * Brings these statements alone up to their drafts, and leaves the others. Runs inside the article's transaction.
 * @param version of the article's text that holds them.
 */
export async function recordDrafts(
  record: RecordDatabase,
  article: ArticleRow,
  drafts: readonly StatementDraft[],
  known: ReadonlyMap<string, StatementRow>,
  now: Instant,
  version = article.version,
): Promise<void> {
  const speakerIds = await speakersIn(record, article, drafts, known);
  const rows = drafts.map((draft) => {
    const old = known.get(draft.id);
    return { old, row: unplacedRow(draft, [article.id, version], old?.statement, speakerIds, now) };
  });
  const unplaced = rows.filter(({ old, row }) => !old || !standsWhereItStood(old, row));
  await withdraw(
    record,
    unplaced.flatMap(({ old }) => old ?? []),
  );
  for (const { old, row } of rows) if (old && standsWhereItStood(old, row)) await renew(record, old, row);
  await place(
    record,
    article,
    unplaced.map(({ row }) => row),
  );
}

/** Its place in the text, its cue or its kind have changed; who said it, what and when are as they were. */
async function renew(record: RecordDatabase, old: StatementRow, row: Unplaced): Promise<void> {
  if (JSON.stringify({ ...row, standing: 0 }) === JSON.stringify({ ...old, standing: 0 })) return;
  // What it joined may have been withdrawn since `old` was read, so that it leads now.
  const { standing } = (await record.statements.get(old.statement.id)) ?? old;
  const renewed = { ...row, standing };
  await record.statements.put(renewed);
  if (isLeading(renewed)) await renewSpoken(record, [{ before: renewed, after: renewed }]);
}

/** All statements on record of an article. */
export async function rowsById(
  record: RecordDatabase,
  articleId: string,
): Promise<Map<string, StatementRow>> {
  const rows = await record.statements
    .where('statement.id')
    .between(...idsOfArticle(articleId))
    .toArray();
  return new Map(rows.map((row) => [row.statement.id, row]));
}

/**
 * Rows of the present text that are not found in it any more: reading has become better, so they go, unless the reader
 * has annotated them. Rows of an earlier text are no mistakes; they stay, as do claims,
 * which stand in no text, and what a file brought.
 */
async function mistakenRows(
  record: RecordDatabase,
  article: ArticleRow,
  known: ReadonlyMap<string, StatementRow>,
  drafts: readonly StatementDraft[],
  denied: ReadonlySet<string>,
): Promise<StatementRow[]> {
  const found = new Set(drafts.map(({ id }) => id));
  const missing = [...known.values()].filter(
    ({ statement }) =>
      statement.articleVersion === article.version &&
      statement.kind !== 'claim' &&
      !statement.imported &&
      !found.has(statement.id),
  );
  const annotations = await record.annotations.bulkGet(missing.map(({ statement }) => statement.id));
  return missing.filter(({ statement }, i) => annotations[i] === undefined || denied.has(statement.id));
}

/** Who speaks: the speaker that the article's words name, and the one that stands for it on record. */
export interface Named {
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
  drafts: readonly (Pick<StatementDraft, 'id' | 'speakerId'> & { found: Pick<FoundStatement, 'speaker'> })[],
  known: ReadonlyMap<string, StatementRow>,
): Promise<Map<string, Named>> {
  const ids = new Map<string, string>();
  // Whom the reader chose for one statement is not whom the article's words name elsewhere.
  const chosen = new Set(drafts.flatMap(({ id, speakerId }) => (speakerId === undefined ? [] : [id])));
  for (const { statement, namedId } of known.values())
    if (statement.speaker && statement.speakerId && !chosen.has(statement.id))
      ids.set(speakerKey(statement.speaker), namedId ?? statement.speakerId);
  for (const [key, parted] of await partedIn(record, article.id)) ids.set(key, parted);
  const onRecord = await record.speakers.bulkGet(drafts.flatMap(({ speakerId }) => speakerId ?? []));
  for (const row of onRecord) if (row) ids.set(chosenKey(row.speaker.id), row.speaker.id);
  const unknown = drafts.flatMap(({ found: { speaker }, speakerId }) =>
    speaker && !ids.has(speakerKey(speaker)) && !ids.has(chosenKey(speakerId)) ? [speaker] : [],
  );
  const held = new HeldSpeakers(record);
  await holdFor(
    held,
    unknown.map((speaker) => ({ article, speaker })),
  );
  for (const [key, id] of resolveSpeakers(held, article, unknown)) ids.set(key, id);
  await held.write();
  const named = [...ids].map(
    async ([key, namedId]) => [key, { namedId, speakerId: await rootOf(record, namedId) }] as const,
  );
  return new Map<string, Named>(await Promise.all(named));
}

/** Under this key whom the reader chose stands among those whom the article names. */
function chosenKey(speakerId: string | undefined): string {
  return `chosen ${speakerId ?? ''}`;
}

function unplacedRow(
  { id, found, contentKey, before, prefix, suffix, speakerId }: StatementDraft,
  [articleId, articleVersion]: [string, number],
  old: Statement | undefined,
  speakers: ReadonlyMap<string, Named>,
  now: Instant,
): Unplaced {
  const named =
    speakers.get(chosenKey(speakerId)) ?? (found.speaker && speakers.get(speakerKey(found.speaker)));
  return {
    statement: {
      ...found,
      id,
      articleId,
      speakerId: named?.speakerId ?? null,
      articleVersion,
      prefix,
      suffix,
      firstRead: old?.firstRead ?? now,
    },
    ...(named && named.namedId !== named.speakerId && { namedId: named.namedId }),
    contentKey,
    before,
  };
}

/** Whether a row may keep its standing: it is by the same speaker, of the same time and of the same words. */
export function standsWhereItStood(old: StatementRow, row: Unplaced): boolean {
  const [a, b] = [old.statement, row.statement];
  return (
    a.speakerId === b.speakerId &&
    old.contentKey === row.contentKey &&
    JSON.stringify(a.said) === JSON.stringify(b.said)
  );
}
