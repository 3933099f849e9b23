import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openRecord } from '../../../lib/record/opening/open-record.ts';
import { identityKeys } from '../../../lib/speaker/identity.ts';

/** Records as older versions of On Record left them on disk, made without any of today's code. */

type Stores = Record<
  string,
  { keyPath: string | string[]; indexes: [keyPath: string | string[], multiEntry?: true][] }
>;

export const VERSION_1: Stores = {
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

const LEADING_1 = {
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
};

/** Another report of the statement in `ROWS_1`. */
export const JOINED_1 = {
  ...LEADING_1,
  statement: { ...LEADING_1.statement, id: 'article:other:0' },
  standing: { joins: LEADING_1.statement.id },
};

export const ROWS_1: Record<string, unknown[]> = {
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
  statements: [LEADING_1],
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
export const VERSION_2: Stores = {
  ...VERSION_1,
  statements: {
    keyPath: 'statement.id',
    indexes: [...(VERSION_1['statements']?.indexes ?? []), ['namedId']],
  },
  decisions: { keyPath: 'id', indexes: [['about', true]] },
};

/** As version 1 has them, the speaker under the keys that its rules made. */
export const ROWS_2: Record<string, unknown[]> = {
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
export const VERSION_3: Stores = {
  ...VERSION_2,
  shiftAnswers: { keyPath: 'id', indexes: [['about', true]] },
  searchEntries: { keyPath: 'at', indexes: [['terms', true]] },
};

/** Version 4 keeps what the reader corrects, what annotations were, and what each speaker said in order of time. */
export const VERSION_4: Stores = {
  ...VERSION_3,
  articles: { keyPath: 'id', indexes: [[['published', 'lastRead']], ['lastRead']] },
  speakers: { keyPath: 'speaker.id', indexes: [['speaker.name'], ['speaker.keys', true], ['words', true]] },
  statements: {
    keyPath: 'statement.id',
    indexes: [[['statement.speakerId', 'contentKey']], ['standing.joins'], ['namedId']],
  },
  corrections: { keyPath: 'statementId', indexes: [['articleId'], ['edition']] },
  annotationVersions: { keyPath: ['statementId', 'until'], indexes: [] },
  spoken: {
    keyPath: ['row.standing.leads', 'row.standing.first.to', 'row.standing.first.from', 'row.statement.id'],
    indexes: [],
  },
  recallBlocks: {
    keyPath: ['speakerId', 'n'],
    indexes: [[['speakerId', 'latest', 'earliest', 'dated', 'size']]],
  },
};

/** As version 2 has them; what follows from them is left out. */
export const ROWS_4: Record<string, unknown[]> = { ...ROWS_2, annotations: [], recallBlocks: [] };

/** Stores a record of an older version (Dexie's numbers are tenfold on disk); answers the record opened by today's. */
export async function storedAt(version: number, stores: Stores, rows: Record<string, unknown[]>) {
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
