import type { KeptCounts } from '../views/library.ts';
import { guarded } from './failure.ts';
import type { RecordDatabase } from './schema.ts';

/** How much is on record. Costs four counts, which the browser answers from its indexes. */
export function keptCounts(record: RecordDatabase): Promise<KeptCounts> {
  const { dexie, articles, statements, speakers, annotations } = record;
  return guarded(record, () =>
    dexie.transaction('r', [articles, statements, speakers, annotations], async () => ({
      articles: await articles.count(),
      statements: await statements.count(),
      speakers: await speakers.count(),
      annotations: await annotations.count(),
    })),
  );
}
