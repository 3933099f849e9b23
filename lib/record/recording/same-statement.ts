import { sameWords, wordPrint } from '../../compare/same-words.ts';
import type { Said, Statement } from '../../model.ts';
import { alike, sharesEnough } from '../recall/preselect.ts';
import { bucketsOf } from '../recall/recall-block.ts';
import { type RecallStore, recallOnRecord } from '../recall/recall-store.ts';
import { leaderIdOf, type StatementRow } from '../rows.ts';
import { dayNumberOf, daysApart } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';

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
 * For each report, in order, the id of the report that leads the same statement: one on record, or one before it among
 * these; null where it is the first of its statement. Runs inside a transaction.
 */
export async function findLeaders(
  record: RecordDatabase,
  reports: readonly Report[],
  recall = recallOnRecord(record),
): Promise<(string | null)[]> {
  const [equal, near] = await Promise.all([
    equalOnRecord(record, reports),
    nearOnRecord(record, reports, recall),
  ]);
  const fresh = new FreshReports();
  return reports.map((report, i) => {
    const onRecord = [...(equal.get(equalKey(report)) ?? []), ...(near[i] ?? [])].find((row) =>
      isSameStatement(report, row.statement),
    );
    const leaderId = onRecord ? leaderIdOf(onRecord) : fresh.leaderOf(report);
    fresh.add(report, leaderId);
    return leaderId;
  });
}

const equalKey = ({ speakerId, contentKey }: Report): string => `${speakerId} ${contentKey}`;

/** Reports that have been gone through and are not yet on record. */
class FreshReports {
  private readonly equal = new Map<string, { report: Report; leaderId: string }[]>();
  private readonly leading = new Map<string, FreshLeader[]>();

  /** The leader of the same statement among them. */
  leaderOf(report: Report): string | null {
    const equal = (this.equal.get(equalKey(report)) ?? []).find(({ report: { statement } }) =>
      statement.articleId === report.statement.articleId
        ? !isOtherOccasion(report.statement.said, statement.said)
        : isSameStatement(report, statement),
    );
    if (equal) return equal.leaderId;
    const { said, text, articleId } = report.statement;
    const others = this.leading.get(report.speakerId) ?? [];
    if (!said || others.length === 0) return null;
    const [earliest, latest] = aroundTheTimeOf(said);
    const content = new Set(bucketsOf(text));
    const near = others.find(
      (other) =>
        other.to >= earliest &&
        other.from <= latest &&
        other.statement.articleId !== articleId &&
        sharesEnough(content, other.content) &&
        isSameStatement(report, other.statement),
    );
    return near?.statement.id ?? null;
  }

  add(report: Report, leaderId: string | null): void {
    const { statement, speakerId } = report;
    const equal = { report, leaderId: leaderId ?? statement.id };
    this.equal.set(equalKey(report), [...(this.equal.get(equalKey(report)) ?? []), equal]);
    if (leaderId !== null || !statement.said) return;
    const days = { from: dayNumberOf(statement.said.from), to: dayNumberOf(statement.said.to) };
    const leader = { statement, content: bucketsOf(statement.text), ...days };
    const leading = this.leading.get(speakerId);
    if (leading) leading.push(leader);
    else this.leading.set(speakerId, [leader]);
  }
}

interface FreshLeader {
  statement: Report['statement'];
  content: readonly number[];
  from: number;
  to: number;
}

/** Reports on record of the very same words, by speaker and content key. */
async function equalOnRecord(
  { statements }: RecordDatabase,
  reports: readonly Report[],
): Promise<Map<string, StatementRow[]>> {
  const once = new Map(reports.map((report) => [equalKey(report), report]));
  // Asked all at once: a cursor that goes from one key to the next waits for the database at each.
  const found = await Promise.all(
    [...once].map(
      async ([key, { speakerId, contentKey }]) =>
        [
          key,
          await statements
            .where('[statement.speakerId+contentKey]')
            .equals([speakerId, contentKey])
            .toArray(),
        ] as const,
    ),
  );
  return new Map(found);
}

/** By place in `reports`: reports on record of about the same time and many of the same words. */
async function nearOnRecord(
  record: RecordDatabase,
  reports: readonly Report[],
  recall: RecallStore,
): Promise<StatementRow[][]> {
  const days = new Map<string, Days>();
  for (const { speakerId, statement } of reports) {
    if (!statement.said) continue;
    const [earliest, latest] = aroundTheTimeOf(statement.said);
    const known = days.get(speakerId) ?? [earliest, latest];
    days.set(speakerId, [Math.min(known[0], earliest), Math.max(known[1], latest)]);
  }
  const blocks = new Map(
    await Promise.all(
      [...days].map(async ([id, [from, to]]) => [id, await recall.around(id, from, to)] as const),
    ),
  );
  const ids = reports.map(({ speakerId, statement }) =>
    statement.said
      ? alike(blocks.get(speakerId) ?? [], bucketsOf(statement.text), ...aroundTheTimeOf(statement.said))
      : [],
  );
  const rows = (await record.statements.bulkGet([...new Set(ids.flat())])).filter((row) => row !== undefined);
  const byId = new Map(rows.map((row) => [row.statement.id, row]));
  return ids.map((some) => some.flatMap((id) => byId.get(id) ?? []));
}

/** Days since 1970-01-01, both inclusive. */
type Days = [earliest: number, latest: number];

function aroundTheTimeOf(said: Said): Days {
  return [dayNumberOf(said.from) - OCCASION_DAYS, dayNumberOf(said.to) + OCCASION_DAYS];
}

function isSameStatement({ statement }: Report, other: Report['statement']): boolean {
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
