import type { Instant } from '../../../model.ts';
import { type MergeCounts, noMergeCounts } from '../../../views/merge-counts.ts';
import { guarded } from '../../failure.ts';
import type { Unplaced } from '../../recording/placing.ts';
import type { StatementRow } from '../../rows.ts';
import type { RecordDatabase } from '../../schema.ts';
import { HeldDecisions } from '../../speakers/held-decisions.ts';
import { dropOutOfUse } from '../../speakers/out-of-use.ts';
import { speakerKey } from '../../speakers/speakers.ts';
import { waitFor } from '../../wait-for.ts';
import { bothUndone, keepUndone } from './held-undone.ts';
import { linkedDecision } from './linked-decision.ts';
import { mergeAnnotations } from './merge-annotations.ts';
import { mergeAnswers } from './merge-answers.ts';
import { mergeArticles } from './merge-articles.ts';
import { carryOut, deniedBy, mergedCorrections } from './merge-corrections.ts';
import { mergeDecisions } from './merge-decisions.ts';
import { mergeSpeakerRows } from './merge-speakers.ts';
import { rememberLinks } from './remembered-links.ts';

export interface MergeOptions {
  now: Instant;
  /** Only to tell what would come of it: the record stays as it is. */
  isTrial?: boolean;
  /** Told of every so many statements. */
  progress?(statements: number): void;
  signal?: AbortSignal;
}

/**
 * Puts what another record holds, as a backup brings it, beside what is on record, in one transaction: all of it or
 * nothing. Nothing of the record's own is lost; where both have an annotation, a correction or a decision of one thing, the
 * later holds, that it was undone included, and annotations and corrections keep the other in their history. Once more adds
 * nothing. Rejects with a RecordError, and with the signal's reason.
 */
export async function mergeRecord(
  record: RecordDatabase,
  other: RecordDatabase,
  options: MergeOptions,
): Promise<MergeCounts> {
  const { dexie } = record;
  const counts = noMergeCounts();
  try {
    await guarded(record, () =>
      dexie.transaction('rw', dexie.tables, async () => {
        await merge(record, other, counts, options);
        if (options.isTrial) throw new TrialOver();
      }),
    );
  } catch (error) {
    if (!(error instanceof TrialOver)) throw error;
  }
  return counts;
}

/** Ends a trial: what was written goes with the transaction. */
class TrialOver extends Error {}

async function merge(
  record: RecordDatabase,
  other: RecordDatabase,
  counts: MergeCounts,
  { now, progress = () => {}, signal }: MergeOptions,
): Promise<void> {
  const { rows: speakers, links, added } = await mergeSpeakerRows(record, other);
  const undone = await bothUndone(record, other, links);
  const theirs = await waitFor(async () => other.decisions.toArray());
  const linked = theirs.map((row) => linkedDecision(row, links));
  const left = await mergeDecisions(record, linked, undone, counts);
  const rows = await waitFor(async () => other.corrections.toArray());
  const corrections = await mergedCorrections(record, rows, links, undone);
  const own = await record.corrections.toArray();
  const denied = deniedBy(corrections, own);
  const known = await record.statements.bulkGet(corrections.map(({ row }) => row.statementId));
  const decisions = await HeldDecisions.of(record);
  const { speaking, taken } = await mergeArticles(record, other, {
    told: (row) => toldHere(row, links, decisions),
    denied,
    counts,
    progress,
    signal,
  });
  const merged = new Set(corrections.map(({ row }) => row.statementId));
  const others = own.filter(({ statementId: id }) => taken.has(id) && !merged.has(id));
  const ownStill = known.flatMap((row) => (row && !taken.has(row.statement.id) ? [row.statement.id] : []));
  await carryOut(
    record,
    [...corrections, ...others.map((row) => ({ row, own: row, other: null }))],
    new Set(ownStill),
    counts,
    now,
  );
  await mergeAnnotations(record, other, undone, counts);
  await mergeAnswers(record, other, undone, counts);
  await keepUndone(record, undone);
  // One of whom nothing has come is nobody here, and would be put on record anew with every restoring.
  const silent = added.filter((id) => !speaking.has(id));
  counts.added.speakers += added.length - (await dropOutOfUse(record, silent));
  await dropOutOfUse(record, left);
  await rememberLinks(record, speakers, links);
}

/** A row of the backup by whom it is on record, as the reader's decisions of both have it. */
function toldHere(
  { standing: _, namedId, ...row }: StatementRow,
  links: ReadonlyMap<string, string>,
  decisions: HeldDecisions,
): Unplaced {
  const { speaker, speakerId, articleId } = row.statement;
  const theirs = namedId ?? speakerId;
  if (theirs === null) return row;
  const parted = speaker && decisions.partedIn(articleId).get(speakerKey(speaker));
  const named = parted ?? links.get(theirs) ?? theirs;
  const root = decisions.rootOf(named);
  return {
    ...row,
    statement: { ...row.statement, speakerId: root },
    ...(named !== root && { namedId: named }),
  };
}
