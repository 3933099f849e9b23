import type { Instant } from '../../model.ts';
import type { ImportedStatement } from '../../model-schema.ts';
import type { RecordDatabase } from '../schema.ts';
import { importStatements } from './import-statements.ts';
import { type PreparedStatement, Preparer } from './prepare.ts';

/**
 * Puts the claims of a page's own fact-checks on record beside what it says itself; those on record already stay as they
 * are. Rejects with a RecordError.
 */
export async function recordClaims(
  record: RecordDatabase,
  claims: readonly ImportedStatement[],
  now: Instant,
): Promise<void> {
  await placeClaims(record, await preparedClaims(claims), now);
}

/** Claims with the keys that they have on record. */
export async function preparedClaims(claims: readonly ImportedStatement[]): Promise<PreparedStatement[]> {
  const preparer = new Preparer();
  const prepared = await Promise.all(claims.map((claim) => preparer.prepare(claim)));
  return prepared.filter((claim) => claim !== null);
}

export async function placeClaims(
  record: RecordDatabase,
  claims: readonly PreparedStatement[],
  now: Instant,
): Promise<void> {
  if (claims.length > 0) await importStatements(record, batches(claims), { now });
}

async function* batches<T>(batch: readonly T[]): AsyncGenerator<readonly T[]> {
  yield batch;
}
