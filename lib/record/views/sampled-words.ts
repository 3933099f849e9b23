import { stemsOf } from '../../compare/relevance.ts';
import type { RecordWords } from '../../compare/subjects.ts';
import type { RecordDatabase } from '../schema.ts';

/** How common words are in the record, told from a sample: counting each in all of it would cost what the record holds. */

const SAMPLE = 2_000;

/**
 * What the record's words tell of a stem, at the same cost however much is on record. Statements stand in order of their
 * articles' ids, which are hashes of the addresses: the first of them are a fair sample. Runs inside a transaction.
 */
export async function sampledWords({ statements }: RecordDatabase): Promise<RecordWords> {
  const rows = await statements.limit(SAMPLE).toArray();
  const holders = new Map<string, number>();
  for (const { statement } of rows)
    for (const stem of new Set(stemsOf(statement.text))) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  return { statements: rows.length, holding: (stem) => holders.get(stem) ?? 0 };
}
