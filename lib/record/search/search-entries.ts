import Dexie from 'dexie';
import { stemsOf } from '../../compare/relevance.ts';
import { foldText } from '../../compare/words.ts';
import { languageByCode } from '../../language/languages.ts';
import type { LanguageCode, Statement, StatementKind } from '../../model.ts';
import { FIRST_DATED_PLACE } from '../../views/library.ts';
import { quickHash } from '../hash.ts';
import type { ArticleRow, SearchRow, StatementRow } from '../rows.ts';
import { dayNumberOf } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';

/** The words that statements are searched by, kept in step with the statements. All run inside a transaction. */

/** More distinct words than these of one statement add nothing to finding it. */
const MOST_TERMS = 128;
/** The days before 1970 that entries can be of; nobody is on record before that. */
const DAYS_BEFORE = 60_000;
/** What tells statements of one day apart: with the day in front it stays a whole number that is exact. */
const IN_A_DAY = FIRST_DATED_PLACE;

/**
 * Days to a season, the stretch of time that a word is looked up in. Words of one season lie together in the index: what
 * is recorded touches a small part of it, and a search for the newest need not look further back than it finds them.
 */
const SEASON_DAYS = 128;
const SEASON = SEASON_DAYS * IN_A_DAY;
/** As many letters name any season, so that none is the beginning of another's. */
const SEASON_LETTERS = 3;

/** The season that a place is in; 0 for the undated, and beyond for any day. */
export const seasonOf = (at: number): number => Math.floor(at / SEASON);

/** Where a season begins. */
export const firstOfSeason = (season: number): number => season * SEASON;

/** A word, or what a statement is filtered by, as it is looked up in one season. */
export const seasonTerm = (season: number, term: string): string =>
  season.toString(36).padStart(SEASON_LETTERS, '0') + term;

/** Where the entries of a day begin; 0 for the undated. */
export function firstOfDay(day: string | null): number {
  return day === null ? 0 : (Math.max(0, dayNumberOf(day) + DAYS_BEFORE) + 1) * IN_A_DAY;
}

/** What no word can begin with: else a beginning that is typed would find what it is filtered by. */
const FILTER = '=';

/** Outlets and languages are looked up by season, and apart from seasons for the list of them. */
export const OUTLET_TERM = `${FILTER}outlet:`;
export const LANGUAGE_TERM = `${FILTER}language:`;

export const kindTerm = (kind: StatementKind): string => `${FILTER}kind:${kind}`;

export const outletTerm = (publisher: string): string => OUTLET_TERM + foldText(publisher);

export const languageTerm = (language: LanguageCode): string => LANGUAGE_TERM + language;

export const speakerTerm = (speakerId: string): string => `${FILTER}speaker:${speakerId}`;

/** Finds the claims of a speaker that were checked, which are few among all that is on record. */
export const claimsTerm = (speakerId: string): string => `${FILTER}claims:${speakerId}`;

type Entered = Pick<StatementRow, 'statement'>;

/** What a statement is found by, and where it sorts; another of the same place is put behind it. */
export function searchRow(
  { id, text, said, kind, speaker, speakerId }: Statement,
  article: Pick<ArticleRow, 'publisher' | 'language'> | undefined,
): SearchRow {
  const stopWords = languageByCode(article?.language ?? '')?.stopWords;
  const words = new Set([...stemsOf(speaker?.name ?? ''), ...stemsOf(text, stopWords)]);
  const at = firstOfDay(said?.from ?? null) + (Number.parseInt(quickHash(id), 36) % IN_A_DAY);
  const where = article ? [outletTerm(article.publisher), languageTerm(article.language)] : [];
  const season = seasonOf(at);
  return {
    at,
    id,
    terms: [
      ...(speakerId === null ? [] : [speakerTerm(speakerId)]),
      ...(speakerId !== null && kind === 'claim' ? [claimsTerm(speakerId)] : []),
      ...where,
      ...[kindTerm(kind), ...where, ...[...words].slice(0, MOST_TERMS)].map((term) =>
        seasonTerm(season, term),
      ),
    ],
  };
}

/** Enters statements that are not entered. */
export async function enterSearch(record: RecordDatabase, rows: readonly Entered[]): Promise<void> {
  const ids = [...new Set(rows.map(({ statement }) => statement.articleId))];
  const articles = new Map((await record.articles.bulkGet(ids)).map((article) => [article?.id, article]));
  await addEntries(
    record.searchEntries,
    rows.map(({ statement }) => searchRow(statement, articles.get(statement.articleId))),
  );
}

/** Puts entries that are not there yet, without looking whether their places are free: nearly all are. */
export async function addEntries(
  table: RecordDatabase['searchEntries'],
  entries: readonly SearchRow[],
): Promise<void> {
  try {
    await table.bulkAdd(entries);
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const refused = Object.keys(error.failuresByPos).flatMap((at) => entries[Number(at)] ?? []);
    await putEntries(table, refused);
  }
}

/** Puts entries, those whose place is taken one further on. */
export async function putEntries(
  table: RecordDatabase['searchEntries'],
  entries: readonly SearchRow[],
): Promise<void> {
  const taken = new Set<number>();
  const found = await table.bulkGet(entries.map(({ at }) => at));
  const placed: SearchRow[] = [];
  for (const [i, entry] of entries.entries()) {
    let { at } = entry;
    let there = found[i];
    while (taken.has(at) || (there && there.id !== entry.id)) there = await table.get(++at);
    taken.add(at);
    placed.push({ ...entry, at });
  }
  await table.bulkPut(placed);
}

/** Takes statements out; they stand at their place, or where that was taken a little behind it. */
export async function leaveSearch(
  { searchEntries: table }: RecordDatabase,
  rows: readonly Entered[],
): Promise<void> {
  const places = rows.map(({ statement }) => searchRow(statement, undefined).at);
  const found = await table.bulkGet(places);
  const gone: number[] = [];
  for (const [i, { statement }] of rows.entries()) {
    let there = found[i];
    while (there && there.id !== statement.id) there = await table.get(there.at + 1);
    if (there) gone.push(there.at);
  }
  await table.bulkDelete(gone);
}
