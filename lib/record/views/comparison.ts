import { linkToStatement } from '../../annotation/statement-link.ts';
import { type WordDifference, wordDifferences } from '../../compare/differences.ts';
import { SHIFT_SHOWN, shiftsFrom } from '../../compare/shift/shift.ts';
import { languageByCode } from '../../language/languages.ts';
import type { Span } from '../../model.ts';
import type { ComparedStatement, Comparison } from '../../views/comparison.ts';
import type { PossibleShift } from '../../views/earlier.ts';
import { answersOn } from '../annotations/shift-answers.ts';
import { placedArticle, placeStatement } from '../placed.ts';
import { reading } from '../reading.ts';
import { annotationsOf, reportsOf } from '../reports.ts';
import { type ArticleRow, type FirstSaid, leaderIdOf, type StatementRow } from '../rows.ts';
import { firstSaid, isBefore } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';
import { shownSpeaker } from '../speakers/shown-speaker.ts';

/** Two statements side by side, with what differs; null where either is not on record. Rejects with a RecordError. */
export function comparison(
  record: RecordDatabase,
  oneId: string,
  otherId: string,
): Promise<Comparison | null> {
  return reading(record, async () => {
    const rows = await record.statements.bulkGet([oneId, otherId]);
    const [one, other] = await Promise.all(rows.map((row) => sideOf(record, row)));
    if (!one || !other) return null;
    const isSwapped = isBefore(other.said, one.said);
    const [earlier, later] = isSwapped ? [other, one] : [one, other];
    const sameLanguage = earlier.article.language === later.article.language;
    const shift = await shiftBetween(record, earlier, later);
    const [inEarlier, inLater] = sameLanguage ? differencesOf(earlier, later) : [NOT_COMPARED, NOT_COMPARED];
    const evidence = shift?.evidence ?? [];
    return {
      earlier: await shown(
        record,
        earlier,
        inEarlier,
        evidence.flatMap((words) => words.earlier),
      ),
      later: await shown(
        record,
        later,
        inLater,
        evidence.flatMap((words) => words.reading),
      ),
      ordered: isSwapped || isBefore(earlier.said, later.said),
      sameLanguage,
      shift,
    };
  });
}

const NOT_COMPARED: WordDifference = { both: [], only: [] };

interface Side {
  row: StatementRow;
  article: ArticleRow;
  said: FirstSaid;
}

async function sideOf(record: RecordDatabase, row: StatementRow | undefined): Promise<Side | null> {
  const article = row && (await record.articles.get(row.statement.articleId));
  return row && article ? { row, article, said: firstSaid([row.statement.said]) } : null;
}

function differencesOf(earlier: Side, later: Side): [WordDifference, WordDifference] {
  const stopWords = languageByCode(earlier.article.language)?.stopWords ?? new Set<string>();
  return wordDifferences(earlier.row.statement.text, later.row.statement.text, stopWords);
}

/** What shows that the two may differ, and the reader's answer; null where neither is. */
async function shiftBetween(
  record: RecordDatabase,
  earlier: Side,
  later: Side,
): Promise<PossibleShift | null> {
  const answers = await answersOn(record, later.row, [earlier.row]);
  const answer = answers.get(leaderIdOf(earlier.row))?.answer ?? null;
  const [ofEarlier, ofLater] = [earlier, later].map(({ article }) => languageByCode(article.language));
  const found =
    ofLater && shiftsFrom(later.row.statement.text, ofLater)(earlier.row.statement.text, ofEarlier);
  const evidence = found && found.score >= SHIFT_SHOWN ? found.evidence : [];
  if (evidence.length === 0 && answer === null) return null;
  return { evidence: evidence.map(({ a, b, why }) => ({ reading: a, earlier: b, why })), answer };
}

async function shown(
  record: RecordDatabase,
  { row, article }: Side,
  words: WordDifference,
  shifted: Span[],
): Promise<ComparedStatement> {
  const { statement } = row;
  const annotations = await annotationsOf(record, await reportsOf(record, [row]));
  return {
    ...placeStatement(statement, placedArticle(article), annotations.get(leaderIdOf(row))),
    speaker: await shownSpeaker(record, statement.speakerId),
    link: linkToStatement(statement, article),
    ...words,
    shifted,
  };
}
