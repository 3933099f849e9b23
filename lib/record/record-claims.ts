import type { Instant } from '../model.ts';
import type { ImportedStatement } from '../model-schema.ts';
import { importStatements } from './import/import-statements.ts';
import { Preparer } from './import/prepare.ts';
import type { RecordDatabase } from './schema.ts';

/**
 * Puts the claims of a page's own fact-checks on record beside what it says itself; those on record already stay as they
 * are. Rejects with a RecordError.
 */
export async function recordClaims(
  record: RecordDatabase,
  claims: readonly ImportedStatement[],
  now: Instant,
): Promise<void> {
  if (claims.length === 0) return;
  const preparer = new Preparer();
  const prepared = await Promise.all(claims.map((claim) => preparer.prepare(claim)));
  const batch = prepared.filter((claim) => claim !== null);
  await importStatements(record, batches(batch), { now });
}

async function* batches<T>(batch: readonly T[]): AsyncGenerator<readonly T[]> {
  yield batch;
}
