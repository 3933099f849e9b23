import Dexie from 'dexie';
import { LIMITS } from '../../limits.ts';
import type { Annotation, Instant } from '../../model.ts';
import type { AnnotationChange } from '../../views/corrections.ts';
import { guarded } from '../failure.ts';
import { annotationsOf, reportsOf } from '../reports.ts';
import { leaderIdOf } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';

/** What annotations were before the reader changed or removed them. */

/** Keeps an annotation as it is about to be changed; of many versions the latest. Runs inside a transaction. */
export async function keepBefore(
  { annotationVersions }: RecordDatabase,
  annotation: Annotation,
  until: Instant,
): Promise<void> {
  const { statementId } = annotation;
  await annotationVersions.put({ statementId, until, annotation });
  const versions = annotationVersions
    .where('[statementId+until]')
    .between([statementId, Dexie.minKey], [statementId, Dexie.maxKey]);
  const surplus = (await versions.count()) - LIMITS.annotationVersions;
  if (surplus > 0) await annotationVersions.bulkDelete(await versions.limit(surplus).primaryKeys());
}

/** How the annotation of a statement has changed, on whichever report it was made; the latest change first. */
export function annotationHistory(record: RecordDatabase, statementId: string): Promise<AnnotationChange[]> {
  const { dexie, statements, annotations, annotationVersions } = record;
  return guarded(record, () =>
    dexie.transaction('r', statements, annotations, annotationVersions, async () => {
      const row = await statements.get(statementId);
      if (!row) return [];
      const reports = await reportsOf(record, [row]);
      const versions = await Promise.all(
        [...reports.values()]
          .flat()
          .map(({ statement: { id } }) =>
            annotationVersions
              .where('[statementId+until]')
              .between([id, Dexie.minKey], [id, Dexie.maxKey])
              .toArray(),
          ),
      );
      const now = (await annotationsOf(record, reports)).get(leaderIdOf(row)) ?? null;
      const before = versions.flat().sort((a, b) => (a.until < b.until ? -1 : 1));
      // What a version became is the one that was made when it ended; none where it was removed then.
      const all = [...before.map(({ annotation }) => annotation), ...(now ? [now] : [])];
      return before
        .map(({ until, annotation }) => ({
          until,
          before: annotation,
          after: all.find(({ updated }) => updated === until) ?? null,
        }))
        .reverse();
    }),
  );
}
