import type { Instant } from '../../model.ts';
import { guarded } from '../failure.ts';
import type { MergeDecision } from '../reader-rows.ts';
import { countStatements } from '../recall/recall-index.ts';
import type { RecordDatabase } from '../schema.ts';
import { apartDecision, membersOf, mergeDecision, rootOf } from '../speakers/decisions.ts';
import { statementsBy } from '../statements-of.ts';
import { undoneDecision } from '../undone.ts';
import { moveStatements } from './moving.ts';
import { unpart } from './parting.ts';

/** The reader decides who is who. Every decision is one transaction, is kept, and can be undone. */

/**
 * Makes one speaker of two. The one with fewer statements becomes the other's, so that it costs what moves. Answers the
 * id of the speaker that stands for both; null where one of them is not on record. Rejects with a RecordError.
 */
export function mergeSpeakers(
  record: RecordDatabase,
  oneId: string,
  otherId: string,
  now: Instant,
): Promise<string | null> {
  return changing(record, async () => {
    const [one, other] = [await rootOf(record, oneId), await rootOf(record, otherId)];
    if (!(await record.speakers.get(one)) || !(await record.speakers.get(other))) return null;
    if (one === other) return one;
    const isSmaller = (await countStatements(record, one)) < (await countStatements(record, other));
    const [merged, into] = isSmaller ? [one, other] : [other, one];
    const rows = await statementsBy(record, merged).toArray();
    const apart = await record.decisions.get(apartDecision(one, other, now).id);
    if (apart) {
      await record.decisions.delete(apart.id);
      await record.undone.put(undoneDecision(apart, now));
    }
    await record.decisions.put(mergeDecision(merged, into, now));
    await moveStatements(record, rows, ({ namedId }) => ({ speakerId: into, namedId: namedId ?? merged }));
    return into;
  });
}

/** Remembers that two speakers are two people, so that they are not offered again. */
export function keepApart(
  record: RecordDatabase,
  oneId: string,
  otherId: string,
  now: Instant,
): Promise<void> {
  return changing(record, async () => {
    if (oneId !== otherId) await record.decisions.put(apartDecision(oneId, otherId, now));
  });
}

/** Takes a decision back: all is as the rules alone have it. False where there is no such decision. */
export function undoDecision(record: RecordDatabase, decisionId: string, now: Instant): Promise<boolean> {
  return changing(record, async () => {
    const decision = await record.decisions.get(decisionId);
    if (!decision) return false;
    await record.decisions.delete(decisionId);
    await record.undone.put(undoneDecision(decision, now));
    if (decision.sort === 'merge') await unmerge(record, decision);
    if (decision.sort === 'part') await unpart(record, decision);
    return true;
  });
}

/** Gives the statements of whoever was merged back to that one. Runs inside a transaction. */
export async function unmerge(record: RecordDatabase, { merged }: MergeDecision): Promise<void> {
  const members = await membersOf(record, merged);
  const rows = await record.statements.where('namedId').anyOf(members).toArray();
  await moveStatements(record, rows, ({ namedId }) => ({ speakerId: merged, namedId: namedId ?? merged }));
}

function changing<T>(record: RecordDatabase, work: () => Promise<T>): Promise<T> {
  const { dexie } = record;
  return guarded(record, () => dexie.transaction('rw', dexie.tables, work));
}
