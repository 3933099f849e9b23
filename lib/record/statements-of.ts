import Dexie from 'dexie';
import { isLeading } from './rows.ts';
import { FIRST_DAY } from './said-order.ts';
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

/** The first day of all that a speaker is on record with. */
export async function firstDayOf({ statements }: RecordDatabase, speakerId: string): Promise<string | null> {
  const first = await statements
    .where('[standing.leads+standing.first.to+standing.first.from]')
    .between([speakerId, FIRST_DAY, ''], [speakerId, '\uffff', ''])
    .first();
  return first && isLeading(first) ? first.standing.first.from : null;
}
