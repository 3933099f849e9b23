import { SHIFT_SHOWN, shiftsFrom } from '../compare/shift/shift.ts';
import { languageByCode } from '../language/languages.ts';
import { LIMITS } from '../limits.ts';
import type { LanguageCode } from '../model.ts';
import { guarded } from './failure.ts';
import { recall } from './recall.ts';
import type { SpokenRow, StatementRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import { answersOn } from './shift-answers.ts';
import { SHOWN } from './statement-view.ts';
import { statementsOfArticle } from './statements-of.ts';

/**
 * How many of the earlier statements that are shown beside it may differ from each statement of an article's present
 * text, by the statement's id; those from which none does are left out. Each is looked at in a transaction of its own,
 * so that whoever asks for something else meanwhile does not wait for all. Rejects with a RecordError.
 */
export async function shiftsOnPage(record: RecordDatabase, articleId: string): Promise<Map<string, number>> {
  const { article, rows } = await guarded(record, () =>
    record.dexie.transaction('r', record.articles, record.statements, async () => ({
      article: await record.articles.get(articleId),
      rows: await statementsOfArticle(record, articleId).toArray(),
    })),
  );
  const shifts = new Map<string, number>();
  if (!article || !languageByCode(article.language)?.shift) return shifts;
  const present = rows
    .filter(({ statement }) => statement.articleVersion === article.version && statement.speakerId !== null)
    .slice(0, LIMITS.shiftStatements);
  for (const row of present) {
    const count = await guarded(record, () =>
      record.dexie.transaction('r', record.dexie.tables, async () =>
        countShifts(record, row, article.language),
      ),
    );
    if (count > 0) shifts.set(row.statement.id, count);
  }
  return shifts;
}

/** Those that the words show and the reader has not found to be none, and those that the reader has found. */
async function countShifts(
  record: RecordDatabase,
  row: StatementRow,
  language: LanguageCode,
): Promise<number> {
  const spoken = languageByCode(language);
  const { earlier } = await recall(record, row, SHOWN);
  if (!spoken || earlier.length === 0) return 0;
  const answers = await answersOn(
    record,
    row,
    earlier.map((recalled) => recalled.row),
  );
  const shiftFrom = shiftsFrom(row.statement.text, spoken);
  const isShown = ({ row: { statement }, article }: SpokenRow) =>
    (shiftFrom(statement.text, languageByCode(article.language))?.score ?? 0) >= SHIFT_SHOWN;
  return earlier.filter((other) => {
    const answer = answers.get(other.row.statement.id)?.answer;
    return answer === undefined ? isShown(other) : answer !== 'none';
  }).length;
}
