import { groupBy } from '../../../group-by.ts';
import type { Annotation, Instant } from '../../../model.ts';
import type { MergeCounts } from '../../../views/merge-counts.ts';
import { keepBefore } from '../../annotations/annotation-history.ts';
import type { AnnotationVersionRow } from '../../reader-rows.ts';
import { annotationsOf, reportsOf } from '../../reports.ts';
import { leaderIdOf } from '../../rows.ts';
import type { RecordDatabase } from '../../schema.ts';
import { waitFor } from '../../wait-for.ts';
import { sameValue } from '../same-value.ts';
import type { BothUndone } from './held-undone.ts';

/**
 * Puts a backup's annotations, and what they were before, beside the record's. Of two on one statement the later holds and
 * the other goes to its history; one that was removed later, here or there, stays removed or goes. Runs inside a
 * transaction, after the statements are on record.
 */
export async function mergeAnnotations(
  record: RecordDatabase,
  other: RecordDatabase,
  undone: BothUndone,
  counts: MergeCounts,
): Promise<void> {
  const annotations = await waitFor(async () => other.annotations.toArray());
  const versions = groupBy(
    await waitFor(async () => other.annotationVersions.toArray()),
    ({ statementId }) => statementId,
  );
  const byId = new Map(annotations.map((annotation) => [annotation.statementId, annotation]));
  const removed = undone.theirs.things('annotation').flatMap(({ about }) => about);
  for (const id of new Set([...byId.keys(), ...versions.keys(), ...removed])) {
    await mergeOne(record, id, { theirs: byId, versions: versions.get(id) ?? [], undone, counts });
  }
}

interface Merging {
  /** The backup's, by statement. */
  theirs: ReadonlyMap<string, Annotation>;
  versions: readonly AnnotationVersionRow[];
  undone: BothUndone;
  counts: MergeCounts;
}

async function mergeOne(
  record: RecordDatabase,
  statementId: string,
  { theirs: all, versions, undone, counts }: Merging,
): Promise<void> {
  const row = await record.statements.get(statementId);
  if (!row) return;
  const reports = await reportsOf(record, [row]);
  const ids = [...reports.values()].flat().map(({ statement }) => statement.id);
  const history = await historyOf(record, ids);
  for (const { annotation, until } of versions)
    if (!history.some((known) => isSame(known.annotation, annotation)))
      await keepBeside(record, annotation, until);
  const theirs = all.get(statementId);
  const mine = (await annotationsOf(record, reports)).get(leaderIdOf(row)) ?? null;
  if (!theirs) {
    const removed = undone.theirs.ofThing('annotation', [statementId]);
    if (!mine || mine.updated > removed || all.has(mine.statementId)) return;
    counts.changed.annotations++;
    await keepBeside(record, mine, removed);
    return record.annotations.delete(mine.statementId);
  }
  if (mine && isSame(mine, theirs)) return;
  const isKept = history.some(({ annotation }) => isSame(annotation, theirs));
  if (mine && mine.updated >= theirs.updated) {
    if (isKept) return;
    counts.kept.annotations++;
    return keepBeside(record, theirs, mine.updated);
  }
  if (mine) {
    counts.changed.annotations++;
    await keepBeside(record, mine, theirs.updated);
    await record.annotations.delete(mine.statementId);
  } else if (isRemovedSince(theirs, history, ids, undone)) {
    if (!isKept) counts.kept.annotations++;
    return;
  } else counts.added.annotations++;
  await record.annotations.put(theirs);
}

/** Whether an annotation was removed here later; a record of before only has its history to tell. */
function isRemovedSince(
  { updated }: Annotation,
  history: readonly AnnotationVersionRow[],
  ids: readonly string[],
  { mine }: BothUndone,
): boolean {
  return (
    history.some(({ until }) => until > updated) ||
    ids.some((id) => mine.ofThing('annotation', [id]) >= updated)
  );
}

/** Keeps what an annotation was; where another ended at the very moment, right after that. */
async function keepBeside(record: RecordDatabase, annotation: Annotation, until: Instant): Promise<void> {
  const there = await record.annotationVersions.get([annotation.statementId, until]);
  if (!there) return keepBefore(record, annotation, until);
  const next = new Date(Date.parse(until) + 1).toISOString();
  if (!sameValue(there.annotation, annotation)) await keepBeside(record, annotation, next);
}

/** Whichever report of the statement each was made on. */
const isSame = (a: Annotation, b: Annotation) =>
  sameValue({ ...a, statementId: '' }, { ...b, statementId: '' });

async function historyOf(
  { annotationVersions }: RecordDatabase,
  ids: readonly string[],
): Promise<AnnotationVersionRow[]> {
  const found = await Promise.all(
    ids.map((id) =>
      annotationVersions.where('[statementId+until]').between([id, ''], [id, '\uffff']).toArray(),
    ),
  );
  return found.flat();
}
