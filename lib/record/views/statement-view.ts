import type { CardView } from '../../views/card.ts';
import type { EarlierPage, TimeOrder } from '../../views/earlier.ts';
import type { StatementView } from '../../views/statement.ts';
import { correctionView } from '../corrections/correction-views.ts';
import { placedArticle, placeStatement } from '../placed.ts';
import { reading } from '../reading.ts';
import { amongRecalled } from '../recall/on-subject.ts';
import { CANDIDATES, countEarlier, earlierInOrder, leaderOf, recall } from '../recall/recall.ts';
import { annotationsOf, reportsOf } from '../reports.ts';
import { leaderIdOf } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { shownSpeaker } from '../speakers/shown-speaker.ts';
import { checkedClaims } from './checked-claims.ts';
import { placeEarlier, type Recollected } from './earlier-statements.ts';
import { translationsOf } from './translations.ts';

/** How many earlier statements one answer holds. */
export const SHOWN = 50;

/** A statement and what its speaker is on record as having said before; null where it is not on record. */
export function statementView(record: RecordDatabase, statementId: string): Promise<StatementView | null> {
  return reading(record, async () => {
    const row = await record.statements.get(statementId);
    const article = row && (await record.articles.get(row.statement.articleId));
    if (!row || !article) return null;
    const { statement } = row;
    const { language } = article;
    const reading = { row, language };
    const earlierOnes = async () => {
      const recollection = await recall(record, row, CANDIDATES);
      const { latest, first } = amongRecalled({ text: statement.text, language }, recollection);
      const { earlier, total, undated } = recollection;
      const shown = earlier
        .map(
          (one) =>
            ({ ...one, inSubject: one === latest ? 'latest' : one === first ? 'first' : null }) as const,
        )
        .filter(({ inSubject }, i) => i < SHOWN || inSubject !== null);
      const place = (some: readonly Recollected[]) => placeEarlier(record, reading, some);
      return { total, placed: await Promise.all([place(shown), place(undated.slice(0, SHOWN))]) };
    };
    // Asked all at once, as each waits for the database many times over.
    const [reports, speaker, recalled, translations, correction, checks] = await Promise.all([
      reportsOf(record, [row]),
      shownSpeaker(record, statement.speakerId),
      earlierOnes(),
      translationsOf(record, row),
      correctionView(record, article, statementId),
      checkedClaims(record, row, article),
    ]);
    const annotation = (await annotationsOf(record, reports)).get(leaderIdOf(row));
    const [earlier, undated] = recalled.placed;
    return {
      placed: placeStatement(statement, placedArticle(article), annotation),
      speaker,
      correction,
      earlier,
      earlierTotal: recalled.total,
      undated,
      translations,
      checks,
    };
  });
}

/** A stretch of all earlier statements in order of time. */
export function earlierPage(
  record: RecordDatabase,
  statementId: string,
  order: TimeOrder,
  offset: number,
): Promise<EarlierPage> {
  return reading(record, async () => {
    const row = await record.statements.get(statementId);
    const article = row && (await record.articles.get(row.statement.articleId));
    if (!row || !article) return { statements: [], next: null };
    const rows = await earlierInOrder(record, row, order, offset, SHOWN + 1);
    const reading = { row, language: article.language };
    const shown = rows.slice(0, SHOWN).map((earlier) => ({ ...earlier, relevance: 0 }));
    return {
      statements: await placeEarlier(record, reading, shown),
      next: rows.length > SHOWN ? offset + SHOWN : null,
    };
  });
}

/** The hover card of a statement; null where it is not on record. */
export function cardView(record: RecordDatabase, statementId: string): Promise<CardView | null> {
  return reading(record, async () => {
    const row = await record.statements.get(statementId);
    const article = row && (await record.articles.get(row.statement.articleId));
    if (!row || !article) return null;
    const { statement } = row;
    const known = await shownSpeaker(record, statement.speakerId);
    const leader = await leaderOf(record, row);
    const { earlier } = await recall(record, row, 1);
    const [best] = await placeEarlier(record, { row, language: article.language }, earlier);
    const annotation = (await annotationsOf(record, await reportsOf(record, [row]))).get(leaderIdOf(row));
    return {
      statementId,
      language: article.language,
      speaker: statement.speaker && {
        ...statement.speaker,
        name: known?.names[article.language] ?? statement.speaker.name,
        role: statement.speaker.role ?? known?.roles[article.language] ?? null,
      },
      said: statement.said,
      earlier: leader ? await countEarlier(record, leader) : 0,
      best: best ?? null,
      annotation: annotation ? { verdict: annotation.verdict } : null,
    };
  });
}
