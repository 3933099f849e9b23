import { groupBy } from '../../group-by.ts';
import type { Instant } from '../../model.ts';
import { guarded } from '../failure.ts';
import type { PartDecision } from '../reader-rows.ts';
import type { StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { partDecision, rootOf } from '../speakers/decisions.ts';
import { HeldSpeakers } from '../speakers/held-speakers.ts';
import { dropOutOfUse } from '../speakers/out-of-use.ts';
import { createSpeaker, holdFor, speakerKey } from '../speakers/speakers.ts';
import { statementsOfArticle } from '../statements-of.ts';
import { moveStatements } from './moving.ts';

/** The reader parts a speaker from the one that the rules took it for. */

/**
 * Makes somebody else of the speaker as one article names it; what other articles report stays. Answers the id of the
 * new speaker; null where the article has nothing by the old one. Rejects with a RecordError.
 */
export function partSpeaker(
  record: RecordDatabase,
  speakerId: string,
  articleId: string,
  now: Instant,
): Promise<string | null> {
  const { dexie } = record;
  return guarded(record, () =>
    dexie.transaction('rw', dexie.tables, async () => {
      const article = await record.articles.get(articleId);
      const rows = (await statementsOfArticle(record, articleId).toArray()).filter(
        ({ statement }) => statement.speakerId === speakerId && statement.speaker !== null,
      );
      const [first] = rows;
      if (!article || !first?.statement.speaker) return null;
      const { speaker } = first.statement;
      const held = new HeldSpeakers(record);
      await holdFor(held, [{ article, speaker }]);
      const to = createSpeaker(held, speaker, article);
      await held.write();
      const names = [...groupBy(rows, namedAs)].map(([named, [row]]) => ({
        named,
        from: row?.namedId ?? speakerId,
      }));
      await record.decisions.put(partDecision({ articleId, names, to, decided: now }));
      await moveStatements(record, rows, () => ({ speakerId: to, namedId: to }));
      return to;
    }),
  );
}

/** Takes a parting back: whoever was made by it goes, unless on record otherwise. Runs inside a transaction. */
export async function unpart(record: RecordDatabase, part: PartDecision): Promise<void> {
  await giveBack(record, part);
  await dropOutOfUse(record, [part.to]);
}

/** Gives the statements of an article back to whom the rules take their speaker for. Runs inside a transaction. */
export async function giveBack(
  record: RecordDatabase,
  { articleId, names, to }: PartDecision,
): Promise<void> {
  const rows = (await statementsOfArticle(record, articleId).toArray()).filter(
    ({ statement, namedId }) => (namedId ?? statement.speakerId) === to,
  );
  const owners = new Map<string, { speakerId: string; namedId: string }>();
  for (const { named, from } of names)
    owners.set(named, { namedId: from, speakerId: await rootOf(record, from) });
  const [anyOwner] = owners.values();
  // A name that the article bears only since then goes with the others.
  if (anyOwner) await moveStatements(record, rows, (row) => owners.get(namedAs(row)) ?? anyOwner);
}

function namedAs({ statement: { speaker } }: StatementRow): string {
  return speaker ? speakerKey(speaker) : '';
}
