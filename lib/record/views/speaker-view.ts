import type { SpeakerDecision, SpeakerView } from '../../views/identity.ts';
import { guarded } from '../failure.ts';
import { placedArticle } from '../placed.ts';
import type { DecisionRow } from '../reader-rows.ts';
import { countStatements } from '../recall/recall-index.ts';
import type { RecordDatabase } from '../schema.ts';
import { decisionsAbout, membersOf, rootOf } from '../speakers/decisions.ts';
import { shownSpeaker } from '../speakers/shown-speaker.ts';
import { firstDayOf } from '../spoken.ts';
import { statementsBy, statementsOfArticle } from '../statements-of.ts';
import { offersFor } from './offers.ts';

/**
 * Who a speaker is: names, offers to merge, the reader's decisions. With `articleId`, also what that article names it,
 * where it may be parted. Null where it is not on record. Rejects with a RecordError.
 */
export function speakerView(
  record: RecordDatabase,
  speakerId: string,
  articleId: string | null,
): Promise<SpeakerView | null> {
  const { dexie } = record;
  return guarded(record, () =>
    dexie.transaction('r', dexie.tables, async () => {
      const rootId = await rootOf(record, speakerId);
      const speaker = await shownSpeaker(record, rootId);
      if (!speaker) return null;
      const statements = await countStatements(record, rootId);
      return {
        speaker,
        statements,
        since: await firstDayOf(record, rootId),
        offers: await offersFor(record, rootId),
        decisions: await decisionsOn(record, rootId),
        here: articleId === null ? null : await namedHere(record, rootId, articleId),
      };
    }),
  );
}

/** What an article names a speaker, where others have something by it too: else there is nobody to part it from. */
async function namedHere(
  record: RecordDatabase,
  rootId: string,
  articleId: string,
): Promise<SpeakerView['here']> {
  const article = await record.articles.get(articleId);
  const rows = (await statementsOfArticle(record, articleId).toArray()).filter(
    ({ statement }) => statement.speakerId === rootId,
  );
  if (!article || rows.length === 0) return null;
  const some = await statementsBy(record, rootId)
    .limit(rows.length + 1)
    .primaryKeys();
  if (some.length === rows.length) return null;
  const names = [...new Set(rows.flatMap(({ statement }) => statement.speaker?.name ?? []))];
  return { article: placedArticle(article), names, statements: rows.length };
}

async function decisionsOn(record: RecordDatabase, rootId: string): Promise<SpeakerDecision[]> {
  const members = await membersOf(record, rootId);
  const rows = await decisionsAbout(record, members);
  const shown: SpeakerDecision[] = [];
  for (const row of rows) shown.push(...(await shownDecision(record, row, members)));
  return shown.sort((a, b) => (a.decided < b.decided ? 1 : -1));
}

/** A decision as seen from one side; none where the other side is no longer on record. */
async function shownDecision(
  record: RecordDatabase,
  row: DecisionRow,
  members: readonly string[],
): Promise<SpeakerDecision[]> {
  const { id, sort, decided } = row;
  if (sort === 'merge') {
    // Under the name by which it was merged, which is not the one it is now shown with.
    const other = await shownSpeaker(record, row.merged);
    return other && members.includes(row.merged) ? [{ id, sort, decided, other }] : [];
  }
  const otherId = row.about.find((about) => !members.includes(about));
  const other = otherId === undefined ? null : await shownSpeaker(record, await rootOf(record, otherId));
  if (!other) return [];
  if (sort === 'apart') return [{ id, sort, decided, other }];
  const article = await record.articles.get(row.articleId);
  return [{ id, sort, decided, other, article: article ? placedArticle(article) : null }];
}
