import type { FoundPlaces, FoundStatementAt } from '../library-views.ts';
import type { LanguageCode } from '../model.ts';
import { guarded } from './failure.ts';
import { foundStatements } from './found-statements.ts';
import type { StatementRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import { languageTerm, searchRow, speakerTerm } from './search-entries.ts';
import { type AskedTerms, answers, askedTerms, type SearchQuery } from './search-query.ts';

/**
 * Search for a list that is scrolled freely: first the places of all that fits, which are numbers read off the index,
 * then the statements of the few places that are looked at.
 */

/** Places in one answer; a reader who scrolls further wants a narrower search, and browsers a shorter page. */
const MOST_FOUND = 100_000;
/** A term of fewer entries is rare enough that these are looked through for the others. */
const RARE = 2_000;

export interface FindQuery extends SearchQuery {
  language?: LanguageCode | undefined;
}

/** Where the statements stand that a query fits, the newest first, and how many fit. Rejects with a RecordError. */
export function findStatements(record: RecordDatabase, query: FindQuery): Promise<FoundPlaces> {
  return guarded(record, () =>
    record.dexie.transaction('r', record.dexie.tables, async () => {
      const fitting = await fittingPlaces(record, query);
      const newestFirst = Float64Array.from(fitting).sort().reverse();
      return { places: [...newestFirst.subarray(0, MOST_FOUND)], total: fitting.length };
    }),
  );
}

/** The rows of all statements that a query fits, in no order. Runs inside a transaction. */
export async function fittingRows(record: RecordDatabase, query: FindQuery): Promise<StatementRow[]> {
  const entries = await record.searchEntries.bulkGet(await fittingPlaces(record, query));
  const rows = await record.statements.bulkGet(entries.flatMap((entry) => entry?.id ?? []));
  return rows.filter((row) => row !== undefined);
}

async function fittingPlaces(record: RecordDatabase, query: FindQuery): Promise<number[]> {
  const asked = withFilters(askedTerms(query), query);
  const places = query.verdict
    ? await annotatedPlaces(record, query, asked)
    : await indexedPlaces(record, asked);
  return places.filter((at) => at >= asked.lowest && at < asked.highest);
}

/** The statements that stand at places, with these; a place that has been left meanwhile is left out. */
export function statementsAt(record: RecordDatabase, places: readonly number[]): Promise<FoundStatementAt[]> {
  return guarded(record, () =>
    record.dexie.transaction('r', record.dexie.tables, async () => {
      const entries = (await record.searchEntries.bulkGet([...places])).filter(
        (entry) => entry !== undefined,
      );
      const atOf = new Map(entries.map(({ id, at }) => [id, at]));
      const rows = await record.statements.bulkGet(entries.map(({ id }) => id));
      const found = await foundStatements(
        record,
        rows.filter((row) => row !== undefined),
      );
      return found.map((one) => ({ ...one, at: atOf.get(one.placed.statement.id) ?? 0 }));
    }),
  );
}

function withFilters(asked: AskedTerms, { speakerId, language }: FindQuery): AskedTerms {
  const filters = [
    ...(speakerId ? [speakerTerm(speakerId)] : []),
    ...(language ? [languageTerm(language)] : []),
  ];
  return { ...asked, exact: [...asked.exact, ...filters] };
}

async function indexedPlaces(
  { searchEntries: table }: RecordDatabase,
  asked: AskedTerms,
): Promise<readonly number[]> {
  const { exact, prefix } = asked;
  if (exact.length === 0 && prefix === null) return table.toCollection().primaryKeys();
  const few = await Promise.all(
    exact.map((term) => table.where('terms').equals(term).limit(RARE).primaryKeys()),
  );
  const rarest = few.reduce<number[] | null>(
    (best, places) => (places.length < (best?.length ?? RARE) ? places : best),
    null,
  );
  if (rarest) {
    const entries = await table.bulkGet(rarest);
    return entries.flatMap((entry) => (entry && answers(entry, asked) ? entry.at : []));
  }
  // Each is common: the places of all of them, which the index holds without the entries themselves.
  const all = await Promise.all([
    ...exact.map((term) => table.where('terms').equals(term).primaryKeys()),
    ...(prefix === null ? [] : [table.where('terms').startsWith(prefix).primaryKeys()]),
  ]);
  const [fewest = [], ...others] = all.sort((a, b) => a.length - b.length);
  const sets = others.map((places) => new Set(places));
  // A beginning may fit several words of one statement.
  return [...new Set(fewest)].filter((at) => sets.every((set) => set.has(at)));
}

/** What the reader has given a verdict is little, so all of it is looked at. */
async function annotatedPlaces(
  record: RecordDatabase,
  { verdict }: FindQuery,
  asked: AskedTerms,
): Promise<readonly number[]> {
  const annotations = await record.annotations
    .filter((annotation) => annotation.verdict === verdict)
    .toArray();
  const found = await record.statements.bulkGet(annotations.map(({ statementId }) => statementId));
  const rows = found.filter((row) => row !== undefined);
  const articles = await record.articles.bulkGet(rows.map(({ statement }) => statement.articleId));
  const entries = rows.map(({ statement }, i) => searchRow(statement, articles[i]));
  return entries.filter((entry) => answers(entry, asked)).map(({ at }) => at);
}
