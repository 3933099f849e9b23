import type { Instant } from '../../model.ts';
import type { AnnotationDraft } from '../../model-schema.ts';
import { guarded } from '../failure.ts';
import { annotationsOf, reportsOf } from '../reports.ts';
import { leaderIdOf, type StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { undoneThing } from '../undone.ts';
import { keepBefore } from './annotation-history.ts';

/**
 * Keeps the reader's verdict, note, tags and sources on a statement. One statement has one annotation, however many
 * outlets report it: annotating another report of it changes the same one. False where the statement is not on record.
 */
export function annotate(
  record: RecordDatabase,
  statementId: string,
  draft: AnnotationDraft,
  now: Instant,
): Promise<boolean> {
  return changing(record, statementId, async (row, reports) => {
    const known = (await annotationsOf(record, reports)).get(leaderIdOf(row));
    if (known) await keepBefore(record, known, now);
    await record.annotations.put({
      ...draft,
      statementId: known?.statementId ?? statementId,
      created: known?.created ?? now,
      updated: now,
    });
  });
}

/** Takes a statement's annotation away, on whichever report it was made. False where it is not on record. */
export function removeAnnotation(
  record: RecordDatabase,
  statementId: string,
  now: Instant,
): Promise<boolean> {
  return changing(record, statementId, async (_, reports) => {
    for (const known of (await annotationsOf(record, reports)).values()) {
      await keepBefore(record, known, now);
      await record.undone.put(undoneThing('annotation', [known.statementId], now));
    }
    const ids = [...reports.values()].flat().map(({ statement }) => statement.id);
    await record.annotations.bulkDelete(ids);
  });
}

/** Ids of the articles that report a statement: where it is shown must be shown anew. */
export function articlesReporting(record: RecordDatabase, statementId: string): Promise<Set<string>> {
  return guarded(record, () =>
    record.dexie.transaction('r', record.statements, async () => {
      const row = await record.statements.get(statementId);
      const reports = row ? [...(await reportsOf(record, [row])).values()].flat() : [];
      return new Set(reports.map(({ statement }) => statement.articleId));
    }),
  );
}

function changing(
  record: RecordDatabase,
  statementId: string,
  change: (row: StatementRow, reports: Map<string, StatementRow[]>) => Promise<void>,
): Promise<boolean> {
  const { dexie, statements, annotations, annotationVersions, undone } = record;
  return guarded(record, () =>
    dexie.transaction('rw', statements, annotations, annotationVersions, undone, async () => {
      const row = await statements.get(statementId);
      if (!row) return false;
      await change(row, await reportsOf(record, [row]));
      return true;
    }),
  );
}
