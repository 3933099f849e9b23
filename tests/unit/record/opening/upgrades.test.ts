import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { annotate, removeAnnotation } from '../../../../lib/record/annotations/annotate.ts';
import { answerShift } from '../../../../lib/record/annotations/shift-answers.ts';
import { mergeSpeakers } from '../../../../lib/record/merging/merging.ts';
import { bridgeBuckets, idsOf } from '../../../../lib/record/recall/recall-block.ts';
import { recallBlocksAround } from '../../../../lib/record/recall/recall-index.ts';
import { findStatements } from '../../../../lib/record/search/find-statements.ts';
import { searchRecord } from '../../../../lib/record/search/search.ts';
import { speakerIds } from '../../../../lib/record/views/list-speakers.ts';
import { speakersNamed } from '../../../../lib/record/views/speakers-named.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { NOW, read, reading } from '../readings.ts';
import {
  JOINED_1,
  ROWS_1,
  ROWS_2,
  ROWS_4,
  storedAt,
  VERSION_1,
  VERSION_2,
  VERSION_3,
  VERSION_4,
} from '../stored-records.ts';

describe('a record of version 1', () => {
  test('opens with all that was kept', async () => {
    const record = await storedAt(1, VERSION_1, ROWS_1);
    const view = await statementView(record, 'article:key:0');
    expect(view).toMatchObject({
      placed: { statement: { text: 'Плотину достроят' }, annotation: { note: 'Seen' } },
      speaker: { name: 'Жак Ширак' },
    });
    expect(await record.texts.count()).toBe(1);
    expect(await record.decisions.count()).toBe(0);
  });

  test('finds its speakers by the keys of today', async () => {
    const record = await storedAt(1, VERSION_1, ROWS_1);
    await read(
      record,
      reading('third.example/1', [{ text: 'No dam', by: 'Jacques Chirac' }], { published: '2025-06-01' }),
    );
    expect(await record.speakers.count()).toBe(1);
    const [row] = await record.speakers.toArray();
    expect(row?.speaker.keys).toContain('old');
    expect(row?.speaker.names).toEqual({ ru: 'Жак Ширак', en: 'Jacques Chirac' });
  });

  test('takes the decisions that it could not hold', async () => {
    const record = await storedAt(1, VERSION_1, ROWS_1);
    await read(
      record,
      reading('third.example/2', [{ text: 'No dam', by: 'Anna Berg' }], { published: '2025-06-01' }),
    );
    const other = (await record.speakers.toArray()).find(({ speaker }) => speaker.name === 'Anna Berg');
    expect(await mergeSpeakers(record, 's', other?.speaker.id ?? '', NOW)).toBe('s');
    expect(
      await record.statements
        .where('namedId')
        .equals(other?.speaker.id ?? '')
        .count(),
    ).toBe(1);
  });
});

describe.each([
  [1, VERSION_1, ROWS_1],
  [2, VERSION_2, ROWS_2],
])('a record of version %i', (version, stores, rows) => {
  test('can be searched once it is opened', async () => {
    const record = await storedAt(version, stores, rows);
    const { found } = await searchRecord(record, { text: 'плотина Ширак' });
    expect(found.map(({ placed }) => placed.statement.text)).toEqual(['Плотину достроят']);
  });

  test('takes answers to possible shifts', async () => {
    const record = await storedAt(version, stores, rows);
    await read(
      record,
      reading('third.example/3', [{ text: 'Плотину не достроят', by: 'Жак Ширак' }], {
        published: '2025-06-01',
        language: 'ru',
      }),
    );
    const kept = await record.statements.toArray();
    const later = kept.find(({ statement }) => statement.id !== 'article:key:0')?.statement.id ?? '';
    expect(await answerShift(record, later, 'article:key:0', 'changed', NOW)).toBe(true);
    expect((await statementView(record, later))?.earlier[0]?.shift?.answer).toBe('changed');
  });
});

