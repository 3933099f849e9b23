import Dexie from 'dexie';
import { guarded } from '../failure.ts';
import { idsOfArticle, type RecordDatabase } from '../schema.ts';
import { dropOutOfUse, speakersOfRows } from '../speakers/out-of-use.ts';
import { statementsOfArticle } from '../statements-of.ts';
import { withdraw } from './standing.ts';

/**
 * Deletes all that was recorded from an article: its texts, statements, their annotations and corrections, and every speaker who is
 * on record with nothing else and of whom the reader has decided nothing. Answers how many statements went. Rejects with a RecordError.
 */
export function forgetArticle(record: RecordDatabase, articleId: string): Promise<number> {
  const { dexie, articles, texts, articleVersions, annotations, shiftAnswers } = record;
  return guarded(record, () =>
    dexie.transaction('rw', dexie.tables, async () => {
      const rows = await statementsOfArticle(record, articleId).toArray();
      await withdraw(record, rows);
      await annotations
        .where('statementId')
        .between(...idsOfArticle(articleId))
        .delete();
      await record.annotationVersions
        .where('[statementId+until]')
        .between([`${articleId}:`, Dexie.minKey], [`${articleId}:\uffff`, Dexie.maxKey])
        .delete();
      await record.corrections.where('articleId').equals(articleId).delete();
      await shiftAnswers
        .where('about')
        .between(...idsOfArticle(articleId))
        .delete();
      await record.undone
        .where('about')
        .between(...idsOfArticle(articleId))
        .filter(({ sort }) => sort !== 'decision')
        .delete();
      await articleVersions
        .where('[articleId+version]')
        .between([articleId, Dexie.minKey], [articleId, Dexie.maxKey])
        .delete();
      await texts.delete(articleId);
      await articles.delete(articleId);
      await dropOutOfUse(record, speakersOfRows(rows));
      // Of whom nothing came because of what was on record, something may come now.
      await record.restoredSpeakers.where('is').equals('').delete();
      return rows.length;
    }),
  );
}
