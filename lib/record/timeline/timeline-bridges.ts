import { shiftsAmong } from '../../compare/shift/among.ts';
import { groupBy } from '../../group-by.ts';
import { languageByCode } from '../../language/languages.ts';
import type { ShiftAnswer } from '../../model.ts';
import type { TimelineBridge, TimelineBridges } from '../../views/timeline.ts';
import { reading } from '../reading.ts';
import { isLeading, leaderIdOf, type StatementRow } from '../rows.ts';
import { isBefore } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';
import { rootOf } from '../speakers/decisions.ts';
import { dayOf, rowsBetween } from './timeline.ts';

/** The possible shifts of a speaker on a timeline. */

/** More statements than these are not set against each other: the answer would be long in coming, the picture full. */
const MOST_COMPARED = 600;
/** Possible shifts to one answer, the surest first. */
const MOST_BRIDGES = 40;

/**
 * What the reader has found to have shifted of all that a speaker said, and the possible shifts among what stands on
 * the days from `from` to `to`. Rejects with a RecordError.
 */
export function timelineBridges(
  record: RecordDatabase,
  speakerId: string,
  from: number,
  to: number,
): Promise<TimelineBridges> {
  return reading(record, async () => {
    const rootId = await rootOf(record, speakerId);
    const answered = await answeredPairs(record, rootId);
    const found = answered.flatMap(({ answer, rows: [a, b] }) =>
      answer === 'none' ? [] : (bridge(a, b, answer, []) ?? []),
    );
    const rows = await rowsBetween(record, rootId, from, to, MOST_COMPARED);
    if (!rows) return { bridges: found, compared: false };
    const known = new Set(answered.map(({ rows: [a, b] }) => pairOf(a, b)));
    const possible = await possibleAmong(
      record,
      rows.map(({ row }) => row),
      known,
    );
    return { bridges: [...found, ...possible], compared: true };
  });
}

/**
 * The possible shifts among rows in order of time, but for those that the reader has answered. Of each statement only
 * the surest: one that turned against five before it would else hide all others.
 */
async function possibleAmong(
  record: RecordDatabase,
  rows: readonly StatementRow[],
  known: ReadonlySet<string>,
): Promise<TimelineBridge[]> {
  const articles = await record.articles.bulkGet(rows.map(({ statement }) => statement.articleId));
  const byLanguage = groupBy(rows.keys(), (i) => articles[i]?.language ?? '');
  const found: { bridge: TimelineBridge; score: number }[] = [];
  for (const [code, places] of byLanguage) {
    const language = languageByCode(code);
    if (!language) continue;
    const own = places.flatMap((place) => rows[place] ?? []);
    const texts = own.map(({ statement }) => statement.text);
    const mayDiffer = (a: number, b: number) => {
      const [one, other] = [own[a], own[b]];
      return (
        one !== undefined && other !== undefined && areInOrder(one, other) && !known.has(pairOf(one, other))
      );
    };
    for (const { a, b, shift } of shiftsAmong(texts, language, mayDiffer)) {
      const [one, other] = [own[a], own[b]];
      const between =
        one && other && bridge(one, other, null, [...new Set(shift.evidence.map(({ why }) => why))]);
      if (between) found.push({ bridge: between, score: shift.score });
    }
  }
  found.sort((a, b) => b.score - a.score || b.bridge.earlierDay - a.bridge.earlierDay);
  const surest = new Map<string, TimelineBridge>();
  for (const { bridge: one } of found) if (!surest.has(one.laterId)) surest.set(one.laterId, one);
  return [...surest.values()].slice(0, MOST_BRIDGES);
}

function areInOrder(a: StatementRow, b: StatementRow): boolean {
  if (!isLeading(a) || !isLeading(b)) return false;
  return isBefore(a.standing.first, b.standing.first) || isBefore(b.standing.first, a.standing.first);
}

function bridge(
  a: StatementRow,
  b: StatementRow,
  answer: TimelineBridge['answer'],
  why: TimelineBridge['why'],
): TimelineBridge | null {
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one === null || other === null) return null;
  const [earlier, later] = one <= other ? [a, b] : [b, a];
  return {
    earlierId: earlier.statement.id,
    laterId: later.statement.id,
    earlierDay: Math.min(one, other),
    laterDay: Math.max(one, other),
    answer,
    why,
  };
}

const pairOf = (a: StatementRow, b: StatementRow): string =>
  [a.statement.id, b.statement.id].sort().join(' ');

interface AnsweredPair {
  answer: ShiftAnswer;
  /** The rows that lead. */
  rows: [StatementRow, StatementRow];
}

/** What the reader has answered of a speaker's statements; answers are given by hand, and so are few in all. */
async function answeredPairs(record: RecordDatabase, rootId: string): Promise<AnsweredPair[]> {
  const answers = await record.shiftAnswers.toArray();
  if (answers.length === 0) return [];
  const leaders = await leadersOf(
    record,
    answers.flatMap(({ about }) => about),
  );
  const pairs = new Map<string, AnsweredPair>();
  for (const { about, answer } of answers.sort((a, b) => (a.answered < b.answered ? -1 : 1))) {
    const [a, b] = about.map((id) => leaders.get(id));
    if (!a || !b || a.statement.speakerId !== rootId || b.statement.speakerId !== rootId) continue;
    pairs.set(pairOf(a, b), { answer, rows: [a, b] });
  }
  return [...pairs.values()];
}

/** The row that leads each of some reports, by the report's id. */
async function leadersOf(
  { statements }: RecordDatabase,
  ids: readonly string[],
): Promise<Map<string, StatementRow>> {
  const rows = (await statements.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
  const found = await statements.bulkGet([...new Set(rows.map(leaderIdOf))]);
  const leaders = new Map(found.flatMap((row) => (row ? [[row.statement.id, row] as const] : [])));
  return new Map(
    rows.flatMap((row) => {
      const leader = leaders.get(leaderIdOf(row));
      return leader ? [[row.statement.id, leader] as const] : [];
    }),
  );
}
