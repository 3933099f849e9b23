import { LIMITS } from '../../../limits.ts';
import type { Instant } from '../../../model.ts';
import type { MergeCounts } from '../../../views/merge-counts.ts';
import { settle } from '../../by-hand/settle-correction.ts';
import { keyOfId } from '../../corrections/apply-corrections.ts';
import { editionOf } from '../../corrections/edition.ts';
import type { CorrectionRow, CorrectionStep } from '../../reader-rows.ts';
import type { ArticleRow } from '../../rows.ts';
import { compareText } from '../../said-order.ts';
import type { RecordDatabase } from '../../schema.ts';
import { sameValue } from '../same-value.ts';
import type { BothUndone } from './held-undone.ts';

/** A correction as the record and a backup have it together. */
export interface MergedCorrection {
  row: CorrectionRow;
  own: CorrectionRow | null;
  other: CorrectionRow | null;
}

/**
 * A backup's corrections with the record's own on the same statements: the reader's decisions of both in order of time, of
 * which the last holds and the others are what undoing goes back to; what either has undone since is not among them. Runs
 * inside a transaction.
 */
export async function mergedCorrections(
  { corrections }: RecordDatabase,
  rows: readonly CorrectionRow[],
  links: ReadonlyMap<string, string>,
  undone: BothUndone,
): Promise<MergedCorrection[]> {
  const others = new Map(rows.map((row) => [row.statementId, row]));
  const ids = [
    ...new Set([...others.keys(), ...undone.theirs.things('correction').flatMap(({ about }) => about)]),
  ];
  const known = await corrections.bulkGet(ids);
  return ids.flatMap((id, i) => {
    const [own, row] = [known[i] ?? null, others.get(id)];
    const other = row ? { ...row, steps: row.steps.map((step) => linkedStep(step, links)) } : null;
    const any = own ?? other;
    return any ? [{ row: { ...any, steps: stepsOf(own, other, undone, id) }, own, other }] : [];
  });
}

function stepsOf(
  own: CorrectionRow | null,
  other: CorrectionRow | null,
  { mine, theirs }: BothUndone,
  statementId: string,
): CorrectionStep[] {
  const isIn = (row: CorrectionRow | null, step: CorrectionStep) =>
    row?.steps.some((known) => sameValue(known, step)) ?? false;
  const left = (own?.steps ?? []).filter(
    (step) => step.decided > theirs.ofThing('correction', [statementId]) || isIn(other, step),
  );
  const more = (other?.steps ?? []).filter(
    (step) => step.decided > mine.ofThing('correction', [statementId]) && !isIn(own, step),
  );
  if (more.length === 0) return left;
  return [...more, ...left].sort((a, b) => compareText(a.decided, b.decided)).slice(-LIMITS.correctionSteps);
}

function linkedStep(step: CorrectionStep, links: ReadonlyMap<string, string>): CorrectionStep {
  if (step.is !== 'statement' || !step.speaker?.speakerId) return step;
  const { speaker } = step;
  const { speakerId } = speaker;
  return { ...step, speaker: { ...speaker, speakerId: (speakerId && links.get(speakerId)) ?? speakerId } };
}

/** Whether the reader, by the last decision, says that something is no statement. */
export type Denied = (statementId: string, article: ArticleRow) => boolean;

/** By the corrections of both; what was said of an article at another address of its own holds for it too. */
export function deniedBy(corrections: readonly MergedCorrection[], own: readonly CorrectionRow[]): Denied {
  const isDenied = new Map<string, boolean>();
  for (const { statementId, edition, steps } of [...own, ...corrections.map(({ row }) => row)]) {
    const is = steps.at(-1)?.is === 'no-statement';
    isDenied.set(statementId, is);
    isDenied.set(inEdition(edition, statementId), is);
  }
  return (id, article) => isDenied.get(id) ?? isDenied.get(inEdition(editionOf(article), id)) ?? false;
}

const inEdition = (edition: string, statementId: string) => `${edition} ${keyOfId(statementId)}`;

/** What comes of a correction; null where it is as it was. */
function whatCame({ row, own }: MergedCorrection): keyof MergeCounts | null {
  const last = row.steps.at(-1);
  if (!own) return last ? 'added' : 'kept';
  if (sameValue(own, row)) return null;
  return sameValue(last, own.steps.at(-1)) ? 'kept' : 'changed';
}

/**
 * Keeps the corrections, and makes anew the rows of statements that do not show the last decision yet.
 * @param ownStill ids of statements whose rows are as they were on record before.
 */
export async function carryOut(
  record: RecordDatabase,
  corrections: readonly MergedCorrection[],
  ownStill: ReadonlySet<string>,
  counts: MergeCounts,
  now: Instant,
): Promise<void> {
  for (const correction of corrections) {
    const { row, own, other } = correction;
    const last = row.steps.at(-1);
    const came = whatCame(correction);
    if (came) counts[came].corrections++;
    const shown = ownStill.has(row.statementId) ? own : other;
    const article = await record.articles.get(row.articleId);
    if (!article || sameValue(last, shown?.steps.at(-1))) {
      if (!last) await record.corrections.delete(row.statementId);
      else if (came) await record.corrections.put(row);
      continue;
    }
    const statement = await record.statements.get(row.statementId);
    const isGone = statement !== undefined && statement.statement.articleVersion < article.version;
    const text = isGone ? '' : ((await record.texts.get(article.id))?.text ?? '');
    await settle(record, { article, text, correction: row, row: statement }, now);
  }
}
