import type { AnnotatedMark, TimelineMark, TimelineView } from '../../views/timeline.ts';
import { reading } from '../reading.ts';
import { idsOf, UNDATED } from '../recall/recall-block.ts';
import { recallBlocks, recallBlocksAround } from '../recall/recall-index.ts';
import { annotationsOf, reportsOf } from '../reports.ts';
import { isLeading, type RecallBlockRow, type StatementRow } from '../rows.ts';
import { dayNumberOf, FIRST_DAY } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';
import { rootOf } from '../speakers/decisions.ts';

/** A speaker's statements in time. Days come from the recall blocks, which are few rows however many statements there are. */

/** Marks that one answer holds: more cannot be told apart in a picture. */
const MOST_MARKS = 600;
/** As much of a content as tells which statement a mark is. */
const WORDS_SHOWN = 160;

/** When all of a speaker's statements were made, and which of them are annotated. Rejects with a RecordError. */
export function timelineOf(record: RecordDatabase, speakerId: string): Promise<TimelineView> {
  return reading(record, async () => {
    const rootId = await rootOf(record, speakerId);
    const perDay = new Map<number, number>();
    let undated = 0;
    for (const block of await recallBlocks(record, rootId).toArray())
      for (const day of daysIn(block)) {
        if (day === null) undated++;
        else perDay.set(day, (perDay.get(day) ?? 0) + 1);
      }
    const days = [...perDay.keys()].sort((a, b) => a - b);
    return {
      days,
      counts: days.map((day) => perDay.get(day) ?? 0),
      undated,
      annotated: await annotatedBy(record, rootId),
    };
  });
}

/**
 * A speaker's statements that stand on the days from `from` to `to` (both inclusive), ascending; null where they are
 * more than `MOST_MARKS`. Rejects with a RecordError.
 */
export function timelineMarks(
  record: RecordDatabase,
  speakerId: string,
  from: number,
  to: number,
): Promise<TimelineMark[] | null> {
  return reading(record, async () => {
    const rows = await rowsBetween(record, await rootOf(record, speakerId), from, to, MOST_MARKS);
    if (!rows) return null;
    const articles = await record.articles.bulkGet(rows.map(({ row }) => row.statement.articleId));
    return rows.flatMap(({ row: { statement, standing }, day }, i) => {
      const article = articles[i];
      if (!article || !('leads' in standing)) return [];
      return {
        id: statement.id,
        day,
        ...standing.first,
        kind: statement.kind,
        text: beginning(statement.text),
        language: article.language,
        outlet: article.publisher,
      };
    });
  });
}

/** The leading rows that stand on some days, ascending; null where they are more than `most`. */
export async function rowsBetween(
  record: RecordDatabase,
  rootId: string,
  from: number,
  to: number,
  most: number,
): Promise<{ row: StatementRow; day: number }[] | null> {
  const days = new Map<string, number>();
  for (const block of await recallBlocksAround(record, rootId, from, to)) {
    const ids = idsOf(block);
    for (const [i, day] of [...daysIn(block)].entries())
      if (day !== null && day >= from && day <= to) days.set(ids[i] ?? '', day);
  }
  if (days.size > most) return null;
  const rows = await record.statements.bulkGet([...days.keys()]);
  return rows
    .flatMap((row) => (row ? [{ row, day: days.get(row.statement.id) ?? from }] : []))
    .sort((a, b) => a.day - b.day || (a.row.statement.id < b.row.statement.id ? -1 : 1));
}

/** The day a leading row stands on; null where nobody dates it. */
export function dayOf({ standing }: StatementRow): number | null {
  if (!('leads' in standing) || standing.first.from < FIRST_DAY) return null;
  return middle(dayNumberOf(standing.first.from), dayNumberOf(standing.first.to));
}

const middle = (from: number, to: number): number => Math.floor((from + to) / 2);

/** The day of each statement of a block, in order; null where nobody dates it. */
function* daysIn({ from, to }: RecallBlockRow): Iterable<number | null> {
  for (const [i, first] of from.entries()) yield first === UNDATED ? null : middle(first, to[i] ?? first);
}

/** The annotated statements of a speaker, found from the annotations: they are made by hand, and so the fewer. */
async function annotatedBy(record: RecordDatabase, rootId: string): Promise<AnnotatedMark[]> {
  const annotated = await record.annotations.toCollection().primaryKeys();
  if (annotated.length === 0) return [];
  const found = await record.statements.bulkGet(annotated);
  const rows = found.filter((row) => row !== undefined).filter((row) => row.statement.speakerId === rootId);
  const reports = await reportsOf(record, rows);
  const annotations = await annotationsOf(record, reports);
  const marks = [...annotations].flatMap(([id, { verdict }]) => {
    const leader = reports.get(id)?.find(isLeading);
    const day = leader ? dayOf(leader) : null;
    return !leader || day === null ? [] : [{ id, day, kind: leader.statement.kind, verdict }];
  });
  return marks.sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
}

function beginning(text: string): string {
  return text.length <= WORDS_SHOWN ? text : `${text.slice(0, WORDS_SHOWN).replace(/\s+\S*$/u, '')} …`;
}
