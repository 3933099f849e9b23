import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupBy } from '../../../../../lib/group-by.ts';
import type { AnnotationDraft } from '../../../../../lib/model-schema.ts';
import { annotate, removeAnnotation } from '../../../../../lib/record/annotate.ts';
import { restoreBeside } from '../../../../../lib/record/backup/merge/restore-beside.ts';
import { readBackup } from '../../../../../lib/record/backup/read-backup.ts';
import { recordHash } from '../../../../../lib/record/backup/record-hash.ts';
import { correctStatement, denyStatement, undoCorrection } from '../../../../../lib/record/correct.ts';
import { keepApart, mergeSpeakers } from '../../../../../lib/record/merging.ts';
import { partSpeaker } from '../../../../../lib/record/parting.ts';
import type { SpokenRow } from '../../../../../lib/record/rows.ts';
import type { RecordDatabase } from '../../../../../lib/record/schema.ts';
import { spokenRows } from '../../../../../lib/record/spoken-anew.ts';
import { statementView } from '../../../../../lib/record/statement-view.ts';
import { emptyRecord, NOW, type Quote, read, reading } from '../../readings.ts';
import { backupOf, inPieces, work, workedRecord } from '../made-record.ts';

const DAM = 'We shall finish the dam before the spring floods';
const TAX = 'No tax will rise as long as I hold this office';
const ROAD = 'The road to the north is open again this week';
const EARLY = '2025-11-09T10:00:00.000Z';
const LATE = '2025-11-10T10:00:00.000Z';

let stages = 0;

/** Puts what one record holds beside what is on another, as its backup brings it. */
async function joined(record: RecordDatabase, other: RecordDatabase, isTrial = false) {
  const text = await backupOf(other);
  const stage = `stage-${stages++}`;
  return (await restoreBeside(record, readBackup(inPieces(text)), { now: NOW, isTrial, stage })).counts;
}

async function recordOf(...pages: [address: string, quotes: Quote[], now?: string][]) {
  const record = emptyRecord();
  for (const [address, quotes, now] of pages) await read(record, reading(address, quotes), now);
  return record;
}

const idOf = async (record: RecordDatabase, text: string) =>
  (await record.statements.toArray()).find(({ statement }) => statement.text === text)?.statement.id ?? '';

