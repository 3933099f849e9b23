import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, removeAnnotation } from '../../../../../lib/record/annotations/annotate.ts';
import { answerShift } from '../../../../../lib/record/annotations/shift-answers.ts';
import { restoreBeside } from '../../../../../lib/record/backup/merge/restore-beside.ts';
import { readBackup } from '../../../../../lib/record/backup/read-backup.ts';
import {
  correctStatement,
  denyStatement,
  undoCorrection,
} from '../../../../../lib/record/by-hand/correct.ts';
import { keepApart, mergeSpeakers, undoDecision } from '../../../../../lib/record/merging/merging.ts';
import { partSpeaker } from '../../../../../lib/record/merging/parting.ts';
import { forgetArticle } from '../../../../../lib/record/recording/forget.ts';
import type { RecordDatabase } from '../../../../../lib/record/schema.ts';
import { NOW } from '../../readings.ts';
import { anyWork, backupOf, inPieces, workedRecord } from '../made-record.ts';
import { DAM, draft, EARLY, idOf, joined, LATE, recordOf, TAX } from './joined-records.ts';

const DAILY = 'daily.example/a';
const pages = () => recordOf([DAILY, [{ text: DAM }, { text: TAX, by: 'Berta Stein' }]]);
const stein = { speaker: { name: 'Berta Stein', sort: 'person', speakerId: null } } as const;

const speakerOf = async (record: RecordDatabase, text: string) =>
  (await record.statements.get(await idOf(record, text)))?.statement.speakerId ?? '';

const decisionIds = (record: RecordDatabase) => record.decisions.toCollection().primaryKeys();

/** What the reader may do to a record of two statements, and how it is undone. */
const DONE: Record<string, [(record: RecordDatabase, at: string) => unknown, typeof undoLast]> = {
  'a correction': [
    async (record, at) => correctStatement(record, await idOf(record, DAM), stein, at),
    async (record, at) => undoCorrection(record, await idOf(record, DAM), at),
  ],
  'what is no statement': [
    async (record, at) => denyStatement(record, await idOf(record, DAM), at),
    async (record, at) => {
      const [row] = await record.corrections.toArray();
      return undoCorrection(record, row?.statementId ?? '', at);
    },
  ],
  'an annotation': [
    async (record, at) => annotate(record, await idOf(record, DAM), draft('seen'), at),
    async (record, at) => removeAnnotation(record, await idOf(record, DAM), at),
  ],
  'an answer on a shift': [
    async (record, at) =>
      answerShift(record, await idOf(record, DAM), await idOf(record, TAX), 'changed', at),
    async (record, at) => answerShift(record, await idOf(record, DAM), await idOf(record, TAX), null, at),
  ],
  'a merge': [
    async (record, at) =>
      mergeSpeakers(record, await speakerOf(record, DAM), await speakerOf(record, TAX), at),
    undoLast,
  ],
  'that two are two': [
    async (record, at) => keepApart(record, await speakerOf(record, DAM), await speakerOf(record, TAX), at),
    undoLast,
  ],
  'a parting': [
    async (record, at) => {
      const row = await record.statements.get(await idOf(record, DAM));
      return partSpeaker(record, row?.statement.speakerId ?? '', row?.statement.articleId ?? '', at);
    },
    undoLast,
  ],
};

async function undoLast(record: RecordDatabase, at: string): Promise<unknown> {
  const [id = ''] = await decisionIds(record);
  return undoDecision(record, id, at);
}

/** All of a record that the reader has decided, and by whom its statements are. */
async function decided(record: RecordDatabase) {
  const names = new Map((await record.speakers.toArray()).map(({ speaker }) => [speaker.id, speaker.name]));
  return {
    decisions: await record.decisions.toArray(),
    corrections: await record.corrections.toArray(),
    annotations: await record.annotations.toArray(),
    answers: await record.shiftAnswers.toArray(),
    said: (await record.statements.toArray()).map(({ statement: { id, text, said, speakerId } }) => ({
      ...{ id, text, said, name: names.get(speakerId ?? '') },
    })),
  };
}

