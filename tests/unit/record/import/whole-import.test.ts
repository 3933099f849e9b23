import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordHash } from '../../../../lib/record/backup/record-hash.ts';
import { countKnown, importStatements } from '../../../../lib/record/import/import-statements.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { emptyRecord, NOW } from '../readings.ts';
import { DAM, imported, prepared, ROAD, statements, TAX, told } from './imported.ts';

describe('an import', () => {
  test('adds nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(statements, fc.integer({ min: 1, max: 5 }), async (some, size) => {
        const record = emptyRecord();
        await imported(record, some, size);
        const before = await recordHash(record);
        expect(await imported(record, some, size)).toMatchObject({ added: 0, known: some.length });
        expect(await countKnown(record, await prepared(some))).toBe(some.length);
        expect(await recordHash(record)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  test('tells one statement from another as reading page by page would, however the file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(statements, async (some) => {
        const [whole, bit] = [emptyRecord(), emptyRecord()];
        await imported(whole, some, 100);
        await imported(bit, some, 1);
        const groups = async (record: RecordDatabase) => {
          const rows = await record.statements.toArray();
          return rows.map(({ statement, standing }) => [
            statement.id,
            statement.speakerId,
            'joins' in standing ? standing.joins : null,
          ]);
        };
        expect(await groups(whole)).toEqual(await groups(bit));
      }),
      { numRuns: 30 },
    );
  });

  test('that is called off, or whose file breaks off, leaves the record as it was', async () => {
    const record = emptyRecord();
    await imported(record, [told(ROAD)]);
    const before = await recordHash(record);
    const all = await prepared([told(DAM), told(TAX)]);
    async function* broken() {
      yield all;
      throw new Error('the file broke off');
    }
    await expect(importStatements(record, broken(), { now: NOW })).rejects.toThrow('broke off');
    const stop = new AbortController();
    async function* endless() {
      for (;;) yield all;
    }
    const progress = () => stop.abort(new Error('called off'));
    await expect(
      importStatements(record, endless(), { now: NOW, signal: stop.signal, progress }),
    ).rejects.toThrow('called off');
    expect(await recordHash(record)).toBe(before);
  });
});
