import type { LanguageCode, Verdict } from '../../model.ts';
import type { FoundPart, FoundPlaces, FoundStatementAt } from '../../views/library.ts';
import { guarded } from '../failure.ts';
import type { SearchRow, StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { foundStatements } from './found-statements.ts';
import { firstOfSeason, languageTerm, searchRow, seasonTerm, speakerTerm } from './search-entries.ts';
import { type AskedTerms, answers, askedTerms, askedWords, type SearchQuery } from './search-query.ts';
import { eachSeason, inAll } from './seasons.ts';

/**
 * Search for a list that is scrolled freely: first the places of all that fits, which are numbers read off the index,
 * then the statements of the few places that are looked at.
 */

/** Places that are enough for the first answer, so that the first rows are there at once, and for each after it. */
const FIRST_PART = 50;
const PART = 50_000;
/** Where a term has so few entries in a season, each is looked at, whatever the others have. */
const RARE = 60;
/** Of so few statements of a speaker each is looked at. */
const FEW = 2_000;

export interface FindQuery extends SearchQuery {
  language?: LanguageCode | undefined;
}

/**
 * Where the statements stand that a query fits, the newest first: the newest of them, or another part. There
 * are as many parts as it takes. Rejects with a RecordError.
 */
export function findStatements(
  record: RecordDatabase,
  query: FindQuery,
  part?: FoundPart,
): Promise<FoundPlaces> {
  return guarded(record, () =>
    record.dexie.transaction('r', record.dexie.tables, async () => {
      const most = part ? PART : FIRST_PART;
      const { highest } = askedTerms(query);
      const { places, next } = await fittingPlaces(
        record,
        query,
        Math.min(highest, part?.before ?? Infinity),
        most,
      );
      const words = askedWords(query.text);
      return { words, places: places.slice(0, part?.room), total: places.length, next };
    }),
  );
}

/** The rows of all statements that a query fits, the newest first. Runs inside a transaction. */
export async function fittingRows(record: RecordDatabase, query: FindQuery): Promise<StatementRow[]> {
  const { places } = await fittingPlaces(record, query, askedTerms(query).highest, Infinity);
  const entries = await record.searchEntries.bulkGet(places);
  const rows = await record.statements.bulkGet(entries.flatMap((entry) => entry?.id ?? []));
  return rows.filter((row) => row !== undefined);
}

/** At least `most` places below another, as far as there are so many, and where the next part begins. */
async function fittingPlaces(
  record: RecordDatabase,
  query: FindQuery,
  highest: number,
  most: number,
): Promise<Pick<FoundPlaces, 'places' | 'next'>> {
  const asked = { ...askedTermsIn(query), highest };
  const isWithin = (at: number) => at >= asked.lowest && at < highest;
  const own = query.speakerId ? await placesBy(record, query.speakerId) : null;
  const few = await fewEntries(record, query, own);
  if (few) {
    const fitting = few.filter((entry) => answers(entry, asked) && isBy(entry, query));
    return { places: newestFirst(fitting.map(({ at }) => at)), next: null };
  }
  const ownPlaces = own && new Set(own);
  const places: number[] = [];
  let next: number | null = null;
  await eachSeason(
    record,
    asked,
    (season) => placesIn(record, season, asked),
    async (found, season) => {
      // Of the seasons that were asked beside the one that was enough, the answers are left.
      places.push(...newestFirst(found.filter((at) => isWithin(at) && (!ownPlaces || ownPlaces.has(at)))));
      const isEnough = places.length >= most;
      if (isEnough) next = firstOfSeason(season);
      return !isEnough;
    },
  );
  return { places, next };
}

const newestFirst = (places: readonly number[]): number[] => [...Float64Array.from(places).sort().reverse()];

const isBy = ({ terms }: Pick<SearchRow, 'terms'>, { speakerId }: FindQuery): boolean =>
  !speakerId || terms.includes(speakerTerm(speakerId));

/** All that a query is looked up by in each season. */
function askedTermsIn(query: FindQuery): AskedTerms {
  const asked = askedTerms(query);
  return query.language ? { ...asked, exact: [...asked.exact, languageTerm(query.language)] } : asked;
}

function placesBy({ searchEntries }: RecordDatabase, speakerId: string): PromiseLike<number[]> {
  return searchEntries.where('terms').equals(speakerTerm(speakerId)).primaryKeys();
}

/** Where a season's index tells that all terms stand; all that stands in the season for none. */
async function placesIn(
  { searchEntries: table }: RecordDatabase,
  season: number,
  asked: AskedTerms,
): Promise<number[]> {
  const { exact, prefix } = asked;
  if (exact.length === 0 && prefix === null)
    return table
      .where('at')
      .between(firstOfSeason(season), firstOfSeason(season + 1))
      .primaryKeys();
  const lists = () => [
    ...exact.map((term) => table.where('terms').equals(seasonTerm(season, term))),
    ...(prefix === null ? [] : [table.where('terms').startsWith(seasonTerm(season, prefix))]),
  ];
  const [only, ...others] = lists();
  if (only && others.length === 0) return inAll([await only.primaryKeys()]);
  const few = await Promise.all(lists().map((some) => some.limit(RARE).primaryKeys()));
  const rarest = few.reduce((best, places) => (places.length < best.length ? places : best));
  if (rarest.length === RARE) return inAll(await Promise.all(lists().map((some) => some.primaryKeys())));
  const entries = await table.bulkGet([...new Set(rarest)]);
  return entries.flatMap((entry) => (entry && answers(entry, asked) ? entry.at : []));
}

/** The entries that are all looked at where they are few: those with a verdict, or a speaker's. Else null. */
async function fewEntries(
  record: RecordDatabase,
  { verdict }: FindQuery,
  own: readonly number[] | null,
): Promise<Pick<SearchRow, 'at' | 'terms'>[] | null> {
  if (verdict) return annotatedEntries(record, verdict);
  if (!own || own.length > FEW) return null;
  return (await record.searchEntries.bulkGet([...own])).filter((entry) => entry !== undefined);
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

/** What the reader has given a verdict is little, so all of it is looked at. */
async function annotatedEntries(record: RecordDatabase, verdict: Verdict): Promise<SearchRow[]> {
  const annotations = await record.annotations
    .filter((annotation) => annotation.verdict === verdict)
    .toArray();
  const found = await record.statements.bulkGet(annotations.map(({ statementId }) => statementId));
  const rows = found.filter((row) => row !== undefined);
  const articles = await record.articles.bulkGet(rows.map(({ statement }) => statement.articleId));
  return rows.map(({ statement }, i) => searchRow(statement, articles[i]));
}
