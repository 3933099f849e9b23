import Dexie from 'dexie';
import type { SearchPage } from '../views.ts';
import { guarded } from './failure.ts';
import { foundStatements } from './found-statements.ts';
import type { SearchRow, StatementRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import { searchRow } from './search-entries.ts';
import { type AskedTerms, answers, askedTerms, type SearchQuery } from './search-query.ts';

/** Search over the whole record, the newest first, at a cost that follows what is found and not what is kept. */

/** Statements to one answer. */
const SHOWN = 30;
/** Entries looked at for one answer: a search that hardly anything fits must not walk through a million statements. */
const MOST_LOOKED_AT = 5_000;
/** A term of fewer entries is rare enough to be taken whole. */
const RARE = 2_000;
const AT_A_TIME = 250;

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
  const rows = () => found.slice(0, SHOWN).map(({ row }) => row);
  let looked = 0;
  for await (const entries of entriesFor(record, query, asked)) {
    const fitting = entries.filter((entry) => answers(entry, asked));
    found.push(...(await fittingRows(record, query, fitting)));
    looked += entries.length;
    if (found.length > SHOWN) return { rows: rows(), next: found[SHOWN - 1]?.at ?? null };
    if (looked >= MOST_LOOKED_AT) return { rows: rows(), next: entries.at(-1)?.at ?? null };
  }
  return { rows: rows(), next: null };
}

/** The entries worth looking at, the newest first, from where there are fewest. */
function entriesFor(
  record: RecordDatabase,
  query: SearchQuery,
  asked: AskedTerms,
): AsyncIterable<SearchRow[]> {
  if (query.verdict) return annotatedEntries(record, query);
  if (query.speakerId && asked.exact.length === 0 && asked.prefix === null)
    return speakersEntries(record, query.speakerId, asked);
  return indexedEntries(record, asked);
}

async function* indexedEntries({ searchEntries: table }: RecordDatabase, asked: AskedTerms) {
  const { exact, prefix, lowest, highest } = asked;
  const whole: number[][] = [];
  for (const term of exact) {
    const places = await table.where('terms').equals(term).limit(RARE).primaryKeys();
    if (places.length < RARE) whole.push(places);
  }
  if (prefix !== null && whole.length === 0) {
    const most = exact.length === 0 ? MOST_LOOKED_AT : RARE;
    const places = await table.where('terms').startsWith(prefix).limit(most).primaryKeys();
    if (exact.length === 0 || places.length < most) whole.push([...new Set(places)]);
  }
  const rarest = inAll(whole);
  if (rarest) {
    const places = rarest.filter((at) => at >= lowest && at < highest).sort((a, b) => b - a);
    for (let i = 0; i < places.length; i += AT_A_TIME)
      yield (await table.bulkGet(places.slice(i, i + AT_A_TIME))).filter((entry) => entry !== undefined);
    return;
  }
  // All terms are common: in order of time, whatever stands in the days asked for has them often enough.
  for (let below = highest; ; ) {
    const range =
      below === Infinity ? table.where('at').aboveOrEqual(lowest) : table.where('at').between(lowest, below);
    const entries: SearchRow[] = await range.reverse().limit(AT_A_TIME).toArray();
    const last = entries.at(-1);
    if (!last) return;
    yield entries;
    below = last.at;
  }
}

/** The places that stand in each of some lists; null where there are none. */
function inAll(lists: readonly number[][]): number[] | null {
  const [first, ...others] = lists.map((places) => new Set(places)).sort((a, b) => a.size - b.size);
  return first ? [...first].filter((place) => others.every((places) => places.has(place))) : null;
}

/** What the reader has given a verdict is little, so all of it is looked at. */
async function* annotatedEntries(record: RecordDatabase, { verdict }: SearchQuery) {
  const annotations = await record.annotations
    .filter((annotation) => annotation.verdict === verdict)
    .toArray();
  const rows = await record.statements.bulkGet(annotations.map(({ statementId }) => statementId));
  yield await entriesOf(
    record,
    rows.filter((row) => row !== undefined),
  );
}

/** A speaker's statements in order of time, those that lead. */
async function* speakersEntries(record: RecordDatabase, speakerId: string, asked: AskedTerms) {
  const rows = record.statements
    .where('[standing.leads+standing.first.to+standing.first.from]')
    .between([speakerId, Dexie.minKey, Dexie.minKey], [speakerId, Dexie.maxKey, Dexie.maxKey])
    .reverse();
  for (let offset = 0; ; offset += AT_A_TIME) {
    const some = await rows.clone().offset(offset).limit(AT_A_TIME).toArray();
    if (some.length === 0) return;
    const entries = await entriesOf(record, some);
    yield entries.filter(({ at }) => at < asked.highest);
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
