import { ImportedText } from '../../import/imported-text.ts';
import type { Unplaced } from '../../recording/placing.ts';
import { standsWhereItStood } from '../../recording/record-statements.ts';
import type { ArticleRow, ArticleVersionRow, StatementRow } from '../../rows.ts';
import { sameValue } from '../same-value.ts';
import { mergedTexts, type Numbering, type WholeArticle } from './merged-texts.ts';

/** An article with its texts and all statements on record of it. */
export interface WholeReports extends WholeArticle {
  statements: readonly StatementRow[];
}

/** What is to be written of an article that two records have. */
interface MergedReports {
  article: ArticleRow;
  text: string;
  /** All earlier texts, where they have changed; else none. */
  versions: readonly ArticleVersionRow[];
  /** Rows on record whose place in the text has changed, and nothing that they stand by. */
  renewed: StatementRow[];
  /** Rows on record that come anew among the fresh ones. */
  replaced: StatementRow[];
  fresh: Unplaced[];
  /** Ids of rows on record that are as the other has them now. */
  taken: string[];
}

/**
 * An article as the record and a backup have it together: every statement of both, each as the later text has it.
 * @param told a row of the backup, by whom it is in the record's own ids.
 */
export function mergedArticle(
  own: WholeReports | null,
  other: WholeReports,
  told: (row: StatementRow) => Unplaced,
): MergedReports {
  if (!own) {
    const { statements, ...whole } = other;
    return { ...whole, renewed: [], replaced: [], fresh: statements.map(told), taken: [] };
  }
  const merged = mergedTexts(own, other);
  const text = new ImportedText(merged.text);
  const placed = (row: Unplaced): Unplaced => {
    if (!own.article.imported || !other.article.imported) return row;
    const span = text.place(row.statement.text);
    return { ...row, statement: { ...row.statement, ...(span ?? { start: 0, end: 0, articleVersion: 0 }) } };
  };
  const known = new Map(own.statements.map((row) => [row.statement.id, row]));
  const renewed: StatementRow[] = [];
  const replaced: StatementRow[] = [];
  const fresh: Unplaced[] = [];
  const taken: string[] = [];
  for (const row of other.statements) {
    const theirs = numbered(told(row), merged.otherNumber);
    const mine = known.get(row.statement.id);
    if (!mine) {
      fresh.push(placed(theirs));
      continue;
    }
    known.delete(row.statement.id);
    const here = numbered(mine, merged.ownNumber);
    if (isLater(theirs, here)) taken.push(row.statement.id);
    const later = isLater(theirs, here) ? withFirstRead(theirs, mine) : withFirstRead(here, row);
    if (!standsWhereItStood(mine, later)) {
      replaced.push(mine);
      const { standing: _, ...unplaced } = { ...later, standing: null };
      fresh.push(unplaced);
    } else if (!sameValue({ ...later, standing: 0 }, { ...mine, standing: 0 }))
      renewed.push({ ...later, standing: mine.standing });
  }
  for (const mine of known.values()) {
    const here = numbered(mine, merged.ownNumber);
    if (here.statement.articleVersion !== mine.statement.articleVersion) renewed.push(here);
  }
  const versions = sameValue(merged.versions, own.versions) ? [] : merged.versions;
  return { article: merged.article, text: text.text, versions, renewed, replaced, fresh, taken };
}

function numbered<Row extends Unplaced>(row: Row, number: Numbering): Row {
  const { statement } = row;
  return { ...row, statement: { ...statement, articleVersion: number(statement.articleVersion) } };
}

const isLater = (a: Unplaced, b: Unplaced) => a.statement.articleVersion > b.statement.articleVersion;

function withFirstRead<Row extends Unplaced>(row: Row, { statement: { firstRead } }: StatementRow): Row {
  return firstRead < row.statement.firstRead ? { ...row, statement: { ...row.statement, firstRead } } : row;
}