const draft = (note: string): AnnotationDraft => ({
  verdict: 'true',
  attribution: null,
  consistency: null,
  note,
  tags: [],
  sources: [],
});

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
      fc.asyncProperty(work, async (steps) => {
        const record = await workedRecord(steps);
        const before = await recordHash(record);
        const counts = await joined(record, record);
        expect(await recordHash(record)).toBe(before);
        expect(Object.values(counts).flatMap((tally) => Object.values(tally))).toEqual(Array(18).fill(0));
      }),
      { numRuns: 25 },
    );
  });

  test('adds nothing the second time, and loses nothing of the reader’s', async () => {
    await fc.assert(
      fc.asyncProperty(work, work, async (mine, theirs) => {
        const record = await workedRecord(mine);
        const other = await workedRecord(theirs);
        const own = await record.statements.toCollection().primaryKeys();
        const annotated = await record.annotations.count();
        await joined(record, other);
        const once = await recordHash(record);
        expect(await record.statements.toCollection().primaryKeys()).toEqual(expect.arrayContaining(own));
        expect(await record.annotations.count()).toBeGreaterThanOrEqual(Math.min(annotated, 1));
        await joined(record, other);
        expect(await recordHash(record)).toBe(once);
        const { kept, follows } = await spokenIn(record);
        expect(kept).toEqual(follows);
      }),
      { numRuns: 25 },
    );
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

  test('of two annotations the later holds, and the other is in its history', async () => {
    for (const [mine, theirs] of [
      [EARLY, LATE],
      [LATE, EARLY],
    ] as const) {
      const record = await recordOf(['daily.example/a', [{ text: DAM }]]);
      const other = await recordOf(['daily.example/a', [{ text: DAM }]]);
      const id = await idOf(record, DAM);
      await annotate(record, id, draft(mine), mine);
      await annotate(other, id, draft(theirs), theirs);
      const counts = await joined(record, other);
      expect(await record.annotations.toArray()).toMatchObject([{ note: LATE }]);
      expect(await record.annotationVersions.toArray()).toMatchObject([
        { until: LATE, annotation: { note: EARLY } },
      ]);
      expect(counts[mine === LATE ? 'kept' : 'changed'].annotations).toBe(1);
    }
  });

  test('an annotation that was removed since the backup stays removed', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }]]);
    const id = await idOf(record, DAM);
    await annotate(record, id, draft('seen'), NOW);
    const text = await backupOf(record);
    await removeAnnotation(record, id, LATE);
    const before = await recordHash(record);
    await restoreBeside(record, readBackup(inPieces(text)), { now: NOW, stage: 'removed' });
    expect(await recordHash(record)).toBe(before);
  });

  test('of two corrections the later holds, and undoing goes back to the other', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }]]);
    const other = await recordOf(['daily.example/a', [{ text: DAM }]]);
    const id = await idOf(record, DAM);
    const by = (name: string) => ({ speaker: { name, sort: 'person', speakerId: null } }) as const;
    await correctStatement(record, id, by('Berta Stein'), EARLY);
    await correctStatement(other, id, by('Carla Holm'), LATE);
    await joined(record, other);
    expect((await record.statements.get(id))?.statement.speaker?.name).toBe('Carla Holm');
    expect((await record.corrections.get(id))?.steps).toHaveLength(2);
  });

  test('a correction that was undone since the backup does not come back over the one that holds again', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }]]);
    const id = await idOf(record, DAM);
    const by = (name: string) => ({ speaker: { name, sort: 'person', speakerId: null } }) as const;
    await correctStatement(record, id, by('Berta Stein'), NOW);
    await correctStatement(record, id, by('Carla Holm'), EARLY);
    const text = await backupOf(record);
    await undoCorrection(record, id, LATE);
    await restoreBeside(record, readBackup(inPieces(text)), { now: LATE, stage: 'undone' });
    expect((await record.statements.get(id))?.statement.speaker?.name).toBe('Berta Stein');
  });

  test('what the reader has said is no statement does not come back', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }, { text: TAX }]]);
    const other = await recordOf(['daily.example/a', [{ text: DAM }, { text: TAX }]]);
    const id = await idOf(record, DAM);
    await denyStatement(record, id, EARLY);
    await joined(record, other);
    expect(await record.statements.get(id)).toBeUndefined();
    await joined(other, record);
    expect(await other.statements.get(id)).toBeUndefined();
  });

  test('takes decisions over, for what is on record too; a later one of the reader’s stands against them', async () => {
    const names = [{ text: DAM }, { text: TAX, by: 'Anya Gora' }];
    const merged = await recordOf(['daily.example/a', names]);
    const ids = (await merged.speakers.toArray()).map(({ speaker }) => speaker.id);
    const [one = '', two = ''] = ids;
    await mergeSpeakers(merged, one, two, EARLY);
    const record = await recordOf(['daily.example/a', names], ['courier.example/b', [{ text: ROAD }]]);
    await joined(record, merged);
    expect(
      new Set((await record.statements.toArray()).map(({ statement }) => statement.speakerId)).size,
    ).toBe(1);
    const apart = await recordOf(['daily.example/a', names]);
    await keepApart(apart, one, two, LATE);
    expect((await joined(apart, merged)).kept.decisions).toBe(1);
    expect(await apart.decisions.toArray()).toMatchObject([{ sort: 'apart' }]);
  });

  test('keeps both texts of an article that has changed, the later one as its own', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }], EARLY]);
    const other = await recordOf(['daily.example/a', [{ text: DAM }, { text: TAX }], LATE]);
    await joined(record, other);
    expect(await record.articles.toArray()).toMatchObject([{ version: 2, firstRead: EARLY, lastRead: LATE }]);
    expect(await record.articleVersions.toArray()).toMatchObject([{ version: 1 }]);
    const [text] = await record.texts.toArray();
    for (const { statement } of await record.statements.toArray())
      expect(text?.text.slice(statement.start, statement.end)).toBe(statement.text);
  });

  test('keeps a record’s own texts in their own order, though all were read in one instant or the clock was set back', async () => {
    for (const [first, then] of [
      [NOW, NOW],
      [LATE, EARLY],
    ] as const) {
      const record = await recordOf(
        ['daily.example/a', [{ text: TAX }, { text: DAM }], first],
        ['daily.example/a', [{ text: DAM }], then],
      );
      const other = await recordOf(['daily.example/a', [{ text: ROAD }]]);
      await joined(record, other);
      const texts = await record.articleVersions.orderBy('[articleId+version]').toArray();
      const all = [...texts, ...(await record.texts.toArray())].map(({ text }) => text);
      expect(all).toHaveLength(3);
      expect(all.findIndex((text) => text.includes(TAX))).toBeLessThan(
        all.findLastIndex((text) => text.includes(DAM)),
      );
      for (const { statement } of await record.statements.toArray())
        expect(all[statement.articleVersion - 1]?.slice(statement.start, statement.end)).toBe(statement.text);
      const once = await recordHash(record);
      await joined(record, other);
      expect(await recordHash(record)).toBe(once);
    }
  });

  test('of more texts than are kept numbers all so that no gone one’s statement is taken for the latest’s', async () => {
    const pages = (from: number, month: string) =>
      Array.from({ length: 24 }, (_, i): [string, Quote[], string] => [
        'daily.example/a',
        [{ text: `The road number ${from + i} to the north is open again` }],
        `${month}-${String(i + 1).padStart(2, '0')}T10:00:00.000Z`,
      ]);
    const record = await recordOf(...pages(100, '2025-10'));
    const other = await recordOf(...pages(200, '2025-11'));
    await joined(record, other);
    const [article] = await record.articles.toArray();
    const latest = (await record.statements.toArray()).filter(
      ({ statement }) => statement.articleVersion === article?.version,
    );
    expect(latest.map(({ statement }) => statement.text)).toEqual([
      'The road number 223 to the north is open again',
    ]);
    const once = await recordHash(record);
    await joined(record, other);
    expect(await recordHash(record)).toBe(once);
  });

  test('tells those apart whom the reader parted twice in one article, and a name means the last of them', async () => {
    const partedIn = async (record: RecordDatabase, text: string, ...times: string[]) => {
      const id = await idOf(record, text);
      for (const time of times) {
        const row = await record.statements.get(id);
        await partSpeaker(record, row?.statement.speakerId ?? '', row?.statement.articleId ?? '', time);
      }
    };
    const record = await recordOf(['daily.example/a', [{ text: DAM, by: 'Berg' }]]);
    await partedIn(record, DAM, EARLY);
    const other = await recordOf(
      ['courier.example/b', [{ text: ROAD, by: 'Berg' }]],
      ['daily.example/a', [{ text: TAX, by: 'Berg' }]],
    );
    await partedIn(other, TAX, EARLY, LATE);
    await joined(record, other);
    const once = await recordHash(record);
    await joined(record, other);
    expect(await recordHash(record)).toBe(once);
    const ids = new Map(
      (await record.statements.toArray()).map(({ statement: { text, speakerId } }) => [text, speakerId]),
    );
    expect(ids.get(TAX)).toBe(ids.get(DAM));
    expect(ids.get(ROAD)).not.toBe(ids.get(DAM));
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
