import { SHIFT_SHOWN, shiftsFrom } from '../../compare/shift/shift.ts';
import { languageByCode } from '../../language/languages.ts';
import { LIMITS } from '../../limits.ts';
import type { LanguageCode } from '../../model.ts';
import type { EarlierCounts } from '../../views/earlier.ts';
import { answersOn } from '../annotations/shift-answers.ts';
import { guarded } from '../failure.ts';
import { amongRecalled } from '../recall/on-subject.ts';
import { CANDIDATES, recall } from '../recall/recall.ts';
import type { SpokenRow, StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { statementsOfArticle } from '../statements-of.ts';
import { SHOWN } from './statement-view.ts';

/**
 * What is on record from before of each statement of an article's present text, by the statement's id; those of nobody
 * are left out, and those beyond `LIMITS.recalledStatements`. Each is looked at in a transaction of its own, so that whoever asks for something else
 * meanwhile does not wait for all. Rejects with a RecordError.
 */
export async function earlierOnPage(
  record: RecordDatabase,
  articleId: string,
): Promise<Map<string, EarlierCounts>> {
  const { article, rows } = await guarded(record, () =>
    record.dexie.transaction('r', record.articles, record.statements, async () => ({
      article: await record.articles.get(articleId),
      rows: await statementsOfArticle(record, articleId).toArray(),
    })),
  );
  const counted = new Map<string, EarlierCounts>();
  if (!article) return counted;
  const present = rows
    .filter(({ statement }) => statement.articleVersion === article.version && statement.speakerId !== null)
    .slice(0, LIMITS.recalledStatements);
  for (const row of present) {
    const counts = await guarded(record, () =>
      record.dexie.transaction('r', record.dexie.tables, async () =>
        countEarlier(record, row, article.language),
      ),
    );
    counted.set(row.statement.id, counts);
  }
  return counted;
}

async function countEarlier(
  record: RecordDatabase,
  row: StatementRow,
  language: LanguageCode,
): Promise<EarlierCounts> {
  const recollection = await recall(record, row, CANDIDATES);
  const { earlier } = recollection;
  if (earlier.length === 0) return { onSubject: 0, isAll: true, shifts: 0 };
  const { count, isAll } = amongRecalled({ text: row.statement.text, language }, recollection);
  return {
    onSubject: count,
    isAll,
    shifts: await countShifts(record, row, language, earlier.slice(0, SHOWN)),
  };
}

/** Those that the words show and the reader has not found to be none, and those that the reader has found. */
async function countShifts(
  record: RecordDatabase,
  row: StatementRow,
  language: LanguageCode,
  earlier: readonly SpokenRow[],
): Promise<number> {
  const spoken = languageByCode(language);
  const answers = await answersOn(
    record,
    row,
    earlier.map((recalled) => recalled.row),
  );
  const shiftFrom = spoken && shiftsFrom(row.statement.text, spoken);
  const isShown = ({ row: { statement }, article }: SpokenRow) =>
    (shiftFrom?.(statement.text, languageByCode(article.language))?.score ?? 0) >= SHIFT_SHOWN;
  return earlier.filter((other) => {
    const answer = answers.get(other.row.statement.id)?.answer;
    return answer === undefined ? isShown(other) : answer !== 'none';
  }).length;
}
