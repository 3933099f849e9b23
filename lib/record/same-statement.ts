import { sameWords, type WordPrint, wordPrint } from '../compare/same-words.ts';
import type { Said, Statement } from '../model.ts';
import { formatDay } from '../statement/dates/day.ts';
import { leaderIdOf, type StatementRow } from './rows.ts';
import { dayNumberOf, daysApart } from './said-order.ts';
import type { RecordDatabase } from './schema.ts';

/** Finds other reports of a statement, so that it is kept once with all its sources. */

/** Outlets repeat a statement within a fortnight; the same words later are a new occasion unless plainly a quotation. */
const OCCASION_DAYS = 14;
/** The longest interval (a month) that the window of time is sure to see whole. */
const INTERVAL_DAYS = 31;
/** So many equal words in a row are the same statement at any distance of time: nobody says them twice by chance. */
const UNMISTAKABLE_WORDS = 6;

/** A report not yet in the record. */
export interface Report {
  statement: Pick<Statement, 'articleId' | 'articleVersion' | 'text' | 'said'>;
  speakerId: string;
  contentKey: string;
}

interface Candidate {
  row: StatementRow;
  print: WordPrint;
}

/** Lives for one transaction: what it has read of the record, and what has been added since. */
export class SameStatementFinder {
  readonly #record: RecordDatabase;
  readonly #windows = new Map<string, Candidate[]>();
  readonly #added: Candidate[] = [];

  constructor(record: RecordDatabase) {
    this.#record = record;
  }

  /** The id of the leading report of the same statement, or null where this is the first. */
  async leaderOf(report: Report): Promise<string | null> {
    const print = wordPrint(report.statement.text);
    const equal = await this.#record.statements
      .where('[statement.speakerId+contentKey]')
      .equals([report.speakerId, report.contentKey])
      .toArray();
    const added = this.#added.filter(({ row }) => row.statement.speakerId === report.speakerId);
    const same = [...equal.map(candidateOf), ...added, ...(await this.#around(report))].find((candidate) =>
      isSameStatement(report, print, candidate),
    );
    return same ? leaderIdOf(same.row) : null;
  }

  /** A report was recorded in this transaction. */
  add(row: StatementRow): void {
    this.#added.push(candidateOf(row));
  }

  /** The speaker's statements of about the same time. */
  async #around({ speakerId, statement: { said } }: Report): Promise<Candidate[]> {
    if (!said) return [];
    const key = `${speakerId} ${said.from} ${said.to}`;
    const known = this.#windows.get(key);
    if (known) return known;
    const from = formatDay(dayNumberOf(said.from) - OCCASION_DAYS);
    const to = formatDay(dayNumberOf(said.to) + OCCASION_DAYS + INTERVAL_DAYS);
    const rows = await this.#record.statements
      .where('[standing.leads+standing.first.to+standing.first.from]')
      .between([speakerId, from, ''], [speakerId, to, '\uffff'])
      .toArray();
    const candidates = rows.map(candidateOf);
    this.#windows.set(key, candidates);
    return candidates;
  }
}

function isSameStatement(report: Report, print: WordPrint, { row, print: other }: Candidate): boolean {
  const { statement } = report;
  const equal = print.folded !== '' && print.folded === other.folded;
  if (isDistinctOccasion(statement.said, row.statement.said)) return false;
  // Two passages of one text that are alike but not equal are two things the article tells apart.
  const oneText =
    row.statement.articleId === statement.articleId &&
    row.statement.articleVersion === statement.articleVersion;
  if (oneText) return equal;
  const apart = daysApart(statement.said, row.statement.said);
  if (apart !== null && apart <= OCCASION_DAYS) return equal || sameWords(print, other);
  return equal && print.folded.split(' ').length >= UNMISTAKABLE_WORDS;
}

/** Whether both reports say when the words were spoken, and name different days. */
function isDistinctOccasion(a: Said | null, b: Said | null): boolean {
  if (!a || !b || a.basis === 'published' || b.basis === 'published') return false;
  return (daysApart(a, b) ?? 0) > 0;
}

function candidateOf(row: StatementRow): Candidate {
  return { row, print: wordPrint(row.statement.text) };
}
