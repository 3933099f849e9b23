import type { StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { statementsBy } from '../statements-of.ts';
import { decisionsAbout } from './decisions.ts';

/** Speakers that are on record with nothing. All run inside a transaction. */

/**
 * Takes speakers off the record who are left with no statement and of whom the reader has decided nothing; answers how many
 * these are.
 */
export async function dropOutOfUse(record: RecordDatabase, speakerIds: Iterable<string>): Promise<number> {
  const dropped: string[] = [];
  for (const id of new Set(speakerIds)) if (await isOutOfUse(record, id)) dropped.push(id);
  if (dropped.length > 0) {
    await record.speakers.bulkDelete(dropped);
    await record.restoredSpeakers.where('is').anyOf(dropped).delete();
  }
  return dropped.length;
}

/** The speakers that rows were recorded of: merged into others, they have rows of their own. */
export function speakersOfRows(rows: readonly Pick<StatementRow, 'statement' | 'namedId'>[]): string[] {
  return rows.flatMap(({ statement, namedId }) => namedId ?? statement.speakerId ?? []);
}

async function isOutOfUse(record: RecordDatabase, speakerId: string): Promise<boolean> {
  const { statements } = record;
  if (
    (await statementsBy(record, speakerId).first()) ||
    (await statements.where('namedId').equals(speakerId).first())
  )
    return false;
  return (await decisionsAbout(record, [speakerId])).length === 0;
}
