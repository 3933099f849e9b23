import { linkToStatement } from '../../annotation/statement-link.ts';
import { sharedWords } from '../../compare/shared-words.ts';
import { SHIFT_SHOWN, type Shift, shiftsFrom } from '../../compare/shift/shift.ts';
import { languageByCode } from '../../language/languages.ts';
import type { LanguageCode, ShiftAnswer } from '../../model.ts';
import type { EarlierStatement, PossibleShift } from '../../views/earlier.ts';
import type { PlacedArticle } from '../../views/placed.ts';
import { answersOn } from '../annotations/shift-answers.ts';
import { placedArticle } from '../placed.ts';
import { annotationsOf, reportsOf } from '../reports.ts';
import type { SpokenRow, StatementRow } from '../rows.ts';
import { compareText } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';

/** A statement being read, against which earlier ones are set. */
export interface Reading {
  row: StatementRow;
  language: LanguageCode;
}

/** What is known of an earlier statement from recalling it. */
export interface Recollected extends SpokenRow {
  relevance: number;
  inSubject?: EarlierStatement['inSubject'];
}

/** Earlier statements as shown, in the order given. Runs inside a transaction. */
export async function placeEarlier(
  record: RecordDatabase,
  reading: Reading,
  recalled: readonly Recollected[],
): Promise<EarlierStatement[]> {
  if (recalled.length === 0) return [];
  const rows = recalled.map(({ row }) => row);
  const [reports, answers] = await Promise.all([
    reportsOfSpoken(record, recalled),
    answersOn(record, reading.row, rows),
  ]);
  const [annotations, articles] = await Promise.all([
    annotationsOf(record, reports),
    articlesOf(record, [...reports.values()].flat(), recalled),
  ]);
  const { text } = reading.row.statement;
  const ownLanguage = languageByCode(reading.language);
  const shiftFrom = ownLanguage && shiftsFrom(text, ownLanguage);
  const stopWords = ownLanguage?.stopWords ?? new Set<string>();
  return recalled.flatMap(({ row, relevance, inSubject = null }) => {
    const [first, ...others] = inOrderOfTime(reports.get(row.statement.id) ?? [row]);
    const article = first && articles.get(first.statement.articleId);
    if (!first || !article) return [];
    const { statement } = first;
    return {
      statement,
      article,
      annotation: annotations.get(row.statement.id) ?? null,
      relevance,
      inSubject,
      shared: sharedWords(statement.text, text, stopWords),
      alsoIn: otherArticles(article, others, articles),
      link: linkToStatement(statement, article),
      shift: possibleShift(
        shiftFrom?.(statement.text, languageByCode(article.language)),
        answers.get(row.statement.id)?.answer,
      ),
    };
  });
}

/** What shows that an earlier content differs, and the reader's answer, which holds whatever shows. */
function possibleShift(
  found: Shift | null | undefined,
  answer: ShiftAnswer | undefined,
): PossibleShift | null {
  const shown = found && found.score >= SHIFT_SHOWN ? found.evidence : [];
  if (shown.length === 0 && answer === undefined) return null;
  return {
    evidence: shown.map(({ a, b, why }) => ({ reading: a, earlier: b, why })),
    answer: answer ?? null,
  };
}

/** Only what was joined has reports beside its own. */
async function reportsOfSpoken(
  record: RecordDatabase,
  spoken: readonly SpokenRow[],
): Promise<Map<string, StatementRow[]>> {
  const joined = spoken.filter((one) => one.joined > 0).map(({ row }) => row);
  const reports: Map<string, StatementRow[]> = await reportsOf(record, joined);
  for (const { row } of spoken) if (!reports.has(row.statement.id)) reports.set(row.statement.id, [row]);
  return reports;
}

/** The articles of reports, of which those of the leading ones are known. */
async function articlesOf(
  { articles }: RecordDatabase,
  rows: readonly StatementRow[],
  spoken: readonly SpokenRow[],
): Promise<Map<string, PlacedArticle>> {
  const known = new Map(spoken.map(({ article }) => [article.id, article]));
  const others = new Set(
    rows.flatMap(({ statement: { articleId } }) => (known.has(articleId) ? [] : articleId)),
  );
  for (const row of await articles.bulkGet([...others])) if (row) known.set(row.id, placedArticle(row));
  return known;
}

/** Other outlets and other articles that report the same words, each once. */
function otherArticles(
  shown: PlacedArticle,
  rows: readonly StatementRow[],
  articles: ReadonlyMap<string, PlacedArticle>,
): PlacedArticle[] {
  const ids = new Set(rows.map(({ statement }) => statement.articleId));
  ids.delete(shown.id);
  return [...ids].flatMap((id) => articles.get(id) ?? []);
}

/** The reports of one statement, the earliest first; the undated last. */
function inOrderOfTime(rows: readonly StatementRow[]): StatementRow[] {
  const key = ({ statement: { said } }: StatementRow) => said?.to ?? '\uffff';
  return [...rows].sort((a, b) => compareText(key(a), key(b)));
}