describe.each([
  [1, VERSION_1, ROWS_1],
  [2, VERSION_2, ROWS_2],
  [3, VERSION_3, ROWS_2],
])('a record of version %i, once it is opened,', (version, stores, rows) => {
  test('finds its speakers by the words of their names', async () => {
    const record = await storedAt(version, stores, rows);
    expect((await speakersNamed(record, 'шир')).map(({ speaker }) => speaker.name)).toEqual(['Жак Ширак']);
  });

  test('finds by their days the blocks of words that it recalls by, which meet words of other languages', async () => {
    const record = await storedAt(version, stores, rows);
    const [block, ...others] = await recallBlocksAround(record, 's', 20_148, 20_149);
    expect(others).toEqual([]);
    expect(block && idsOf(block)).toEqual(['article:key:0']);
    const meeting = bridgeBuckets('The dam', 'en').filter((bucket) => block?.buckets.includes(bucket));
    expect(meeting).toHaveLength(1);
    expect(await recallBlocksAround(record, 's', 20_149, 20_150)).toEqual([]);
  });

  test('tells what a speaker said in order of time, with the articles, and how often each was reported', async () => {
    const record = await storedAt(version, stores, {
      ...rows,
      statements: [...(rows['statements'] ?? []), JOINED_1],
    });
    expect(await record.spoken.toArray()).toMatchObject([
      { row: rows['statements']?.[0], article: { id: 'article', title: 'The dam', version: 1 }, joined: 1 },
    ]);
  });

  test('is searched by language and speaker too', async () => {
    const record = await storedAt(version, stores, rows);
    const [speakerId = ''] = await speakerIds(record, 'Ширак');
    expect(await findStatements(record, { text: '', language: 'ru', speakerId })).toMatchObject({ total: 1 });
    expect(await findStatements(record, { text: '', language: 'en' })).toMatchObject({ total: 0 });
  });

  test('keeps its annotations, none of them changed or corrected yet', async () => {
    const record = await storedAt(version, stores, rows);
    expect(await record.annotationVersions.count()).toBe(0);
    expect(await record.corrections.count()).toBe(0);
    expect((await record.annotations.toArray()).map(({ note }) => note)).toEqual(['Seen']);
  });
});

describe('a record of version 4', () => {
  const id = 'article:key:0';

  test('opens with all that was kept, nothing of it undone', async () => {
    const record = await storedAt(4, VERSION_4, ROWS_4);
    expect((await statementView(record, id))?.placed.statement.text).toBe('Плотину достроят');
    expect(await record.undone.count()).toBe(0);
    expect(await record.restoredSpeakers.count()).toBe(0);
  });

  test('keeps from now on what is undone', async () => {
    const record = await storedAt(4, VERSION_4, ROWS_4);
    const draft = { verdict: null, attribution: null, consistency: null, note: 'n', tags: [], sources: [] };
    await annotate(record, id, draft, NOW);
    await removeAnnotation(record, id, NOW);
    expect(await record.undone.toArray()).toMatchObject([{ sort: 'annotation', about: [id], undone: NOW }]);
  });
});

describe('a record that a newer On Record has taken over', () => {
  test('is left alone, and the reader is told so', async () => {
    const record = await storedAt(98, { ...VERSION_1, more: { keyPath: 'id', indexes: [] } }, ROWS_1);
    await expect(statementView(record, 'article:key:0')).rejects.toMatchObject({ failure: 'newer' });
    await expect(read(record, reading('daily.example/x', [{ text: 'X' }]))).rejects.toMatchObject({
      failure: 'newer',
    });
    const stored = await Dexie.dependencies.indexedDB.databases();
    expect(stored).toEqual([{ name: 'on-record', version: 980 }]);
  });

  test('is given way to while it is open here', async () => {
    const record = await storedAt(1, VERSION_1, ROWS_1);
    expect(await statementView(record, 'article:key:0')).not.toBeNull();
    const newer = new Dexie('on-record');
    newer.version(99).stores({ more: 'id' });
    await newer.open();
    await expect(statementView(record, 'article:key:0')).rejects.toMatchObject({ failure: 'newer' });
    newer.close();
  });
});
