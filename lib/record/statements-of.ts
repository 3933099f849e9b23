import Dexie from 'dexie';
import { idsOfArticle, type RecordDatabase } from './schema.ts';

/** The statements on record of an article, those that its present text no longer has included. */
export function statementsOfArticle({ statements }: RecordDatabase, articleId: string) {
  return statements.where('statement.id').between(...idsOfArticle(articleId));
}

/** All reports of what a speaker said. */
export function statementsBy({ statements }: RecordDatabase, speakerId: string) {
  return statements
    .where('[statement.speakerId+contentKey]')
    .between([speakerId, Dexie.minKey], [speakerId, Dexie.maxKey]);
}
