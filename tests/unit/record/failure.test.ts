import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { guarded, RecordError } from '../../../lib/record/failure.ts';
import { contentsOf, emptyRecord, read, reading } from './readings.ts';

const failing = (error: unknown) => guarded(emptyRecord(), () => Promise.reject(error));

describe('a failure of the record', () => {
  test('is told as a full disk, also from within an aborted transaction', async () => {
    const quota = new DOMException('', 'QuotaExceededError');
    await expect(failing(quota)).rejects.toMatchObject({ failure: 'quota' });
    await expect(failing(new Dexie.AbortError('aborted', quota))).rejects.toMatchObject({ failure: 'quota' });
  });

  test('is told as the record being out of reach, for anything else the database says', async () => {
    await expect(failing(new Dexie.OpenFailedError('no'))).rejects.toMatchObject({ failure: 'unavailable' });
    await expect(failing(new DOMException('', 'InvalidStateError'))).rejects.toMatchObject({
      failure: 'unavailable',
    });
  });

  test('keeps its cause; what is no failure of the record stays what it is', async () => {
    const cause = new Dexie.OpenFailedError('no');
    await expect(failing(cause)).rejects.toMatchObject({ cause });
    await expect(failing(new RangeError('a mistake of ours'))).rejects.toBeInstanceOf(RangeError);
  });

  test('in mid-recording leaves nothing half written', async () => {
    const record = emptyRecord();
    await read(record, reading('daily.example/one', [{ text: 'One' }]));
    const before = await contentsOf(record);
    const full = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    record.statements.hook('creating', full);
    await expect(read(record, reading('daily.example/two', [{ text: 'Two' }]))).rejects.toBeInstanceOf(
      RecordError,
    );
    record.statements.hook('creating').unsubscribe(full);
    expect(await contentsOf(record)).toEqual(before);
  });
});

describe('an upgrade that another window holds up', () => {
  test('is told as blocked, each time until the window is closed', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = options.indexedDB.open('held', 10);
    const held = await new Promise<IDBDatabase>((resolve) => {
      old.onsuccess = () => resolve(old.result);
    });
    const dexie = new Dexie('held', options);
    dexie.version(2).stores({ articles: 'id' });
    const count = () => guarded({ dexie }, () => dexie.table('articles').count());
    await expect(count()).rejects.toMatchObject({ failure: 'blocked' });
    await expect(count()).rejects.toMatchObject({ failure: 'blocked' });
    held.close();
    await dexie.open();
    expect(await count()).toBe(0);
  });
});
