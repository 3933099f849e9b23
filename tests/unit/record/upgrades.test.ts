import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../lib/record/find-statements.ts';
import { speakerIds } from '../../../lib/record/list-speakers.ts';
import { mergeSpeakers } from '../../../lib/record/merging.ts';
import { bridgeBuckets, idsOf } from '../../../lib/record/recall-block.ts';
import { recallBlocksAround } from '../../../lib/record/recall-index.ts';
import { openRecord } from '../../../lib/record/schema.ts';
import { searchRecord } from '../../../lib/record/search.ts';
import { answerShift } from '../../../lib/record/shift-answers.ts';
import { speakersNamed } from '../../../lib/record/speakers-named.ts';
import { statementView } from '../../../lib/record/statement-view.ts';
import { identityKeys } from '../../../lib/speaker/identity.ts';
import { NOW, read, reading } from './readings.ts';

/** Records as older versions of On Record left them on disk, made without any of today's code. */

type Stores = Record<
  string,
  { keyPath: string | string[]; indexes: [keyPath: string | string[], multiEntry?: true][] }
>;

const VERSION_1: Stores = {
  articles: { keyPath: 'id', indexes: [] },
  texts: { keyPath: 'articleId', indexes: [] },
  articleVersions: { keyPath: ['articleId', 'version'], indexes: [] },
  speakers: { keyPath: 'speaker.id', indexes: [['speaker.keys', true]] },
  statements: {
    keyPath: 'statement.id',
    indexes: [
      [['statement.speakerId', 'contentKey']],
      [['standing.leads', 'standing.first.to', 'standing.first.from']],
      ['standing.joins'],
    ],
  },
  recallBlocks: { keyPath: ['speakerId', 'n'], indexes: [] },
  annotations: { keyPath: 'statementId', indexes: [] },
};

const said = { from: '2025-03-01', to: '2025-03-01', precision: 'day', basis: 'published' };

const ROWS_1: Record<string, unknown[]> = {
  articles: [
    {
      id: 'article',
      address: 'https://daily.example/dam',
      title: 'The dam',
      publisher: 'The Daily Example',
      byline: null,
      published: '2025-03-01',
      language: 'ru',
      version: 1,
      textHash: 'hash',
      firstRead: '2025-03-01T10:00:00.000Z',
      lastRead: '2025-03-01T10:00:00.000Z',
    },
  ],
  texts: [{ articleId: 'article', text: '«Плотину достроят», — сказал Ширак.' }],
  articleVersions: [],
  speakers: [
    {
      speaker: {
        id: 's',
        name: 'Жак Ширак',
        names: { ru: 'Жак Ширак' },
        keys: ['old'],
        roles: {},
        sort: 'person',
      },
      rolesAsOf: {},
    },
  ],
  statements: [
    {
      statement: {
        id: 'article:key:0',
        articleId: 'article',
        speakerId: 's',
        speaker: {
          name: 'Жак Ширак',
          mention: { start: 29, end: 34, text: 'Ширак' },
          sort: 'person',
          confidence: 1,
        },
        articleVersion: 1,
        prefix: '«',
        suffix: '»',
        firstRead: '2025-03-01T10:00:00.000Z',
        start: 1,
        end: 17,
        text: 'Плотину достроят',
        kind: 'direct',
        cue: null,
        said,
        recalled: false,
      },
      contentKey: 'key',
      before: '',
      standing: { leads: 's', first: { from: '2025-03-01', to: '2025-03-01' }, block: 0 },
    },
  ],
  recallBlocks: [
    {
      speakerId: 's',
      n: 0,
      ids: ['article:key:0'],
      from: Int32Array.of(20148),
      to: Int32Array.of(20148),
      contentEnds: Uint16Array.of(2),
      ends: Uint16Array.of(2),
      buckets: Uint16Array.of(1, 2),
    },
  ],
  annotations: [
    {
      statementId: 'article:key:0',
      verdict: 'true',
      attribution: null,
      consistency: null,
      note: 'Seen',
      tags: [],
      sources: [],
      created: '2025-03-01T10:00:00.000Z',
      updated: '2025-03-01T10:00:00.000Z',
    },
  ],
};

/** Version 2 keeps decisions besides, and finds the statements of whoever was merged. */
const VERSION_2: Stores = {
  ...VERSION_1,
  statements: {
    keyPath: 'statement.id',
    indexes: [...(VERSION_1['statements']?.indexes ?? []), ['namedId']],
  },
  decisions: { keyPath: 'id', indexes: [['about', true]] },
};

/** As version 1 has them, the speaker under the keys that its rules made. */
const ROWS_2: Record<string, unknown[]> = {
  ...ROWS_1,
  speakers: [
    {
      speaker: {
        id: 's',
        name: 'Жак Ширак',
        names: { ru: 'Жак Ширак' },
        keys: identityKeys('Жак Ширак', 'ru'),
        roles: {},
        sort: 'person',
      },
      rolesAsOf: {},
    },
  ],
};

/** Version 3 keeps answers to possible shifts and what the record is searched by. */
const VERSION_3: Stores = {
  ...VERSION_2,
  shiftAnswers: { keyPath: 'id', indexes: [['about', true]] },
  searchEntries: { keyPath: 'at', indexes: [['terms', true]] },
};

/** Stores a record of an older version (Dexie's numbers are tenfold on disk); answers the record opened by today's. */
async function storedAt(version: number, stores: Stores, rows: Record<string, unknown[]>) {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  const opening = Dexie.dependencies.indexedDB.open('on-record', version * 10);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const [path, multiEntry = false] of indexes) {
          const indexName = Array.isArray(path) ? `[${path.join('+')}]` : path;
          store.createIndex(indexName, path, { multiEntry });
        }
        for (const row of rows[name] ?? []) store.put(row);
      }
    };
    opening.onsuccess = () => resolve(opening.result);
  });
  database.close();
  return openRecord();
}

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
