import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupBy } from '../../../../../lib/group-by.ts';
import { annotate } from '../../../../../lib/record/annotations/annotate.ts';
import { restoreBeside } from '../../../../../lib/record/backup/merge/restore-beside.ts';
import { readBackup } from '../../../../../lib/record/backup/read-backup.ts';
import { recordHash } from '../../../../../lib/record/backup/record-hash.ts';
import { keyOfId } from '../../../../../lib/record/corrections/apply-corrections.ts';
import type { SpokenRow } from '../../../../../lib/record/rows.ts';
import type { RecordDatabase } from '../../../../../lib/record/schema.ts';
import { spokenRows } from '../../../../../lib/record/spoken-anew.ts';
import { statementView } from '../../../../../lib/record/views/statement-view.ts';
import { NOW, type Quote, read, reading } from '../../readings.ts';
import { anyWork, backupOf, inPieces, workedRecord } from '../made-record.ts';
import { DAM, draft, idOf, joined, ROAD, recordOf, TAX } from './joined-records.ts';

/** What is on record whichever came first: who said what where, and which reports are one statement. */
async function saidWhere(record: RecordDatabase) {
  const names = new Map((await record.speakers.toArray()).map(({ speaker }) => [speaker.id, speaker.name]));
  const rows = await record.statements.toArray();
  return rows.map(({ statement: { id, speakerId, text, said } }) => [
    id,
    names.get(speakerId ?? ''),
    text,
    said,
  ]);
}

/** What speakers said in order of time, as it is kept, and as it follows from statements and articles. */
async function spokenIn(record: RecordDatabase) {
  const rows = await record.statements.toArray();
  const articles = new Map((await record.articles.toArray()).map((article) => [article.id, article]));
  const joined = groupBy(rows, ({ standing }) => ('joins' in standing ? standing.joins : ''));
  const follows = spokenRows(rows, articles).map((one) => ({
    ...one,
    joined: joined.get(one.row.statement.id)?.length ?? 0,
  }));
  const inOrder = (some: readonly SpokenRow[]) =>
    [...some].sort((a, b) => (a.row.statement.id < b.row.statement.id ? -1 : 1));
  return { kept: inOrder(await record.spoken.toArray()), follows: inOrder(follows) };
}

describe('restoring a backup into a record in use', () => {
  test('changes nothing where it is the record’s own', async () => {
    await fc.assert(
      fc.asyncProperty(anyWork, async (steps) => {
        const record = await workedRecord(steps);
        const before = await recordHash(record);
        const counts = await joined(record, record);
        expect(await recordHash(record)).toBe(before);
        expect(Object.values(counts).flatMap((tally) => Object.values(tally))).toEqual(Array(18).fill(0));
      }),
      { numRuns: 25 },
    );
  });

  const twice = fc.asyncProperty(anyWork, anyWork, async (mine, theirs) => {
    const record = await workedRecord(mine);
    const other = await workedRecord(theirs);
    const own = await record.statements.toCollection().primaryKeys();
    const annotated = await record.annotations.count();
    await joined(record, other);
    const once = await recordHash(record);
    const denied = (await record.corrections.toArray())
      .filter(({ steps }) => steps.at(-1)?.is === 'no-statement')
      .map(({ statementId }) => keyOfId(statementId));
    expect(await record.statements.toCollection().primaryKeys()).toEqual(
      expect.arrayContaining(own.filter((id) => !denied.includes(keyOfId(id)))),
    );
    const kept = (await record.annotations.count()) + (await record.annotationVersions.count());
    expect(kept).toBeGreaterThanOrEqual(Math.min(annotated, 1));
    await joined(record, other);
    expect(await recordHash(record)).toBe(once);
    const spoken = await spokenIn(record);
    expect(spoken.kept).toEqual(spoken.follows);
  });

  test('adds nothing the second time, and loses nothing of the reader’s', async () => {
    await fc.assert(twice, { numRuns: 25 });
  });

  test('comes to the same whichever of two records is restored into the other, where they do not conflict', async () => {
    const pages = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 2, maxLength: 5 });
    const quotes = fc.array(
      fc.record({ text: fc.constantFrom(DAM, TAX, ROAD), by: fc.constantFrom('Anna Berg', 'Berta Stein') }),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(pages, fc.array(quotes, { minLength: 5, maxLength: 5 }), async (some, said) => {
        const make = (from: number) =>
          recordOf(
            ...some.flatMap((page, i): [string, Quote[]][] =>
              i % 2 === from ? [[`${page}.example/x`, said[i] ?? []]] : [],
            ),
          );
        const [one, other] = [await make(0), await make(1)];
        await joined(one, await make(1));
        await joined(other, await make(0));
        expect(await saidWhere(one)).toEqual(await saidWhere(other));
      }),
      { numRuns: 20 },
    );
  });

  test('is told before it is done, in the numbers that it comes to', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }]]);
    const other = await recordOf(
      ['daily.example/a', [{ text: DAM }]],
      ['courier.example/b', [{ text: TAX }]],
    );
    await annotate(other, await idOf(other, TAX), draft('seen'), NOW);
    const before = await recordHash(record);
    const told = await joined(record, other, true);
    expect(await recordHash(record)).toBe(before);
    expect(told.added).toMatchObject({ articles: 1, statements: 1, speakers: 0, annotations: 1 });
    expect(await joined(record, other)).toEqual(told);
  });

  test('sets what comes beside what is there: one statement for equal reports, recalled together', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }]]);
    const other = await recordOf(['courier.example/b', [{ text: DAM }, { text: TAX, by: 'Berta Stein' }]]);
    await joined(record, other);
    const leading = (await record.statements.toArray()).filter(({ standing }) => 'leads' in standing);
    expect(leading.map(({ statement }) => statement.text).sort()).toEqual([TAX, DAM].sort());
    expect((await record.speakers.toArray()).map(({ speaker }) => speaker.name).sort()).toEqual([
      'Anna Berg',
      'Berta Stein',
    ]);
    await read(
      record,
      reading('daily.example/c', [{ text: 'The dam is late' }], { published: '2026-01-01' }),
    );
    const view = await statementView(record, await idOf(record, 'The dam is late'));
    expect(view?.earlier.map(({ statement }) => statement.text)).toEqual([DAM]);
  });

  test('that is called off, or whose file was cut, leaves the record as it was', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }]]);
    const text = await backupOf(await recordOf(['courier.example/b', [{ text: TAX }]]));
    const before = await recordHash(record);
    const cut = restoreBeside(record, readBackup(inPieces(text.slice(0, -80))), { now: NOW, stage: 'cut' });
    await expect(cut).rejects.toMatchObject({ problem: 'cut' });
    const stop = new AbortController();
    const off = restoreBeside(record, readBackup(inPieces(text)), {
      now: NOW,
      stage: 'off',
      signal: stop.signal,
      progress: () => stop.abort(new Error('called off')),
    });
    await expect(off).rejects.toThrow('called off');
    expect(await recordHash(record)).toBe(before);
  });
});
