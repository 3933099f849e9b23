import { languageByCode } from '../../language/languages.ts';
import type { Day } from '../../model.ts';
import { formatDay } from '../../statement/dates/day.ts';
import type { TimeOrder } from '../../views/earlier.ts';
import {
  isLeading,
  type LeadingRow,
  leaderIdOf,
  type RecallBlockRow,
  type SpokenRow,
  type StatementRow,
} from '../rows.ts';
import { dayNumberOf } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';
import { spokenBefore, spokenBy, spokenOf } from '../spoken.ts';
import { any, type FoundEntry, madeBefore, type Preselection, preselect, undated } from './preselect.ts';
import { type Query, type Recalled, rankRows } from './rank-rows.ts';
import { bridgeBuckets, bucketsOf, UNDATED } from './recall-block.ts';
import { countBefore, recallBlocks } from './recall-index.ts';

/** Finds what a speaker said before. All run inside a transaction, so that one answer is of one state of the record. */

/** How many statements are read and ranked in full; beyond them the words' buckets have the say. */
export const CANDIDATES = 120;

/** Up to so many statements of a speaker are read all at once: one request for all costs less than one for each asked for. */
const READ_AT_ONCE = 600;

export interface Recollection {
  /** Most relevant first; the latest first among the equally relevant. */
  earlier: Recalled[];
  /** All earlier ones on record. */
  total: number;
  /** Those of which nobody can tell whether they came before, most relevant first. */
  undated: Recalled[];
  /** The words of all that the speaker is on record with. */
  blocks: readonly RecallBlockRow[];
}

const NOTHING: Preselection = { found: [], total: 0 };

/** The row that stands for a statement in all outlets; null for one without a speaker on record. */
export async function leaderOf(record: RecordDatabase, row: StatementRow): Promise<LeadingRow | null> {
  const leader = isLeading(row) ? row : await record.statements.get(leaderIdOf(row));
  return leader && isLeading(leader) ? leader : null;
}

/** The `limit` most relevant earlier statements by the speaker of the statement read. */
export async function recall(
  record: RecordDatabase,
  reading: StatementRow,
  limit: number,
): Promise<Recollection> {
  const leader = await leaderOf(record, reading);
  if (!leader) return { earlier: [], total: 0, undated: [], blocks: [] };
  const { leads: speakerId, first } = leader.standing;
  const article = await record.articles.get(reading.statement.articleId);
  const query: Query = {
    text: reading.statement.text,
    context: `${article?.title ?? ''} ${reading.before}`,
    articleId: reading.statement.articleId,
    ...(article && { language: article.language }),
  };
  const stopWords = languageByCode(article?.language ?? '')?.stopWords;
  const blocks = await recallBlocks(record, speakerId).toArray();
  const words = bucketsOf(`${query.text} ${query.context}`);
  const buckets = [...new Set([...words, ...bridgeBuckets(query.text, query.language)])];
  const except = leader.statement.id;
  const earlier =
    first.from === ''
      ? NOTHING
      : preselect(blocks, buckets, madeBefore(dayNumberOf(first.from)), except, CANDIDATES);
  const others = preselect(blocks, buckets, first.from === '' ? any : undated, except, CANDIDATES);
  const rows = await rowsOf(record, speakerId, blocks, [...earlier.found, ...others.found]);
  const rank = (found: readonly FoundEntry[]) =>
    rankRows(
      found.flatMap(({ id }) => rows.get(id) ?? []),
      query,
      stopWords,
    ).slice(0, limit);
  return { earlier: rank(earlier.found), total: earlier.total, undated: rank(others.found), blocks };
}

/** Of a speaker of few statements all are read at once, which takes one request; of others, those asked for. */
async function rowsOf(
  record: RecordDatabase,
  speakerId: string,
  blocks: readonly RecallBlockRow[],
  found: readonly FoundEntry[],
): Promise<Map<string, SpokenRow>> {
  if (found.length === 0) return new Map();
  const all = blocks.reduce((sum, { size }) => sum + size, 0);
  const rows = await (all <= READ_AT_ONCE
    ? spokenBy(record, speakerId).toArray()
    : spokenOf(
        record,
        found.map(({ id, from, to }) => [speakerId, dayOf(to), dayOf(from), id]),
      ));
  return new Map(rows.map((one) => [one.row.statement.id, one]));
}

const dayOf = (number: number): Day | '' => (number === UNDATED ? '' : formatDay(number));

/** Earlier statements in order of time, `limit` of them after the first `offset`. */
export async function earlierInOrder(
  record: RecordDatabase,
  reading: StatementRow,
  order: TimeOrder,
  offset: number,
  limit: number,
): Promise<SpokenRow[]> {
  const leader = await leaderOf(record, reading);
  if (!leader || leader.standing.first.from === '') return [];
  const all = spokenBefore(record, leader.standing.leads, leader.standing.first.from);
  return (order === 'newest' ? all.reverse() : all).offset(offset).limit(limit).toArray();
}

/** Number of earlier statements of the speaker, each once however many outlets report it. */
export async function countEarlier(record: RecordDatabase, leader: LeadingRow): Promise<number> {
  const { leads, first } = leader.standing;
  return first.from === '' ? 0 : countBefore(record, leads, dayNumberOf(first.from));
}
