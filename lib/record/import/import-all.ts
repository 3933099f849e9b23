import { guarded } from '../failure.ts';
import type { RecordDatabase } from '../schema.ts';
import { type ImportWork, importStatements, type StatementBatches } from './import-statements.ts';
import type { ImportCounts } from './place-batch.ts';
import { type PreparedPage, recordPages } from './record-pages.ts';

/**
 * Puts statements and pages on record in one transaction: all of them or none. Pages go first: what files tell of them then
 * finds its place in their text. Rejects as `importStatements` does.
 */
export function importAll(
  record: RecordDatabase,
  { statements, pages }: { statements: StatementBatches; pages: readonly PreparedPage[] },
  work: ImportWork,
): Promise<ImportCounts & { pages: number }> {
  const { dexie } = record;
  return guarded(record, () =>
    dexie.transaction('rw', dexie.tables, async () => {
      const recorded = await recordPages(record, pages, work.now);
      return { ...(await importStatements(record, statements, work)), pages: recorded };
    }),
  );
}
