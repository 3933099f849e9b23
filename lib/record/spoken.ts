import Dexie from 'dexie';
import type { Day } from '../model.ts';
import type { PlacedArticle } from '../views/placed.ts';
import { placedArticle } from './placed.ts';
import { type ArticleRow, type FirstSaid, isLeading, type LeadingRow, type SpokenRow } from './rows.ts';
import { FIRST_DAY } from './said-order.ts';
import type { RecordDatabase } from './schema.ts';
import { statementsOfArticle } from './statements-of.ts';

/**
 * What each speaker said in order of time, together with the articles: rows of one speaker lie side by side, where
 * statements lie by their articles. Kept in step with the leading statements. All run inside a transaction.
 */

/** The key of a row: with it the statements of a speaker are in order of time, those that nobody dates first. */
type SpokenKey = [speakerId: string, to: string, from: string, id: string];

/** @param joined how many other reports of the statement there are. */
export function spokenRow(row: LeadingRow, article: PlacedArticle, joined = 0): SpokenRow {
  return { row, article: placedArticle(article), joined };
}

/** Where the row of a leading statement stands. */
export function spokenKey({ statement: { id }, standing: { leads, first } }: LeadingRow): SpokenKey {
  return [leads, first.to, first.from, id];
}

/** Everything that a speaker is on record with, each statement once. */
export function spokenBy({ spoken }: RecordDatabase, speakerId: string) {
  return spoken
    .where(':id')
    .between(
      [speakerId, Dexie.minKey, Dexie.minKey, Dexie.minKey],
      [speakerId, Dexie.maxKey, Dexie.maxKey, Dexie.maxKey],
    );
}

/** The same, as far as it is dated. */
export function datedBy({ spoken }: RecordDatabase, speakerId: string) {
  return spoken
    .where(':id')
    .between(
      [speakerId, FIRST_DAY, Dexie.minKey, Dexie.minKey],
      [speakerId, Dexie.maxKey, Dexie.maxKey, Dexie.maxKey],
    );
}

/** The same, as far as it was over by a day but began before it, in order of time; see `isBefore`. */
export function spokenBefore({ spoken }: RecordDatabase, speakerId: string, day: Day) {
  return spoken.where(':id').between([speakerId, FIRST_DAY, '', ''], [speakerId, day, day, ''], true, false);
}

/** What a speaker said in one stretch of days and no other. */
export function spokenAt({ spoken }: RecordDatabase, speakerId: string, { from, to }: FirstSaid) {
  return spoken
    .where(':id')
    .between([speakerId, to, from, Dexie.minKey], [speakerId, to, from, Dexie.maxKey]);
}

/** The first day of all that a speaker is on record with; null where nothing is dated. */
export async function firstDayOf(record: RecordDatabase, speakerId: string): Promise<Day | null> {
  return (await datedBy(record, speakerId).first())?.row.standing.first.from ?? null;
}

/** The rows at some places; where there is none, none. */
export async function spokenOf({ spoken }: RecordDatabase, keys: readonly SpokenKey[]): Promise<SpokenRow[]> {
  return (await spoken.bulkGet([...keys])).filter((row) => row !== undefined);
}

/** Enters leading statements, or what has changed of them. */
export async function enterSpoken({ spoken }: RecordDatabase, rows: readonly SpokenRow[]): Promise<void> {
  await spoken.bulkPut(rows);
}

/** Takes leading statements out. */
export async function leaveSpoken({ spoken }: RecordDatabase, rows: readonly LeadingRow[]): Promise<void> {
  await spoken.bulkDelete(rows.map(spokenKey));
}

/** What has become of a leading statement's row, and of the number of those that joined it, where that has changed. */
export interface SpokenChange {
  before: LeadingRow;
  after: LeadingRow;
  joinedNow?(before: number): number;
}

/** Tells of statements where they stand now, and no longer where they stood. */
export async function renewSpoken(
  { spoken }: RecordDatabase,
  changes: readonly SpokenChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const known = await spoken.bulkGet(changes.map(({ before }) => spokenKey(before)));
  await spoken.bulkDelete(changes.filter(isMoved).map(({ before }) => spokenKey(before)));
  await spoken.bulkPut(
    changes.flatMap(({ after, joinedNow }, i) => {
      const row = known[i];
      return row ? spokenRow(after, row.article, joinedNow ? joinedNow(row.joined) : row.joined) : [];
    }),
  );
}

const isMoved = ({ before, after }: SpokenChange): boolean =>
  String(spokenKey(before)) !== String(spokenKey(after));

/** An article has been read again: where it has another title, publisher or version than before, all its rows tell so. */
export async function renewSpokenArticle(
  record: RecordDatabase,
  before: ArticleRow,
  article: ArticleRow,
): Promise<void> {
  if (JSON.stringify(placedArticle(before)) === JSON.stringify(placedArticle(article))) return;
  const { spoken } = record;
  const rows = await statementsOfArticle(record, article.id).toArray();
  const known = await spoken.bulkGet(rows.filter(isLeading).map(spokenKey));
  await spoken.bulkPut(known.flatMap((row) => (row ? { ...row, article: placedArticle(article) } : [])));
}
