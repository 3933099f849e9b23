import type { SearchPage } from '../../views/placed.ts';
import { guarded } from '../failure.ts';
import type { SearchRow, StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { spokenBy } from '../spoken.ts';
import { foundStatements } from './found-statements.ts';
import { firstOfSeason, searchRow, seasonTerm } from './search-entries.ts';
import { type AskedTerms, answers, askedTerms, type SearchQuery } from './search-query.ts';
import { eachSeason, inAll } from './seasons.ts';

/** Search over the whole record, the newest first, at a cost that follows what is found and not what is kept. */

/** Statements to one answer. */
const SHOWN = 30;
/** Entries looked at for one answer: a search that hardly anything fits must not walk through a million statements. */
const MOST_LOOKED_AT = 5_000;
/** A term of fewer entries in a season is rare enough to be taken whole. */
const RARE = 2_000;
/** A little more than is shown: where all that is looked up fits, these are all that is read. */
const AT_A_TIME = 40;
/** Entries read in a row. */
const STRETCH = 250;

/**
 * The newest statements that a query fits, before the place `before` where an answer before this one ended. Rejects
 * with a RecordError.
 */
export function searchRecord(
  record: RecordDatabase,
  query: SearchQuery,
  before: number | null = null,
): Promise<SearchPage> {
  return guarded(record, () =>
    record.dexie.transaction('r', record.dexie.tables, async () => {
      const terms = askedTerms(query);
      const asked = { ...terms, highest: Math.min(terms.highest, before ?? Infinity) };
      const { rows, next } = await collect(record, query, asked);
      return { found: await foundStatements(record, rows), next };
    }),
  );
}

/** As many rows as one answer holds, and where the next begins. */
async function collect(
  record: RecordDatabase,
  query: SearchQuery,
  asked: AskedTerms,
): Promise<{ rows: StatementRow[]; next: number | null }> {
  const found: { row: StatementRow; at: number }[] = [];
  let looked = 0;
  let last: number | null = null;
  await eachEntries(record, query, asked, async (entries) => {
    const fitting = entries.filter((entry) => answers(entry, asked));
    found.push(...(await fittingRows(record, query, fitting)));
    looked += entries.length;
    last = entries.at(-1)?.at ?? last;
    return found.length <= SHOWN && looked < MOST_LOOKED_AT;
  });
  const rows = found.slice(0, SHOWN).map(({ row }) => row);
  if (found.length > SHOWN) return { rows, next: found[SHOWN - 1]?.at ?? null };
  return { rows, next: looked < MOST_LOOKED_AT ? null : last };
}

/** Takes entries, the newest first; answers whether it wants more. */
type Take = (entries: SearchRow[]) => Promise<boolean>;

/** Gives the entries worth looking at, from where there are fewest. */
function eachEntries(
  record: RecordDatabase,
  query: SearchQuery,
  asked: AskedTerms,
  take: Take,
): Promise<void> {
  if (query.verdict) return annotatedEntries(record, query, take);
  if (query.speakerId && asked.exact.length === 0 && asked.prefix === null)
    return speakersEntries(record, query.speakerId, asked, take);
  return eachSeason(
    record,
    asked,
    (season) => placesIn(record, season, asked),
    (places, season) =>
      places ? entriesAt(record, places, asked, take) : entriesOfSeason(record, season, asked, take),
  );
}

/** Where the rarer of the terms stand in a season; null where all of them are common. */
async function placesIn(
  { searchEntries: table }: RecordDatabase,
  season: number,
  { exact, prefix }: AskedTerms,
): Promise<number[] | null> {
  const lists = await Promise.all([
    ...exact.map((term) => table.where('terms').equals(seasonTerm(season, term)).limit(RARE).primaryKeys()),
    ...(prefix === null
      ? []
      : [table.where('terms').startsWith(seasonTerm(season, prefix)).limit(RARE).primaryKeys()]),
  ]);
  const rare = lists.filter(({ length }) => length < RARE);
  return rare.length === 0 ? null : inAll(rare);
}

/** The entries at some places of a season. */
async function entriesAt(
  { searchEntries: table }: RecordDatabase,
  places: readonly number[],
  { lowest, highest }: AskedTerms,
  take: Take,
): Promise<boolean> {
  const newestFirst = places.filter((at) => at >= lowest && at < highest).sort((a, b) => b - a);
  for (let i = 0; i < newestFirst.length; i += AT_A_TIME) {
    const entries = await table.bulkGet(newestFirst.slice(i, i + AT_A_TIME));
    if (!(await take(entries.filter((entry) => entry !== undefined)))) return false;
  }
  return true;
}

/** All entries of a season: whatever is common stands among them often enough. */
async function entriesOfSeason(
  { searchEntries: table }: RecordDatabase,
  season: number,
  { lowest, highest }: AskedTerms,
  take: Take,
): Promise<boolean> {
  const first = Math.max(lowest, firstOfSeason(season));
  for (let below = Math.min(highest, firstOfSeason(season + 1)); ; ) {
    const entries = await table.where('at').between(first, below).reverse().limit(STRETCH).toArray();
    const last = entries.at(-1);
    if (!last) return true;
    if (!(await take(entries))) return false;
    below = last.at;
  }
}

/** What the reader has given a verdict is little, so all of it is looked at. */
async function annotatedEntries(record: RecordDatabase, { verdict }: SearchQuery, take: Take): Promise<void> {
  const annotations = await record.annotations
    .filter((annotation) => annotation.verdict === verdict)
    .toArray();
  const rows = await record.statements.bulkGet(annotations.map(({ statementId }) => statementId));
  const entries = await entriesOf(
    record,
    rows.filter((row) => row !== undefined),
  );
  await take(entries);
}

/** A speaker's statements in order of time, those that lead. */
async function speakersEntries(
  record: RecordDatabase,
  speakerId: string,
  { highest }: AskedTerms,
  take: Take,
): Promise<void> {
  const rows = spokenBy(record, speakerId).reverse();
  for (let offset = 0; ; offset += STRETCH) {
    const some = await rows.clone().offset(offset).limit(STRETCH).toArray();
    if (some.length === 0) return;
    const entries = some
      .map(({ row, article }) => searchRow(row.statement, article))
      .sort((a, b) => b.at - a.at);
    if (!(await take(entries.filter(({ at }) => at < highest)))) return;
  }
}

async function entriesOf({ articles }: RecordDatabase, rows: readonly StatementRow[]): Promise<SearchRow[]> {
  const known = await articles.bulkGet(rows.map(({ statement }) => statement.articleId));
  const entries = rows.map(({ statement }, i) => searchRow(statement, known[i]));
  return entries.sort((a, b) => b.at - a.at);
}

/** The statements of entries, as far as they are by the speaker asked for. */
async function fittingRows(
  { statements }: RecordDatabase,
  { speakerId }: SearchQuery,
  entries: readonly SearchRow[],
) {
  const rows = await statements.bulkGet(entries.map(({ id }) => id));
  return entries.flatMap(({ at }, i) => {
    const row = rows[i];
    return row && (!speakerId || row.statement.speakerId === speakerId) ? [{ row, at }] : [];
  });
}
