import { guarded } from '../failure.ts';
import type { RecordDatabase } from '../schema.ts';
import { eachStretch } from '../stretches.ts';
import { waitFor } from '../wait-for.ts';
import { LineHash } from './line-hash.ts';
import { sorted } from './same-value.ts';
import { KEPT_TABLES } from './tables.ts';

/** A hash over all that is on record and not derived from it: two records with the same one are identical. */
export function recordHash(record: RecordDatabase): Promise<string> {
  const { dexie } = record;
  return guarded(record, () =>
    dexie.transaction('r', dexie.tables, async () => {
      const hash = new LineHash();
      for (const table of KEPT_TABLES)
        await eachStretch(dexie.table(table), async (rows) => {
          for (const row of rows) {
            const full = hash.add(JSON.stringify([table, sorted(row)]));
            if (full) await waitFor(full);
          }
        });
      return waitFor(() => hash.end());
    }),
  );
}