describe.each(Object.entries(DONE))('%s that was undone', (_, [doIt, undoIt]) => {
  test('stays undone when a backup of before comes', async () => {
    const record = await pages();
    const asRead = await decided(record);
    await doIt(record, NOW);
    const text = await backupOf(record);
    await undoIt(record, EARLY);
    await restoreBeside(record, readBackup(inPieces(text)), { now: LATE, stage: 'undone-before' });
    expect(await decided(record)).toEqual(asRead);
  });

  test('is undone here too when a backup of after comes', async () => {
    const [record, other] = [await pages(), await pages()];
    const asRead = await decided(record);
    await doIt(record, NOW);
    await doIt(other, NOW);
    await undoIt(other, EARLY);
    const told = await joined(record, other, true);
    const counts = await joined(record, other);
    expect(counts).toEqual(told);
    expect(Object.values(counts.changed).reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(await decided(record)).toEqual(asRead);
  });

  test('holds where it was decided anew since, and the backup of between does not undo it', async () => {
    const [record, other] = [await pages(), await pages()];
    for (const one of [record, other]) {
      await doIt(one, NOW);
      await undoIt(one, EARLY);
    }
    await doIt(record, LATE);
    const now = await decided(record);
    await joined(record, other);
    expect(await decided(record)).toEqual(now);
    await joined(other, record);
    expect(await decided(other)).toEqual(now);
  });

  test('stays undone where the backup was restored whole', async () => {
    const record = await pages();
    await doIt(record, NOW);
    const text = await backupOf(record);
    await undoIt(record, EARLY);
    const copy = await recordOf();
    await joined(copy, record);
    const before = await decided(copy);
    await restoreBeside(copy, readBackup(inPieces(text)), { now: LATE, stage: 'undone-copy' });
    expect(await decided(copy)).toEqual(before);
  });
});

test('an annotation that a backup takes away is kept in the history of its statement', async () => {
  const [record, other] = [await pages(), await pages()];
  for (const one of [record, other]) await annotate(one, await idOf(one, DAM), draft('seen'), NOW);
  await annotate(record, await idOf(record, DAM), draft('looked up'), EARLY);
  await removeAnnotation(other, await idOf(other, DAM), LATE);
  await joined(record, other);
  const notes = (await record.annotationVersions.toArray()).map(({ annotation }) => annotation.note);
  expect(notes.sort()).toEqual(['looked up', 'seen']);
});

test('an annotation that was removed before it was kept that it was stays removed, by its history', async () => {
  const record = await pages();
  await annotate(record, await idOf(record, DAM), draft('seen'), NOW);
  const text = await backupOf(record);
  await removeAnnotation(record, await idOf(record, DAM), EARLY);
  await record.undone.clear();
  await restoreBeside(record, readBackup(inPieces(text)), { now: LATE, stage: 'by-history' });
  expect(await record.annotations.count()).toBe(0);
});

test('an article that was forgotten comes with all that the backup holds of it: nothing undone is kept', async () => {
  const record = await pages();
  await annotate(record, await idOf(record, DAM), draft('seen'), NOW);
  const text = await backupOf(record);
  await removeAnnotation(record, await idOf(record, DAM), EARLY);
  const [article] = await record.articles.toArray();
  await forgetArticle(record, article?.id ?? '');
  expect(await record.undone.count()).toBe(0);
  await restoreBeside(record, readBackup(inPieces(text)), { now: LATE, stage: 'forgotten' });
  expect(await record.statements.count()).toBe(2);
  expect(await record.annotations.toArray()).toMatchObject([{ note: 'seen' }]);
});

test('what is no statement at one address of an article comes back at no other of it', async () => {
  const both: Parameters<typeof recordOf> = [
    [DAILY, [{ text: DAM }]],
    ['daily.example/a-amp', [{ text: DAM }]],
  ];
  const [record, other] = [await recordOf(...both), await recordOf(...both)];
  for (const id of await record.statements.toCollection().primaryKeys()) await denyStatement(record, id, NOW);
  expect(await record.corrections.count()).toBe(1);
  await joined(record, other);
  expect(await record.statements.count()).toBe(0);
});

test('what the reader has done and undone since a backup stays so when that backup comes', async () => {
  await fc.assert(
    fc.asyncProperty(anyWork, fc.nat(9), async (steps, n) => {
      const text = await backupOf(await workedRecord(steps.slice(0, 1 + (n % steps.length))));
      const record = await workedRecord(steps);
      const before = await decided(record);
      await restoreBeside(record, readBackup(inPieces(text)), { now: LATE, stage: 'older' });
      const { said, ...after } = await decided(record);
      const ids = new Set(before.said.map(({ id }) => id));
      // A page read again may have lost a statement by a correction that it has found elsewhere in it: that one comes back.
      expect({ ...after, said: said.filter(({ id }) => ids.has(id)) }).toEqual(before);
    }),
    { numRuns: 20 },
  );
});
