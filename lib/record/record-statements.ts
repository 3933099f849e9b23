import type { FoundSpeaker, Instant, Statement } from '../model.ts';
import { groupBy } from './group-by.ts';
import type { ArticleRow, StatementRow } from './rows.ts';
import { findLeaders } from './same-statement.ts';
import { idsOfArticle, type RecordDatabase } from './schema.ts';
import { resolveSpeakers, speakerKey } from './speakers.ts';
import { lead, settleFirstSaid, withdraw } from './standing.ts';
import type { StatementDraft } from './statement-drafts.ts';

/** A report that is new to the record, or whose speaker or date is. */
type Unplaced = Omit<StatementRow, 'standing'>;

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
 * has annotated them. Rows of an earlier text are no mistakes; they stay.
 */
async function mistakenRows(
  record: RecordDatabase,
  article: ArticleRow,
  known: ReadonlyMap<string, StatementRow>,
  drafts: readonly StatementDraft[],
): Promise<StatementRow[]> {
  const found = new Set(drafts.map(({ id }) => id));
  const missing = [...known.values()].filter(
    ({ statement }) => statement.articleVersion === article.version && !found.has(statement.id),
  );
  const annotations = await record.annotations.bulkGet(missing.map(({ statement }) => statement.id));
  return missing.filter((_, i) => annotations[i] === undefined);
}

/**
 * The record's speaker for each that the article names. Whom this article has named before stays who it was, so that
 * reading again changes nothing, and a statement added to the article is by the same person.
 */
async function speakersIn(
  record: RecordDatabase,
  article: ArticleRow,
  drafts: readonly StatementDraft[],
  known: ReadonlyMap<string, StatementRow>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { statement } of known.values())
    if (statement.speaker && statement.speakerId) ids.set(speakerKey(statement.speaker), statement.speakerId);
  const unknown = drafts.flatMap(({ found: { speaker } }) =>
    speaker && !ids.has(speakerKey(speaker)) ? [speaker] : [],
  );
  return new Map([...ids, ...(await resolveSpeakers(record, article, unknown))]);
}

function unplacedRow(
  { id, found, contentKey, before, prefix, suffix }: StatementDraft,
  article: ArticleRow,
  old: Statement | undefined,
  speakerIds: ReadonlyMap<string, string>,
  now: Instant,
): Unplaced {
  const kept = old && isSameSpeaker(old.speaker, found.speaker);
  const speakerId = kept
    ? old.speakerId
    : found.speaker && (speakerIds.get(speakerKey(found.speaker)) ?? null);
  return {
    statement: {
      ...found,
      id,
      articleId: article.id,
      speakerId,
      articleVersion: article.version,
      prefix,
      suffix,
      firstRead: old?.firstRead ?? now,
    },
    contentKey,
    before,
  };
}

function isSameSpeaker(a: FoundSpeaker | null, b: FoundSpeaker | null): boolean {
  if (!a || !b) return a === b;
  return speakerKey(a) === speakerKey(b);
}

/** Whether a row may keep its standing: it is by the same speaker and of the same time. */
function standsWhereItStood(a: Statement, b: Statement): boolean {
  return a.speakerId === b.speakerId && JSON.stringify(a.said) === JSON.stringify(b.said);
}

/** Finds for each new report whether it joins one on record or leads, and puts it. */
async function place(record: RecordDatabase, article: ArticleRow, rows: readonly Unplaced[]): Promise<void> {
  const named = rows.flatMap((row) => {
    const { speakerId } = row.statement;
    return speakerId === null ? [] : [{ ...row, speakerId }];
  });
  const leaderIds = await findLeaders(record, named);
  const standings = new Map<string, StatementRow['standing']>();
  const firsts = named.filter((_, i) => leaderIds[i] === null);
  for (const [speakerId, reports] of groupBy(firsts, (report) => report.speakerId)) {
    const leading = await lead(record, speakerId, reports, () => article.title);
    reports.forEach(({ statement }, i) => {
      const standing = leading[i];
      if (standing) standings.set(statement.id, standing);
    });
  }
  named.forEach(({ statement }, i) => {
    const leaderId = leaderIds[i];
    if (leaderId) standings.set(statement.id, { joins: leaderId });
  });
  await record.statements.bulkPut(
    rows.map((row) => ({ ...row, standing: standings.get(row.statement.id) ?? { alone: true } })),
  );
  for (const leaderId of new Set(leaderIds)) if (leaderId) await settleFirstSaid(record, leaderId);
}
