import { sameWords, wordPrint } from '../compare/same-words.ts';
import { groupBy } from '../group-by.ts';
import type { Said, Statement } from '../model.ts';
import { type Admission, alike } from './preselect.ts';
import { bucketsOf } from './recall-block.ts';
import { recallBlocks } from './recall-index.ts';
import { leaderIdOf, type StatementRow } from './rows.ts';
import { dayNumberOf, daysApart } from './said-order.ts';
import type { RecordDatabase } from './schema.ts';

/** Finds other reports of a statement, so that it is kept once with all its sources. */

/** Outlets repeat a statement within a fortnight; the same words later are a new occasion unless plainly a quotation. */
const OCCASION_DAYS = 14;
/** So many equal words in a row are the same statement at any distance of time: nobody says them twice by chance. */
const UNMISTAKABLE_WORDS = 6;

/** A report that is not yet in the record, by a speaker who is. */
export interface Report {
  statement: Pick<Statement, 'id' | 'articleId' | 'articleVersion' | 'text' | 'said'>;
  speakerId: string;
  contentKey: string;
}

/**
 * For each report of one article, in order, the id of the report that leads the same statement: one on record, or an
 * earlier one of the article's own; null where it is the first of its statement. Runs inside a transaction.
 */
export async function findLeaders(
  record: RecordDatabase,
  reports: readonly Report[],
): Promise<(string | null)[]> {
  const [equal, near] = await Promise.all([equalOnRecord(record, reports), nearOnRecord(record, reports)]);
  const own = new Map<string, Report[]>();
  return reports.map((report, i) => {
    const key = `${report.speakerId} ${report.contentKey}`;
    const onRecord = [...(equal.get(key) ?? []), ...(near[i] ?? [])].find((row) =>
      isSameStatement(report, row),
    );
    if (onRecord) return leaderIdOf(onRecord);
    const before = own.get(key) ?? [];
    const repeated = before.find((other) => !isOtherOccasion(report.statement.said, other.statement.said));
    if (repeated) return repeated.statement.id;
    own.set(key, [...before, report]);
    return null;
  });
}

/** Reports on record of the very same words, by speaker and content key. */
async function equalOnRecord(
  { statements }: RecordDatabase,
  reports: readonly Report[],
): Promise<Map<string, StatementRow[]>> {
  const keys = reports.map(({ speakerId, contentKey }) => [speakerId, contentKey]);
  const rows = await statements.where('[statement.speakerId+contentKey]').anyOf(keys).toArray();
  return groupBy(rows, ({ statement, contentKey }) => `${statement.speakerId} ${contentKey}`);
}

/** By place in `reports`: reports on record of about the same time and many of the same words. */
async function nearOnRecord(record: RecordDatabase, reports: readonly Report[]): Promise<StatementRow[][]> {
  const speakers = new Set(
    reports.filter(({ statement }) => statement.said).map(({ speakerId }) => speakerId),
  );
  const blocks = new Map(
    await Promise.all(
      [...speakers].map(async (id) => [id, await recallBlocks(record, id).toArray()] as const),
    ),
  );
  const ids = reports.map(({ speakerId, statement }) =>
    statement.said
      ? alike(blocks.get(speakerId) ?? [], bucketsOf(statement.text), aroundTheTimeOf(statement.said))
      : [],
  );
  const rows = (await record.statements.bulkGet([...new Set(ids.flat())])).filter((row) => row !== undefined);
  const byId = new Map(rows.map((row) => [row.statement.id, row]));
  return ids.map((some) => some.flatMap((id) => byId.get(id) ?? []));
}

function aroundTheTimeOf(said: Said): Admission {
  const earliest = dayNumberOf(said.from) - OCCASION_DAYS;
  const latest = dayNumberOf(said.to) + OCCASION_DAYS;
  return ({ from, to }) => to >= earliest && from <= latest;
}

function isSameStatement({ statement }: Report, { statement: other }: StatementRow): boolean {
  if (isOtherOccasion(statement.said, other.said)) return false;
  const [print, otherPrint] = [wordPrint(statement.text), wordPrint(other.text)];
  const equal = print.folded !== '' && print.folded === otherPrint.folded;
  // Two passages of one text that are alike but not equal are two things that the article tells apart.
  const oneText =
    other.articleId === statement.articleId && other.articleVersion === statement.articleVersion;
  if (oneText) return equal;
  const apart = daysApart(statement.said, other.said);
  if (apart !== null && apart <= OCCASION_DAYS) return equal || sameWords(print, otherPrint);
  return equal && print.folded.split(' ').length >= UNMISTAKABLE_WORDS;
}

/** Whether both reports say when the words were spoken, and name different days. */
function isOtherOccasion(a: Said | null, b: Said | null): boolean {
  if (!a || !b || a.basis === 'published' || b.basis === 'published') return false;
  return (daysApart(a, b) ?? 0) > 0;
}
