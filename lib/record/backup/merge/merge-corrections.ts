import { LIMITS } from '../../../limits.ts';
import type { Instant } from '../../../model.ts';
import type { MergeCounts } from '../../../views/merge-counts.ts';
import { settle } from '../../by-hand/settle-correction.ts';
import type { CorrectionRow, CorrectionStep } from '../../rows.ts';
import type { RecordDatabase } from '../../schema.ts';
import { sameValue } from '../same-value.ts';

/** A correction as the record and a backup have it together. */
export interface MergedCorrection {
  row: CorrectionRow;
  own: CorrectionRow | null;
  other: CorrectionRow;
}

/**
 * A backup's corrections with the record's own on the same statements: the reader's decisions of both in order of time, of
 * which the last holds and the others are what undoing goes back to. Runs inside a transaction.
 */
export async function mergedCorrections(
  { corrections }: RecordDatabase,
  rows: readonly CorrectionRow[],
  links: ReadonlyMap<string, string>,
): Promise<MergedCorrection[]> {
  const known = await corrections.bulkGet(rows.map(({ statementId }) => statementId));
  return rows.map((row, i) => {
    const own = known[i] ?? null;
    const other = { ...row, steps: row.steps.map((step) => linkedStep(step, links)) };
    return { row: own ? { ...own, steps: stepsOf(own, other) } : other, own, other };
  });
}

function stepsOf(own: CorrectionRow, other: CorrectionRow): CorrectionStep[] {
  const more = other.steps.filter((step) => !own.steps.some((known) => sameValue(known, step)));
  if (more.length === 0) return own.steps;
  return [...own.steps, ...more]
    .sort((a, b) => (a.decided < b.decided ? -1 : a.decided > b.decided ? 1 : 0))
    .slice(-LIMITS.correctionSteps);
}

function linkedStep(step: CorrectionStep, links: ReadonlyMap<string, string>): CorrectionStep {
  if (step.is !== 'statement' || !step.speaker?.speakerId) return step;
  const { speaker } = step;
  const { speakerId } = speaker;
  return { ...step, speaker: { ...speaker, speakerId: (speakerId && links.get(speakerId)) ?? speakerId } };
}

/** Ids of what the reader, by the last decision, says is no statement. */
export function deniedBy(
  corrections: readonly MergedCorrection[],
  own: readonly CorrectionRow[],
): Set<string> {
  const all = new Map([...own, ...corrections.map(({ row }) => row)].map((row) => [row.statementId, row]));
  return new Set(
    [...all.values()].flatMap(({ statementId, steps }) =>
      steps.at(-1)?.is === 'no-statement' ? [statementId] : [],
    ),
  );
}

/** Keeps the corrections, and makes anew the rows of statements that do not show the last decision yet. */
export async function carryOut(
  record: RecordDatabase,
  corrections: readonly MergedCorrection[],
  onRecordBefore: ReadonlySet<string>,
  counts: MergeCounts,
  now: Instant,
): Promise<void> {
  for (const { row, own, other } of corrections) {
    if (own && sameValue(own, row)) continue;
    const last = row.steps.at(-1);
    if (!own) counts.added.corrections++;
    else if (sameValue(last, own.steps.at(-1))) counts.kept.corrections++;
    else counts.changed.corrections++;
    const shown = onRecordBefore.has(row.statementId) ? own : other;
    const statement = await record.statements.get(row.statementId);
    const article = await record.articles.get(row.articleId);
    if (!article || sameValue(last, shown?.steps.at(-1))) {
      await record.corrections.put(row);
      continue;
    }
    const isGone = statement !== undefined && statement.statement.articleVersion < article.version;
    const text = isGone ? '' : ((await record.texts.get(article.id))?.text ?? '');
    await settle(record, { article, text, correction: row, row: statement }, now);
  }
}
