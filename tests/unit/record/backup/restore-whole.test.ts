import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup } from '../../../../lib/record/backup/read-backup.ts';
import { recordHash } from '../../../../lib/record/backup/record-hash.ts';
import { isEmpty, restoreWhole } from '../../../../lib/record/backup/restore-whole.ts';
import { DERIVED, KEPT_TABLES } from '../../../../lib/record/backup/tables.ts';
import { entriesOf } from '../../../../lib/record/recall/recall-block.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { emptyRecord, read, reading } from '../readings.ts';
import { anyWork, backupOf, inPieces, workedRecord } from './made-record.ts';

const restored = async (text: string, record = emptyRecord()): Promise<RecordDatabase> => {
  await restoreWhole(record, readBackup(inPieces(text)));
  return record;
};

/** What follows from the rest, whatever the order inside a block. */
const derivedOf = async (record: RecordDatabase) => ({
  recall: (await record.recallBlocks.toArray())
    .flatMap((block) => entriesOf(block).map((entry) => ({ ...entry, by: block.speakerId, n: block.n })))
    .map((entry) => ({ ...entry, content: Array.from(entry.content), context: Array.from(entry.context) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
  spoken: await record.spoken.toArray(),
  search: (await record.searchEntries.toArray()).map(({ id }) => id).sort(),
});

const sample = () =>
  workedRecord([
    {
      does: 'read',
      address: 'daily.example/a',
      quotes: [
        { text: 'We shall finish the dam before the spring floods' },
        { text: 'The road to the north is open again this week', by: 'Berta Stein' },
      ],
      published: '2025-03-01',
      one: 0,
      other: 0,
    },
  ]);

test('a backup holds every table that does not follow from the others', () => {
  const tables = emptyRecord().dexie.tables.map(({ name }) => name);
  expect([...KEPT_TABLES, ...DERIVED].sort()).toEqual(tables.sort());
});

describe('a restored record', () => {
  test('is identical where the record holds more rows than Dexie keeps its transaction in sight of', async () => {
    const record = emptyRecord();
    const quotes = Array.from({ length: 300 }, (_, i) => ({
      text: `We shall finish dam number ${i} before the floods`,
    }));
    await read(record, reading('daily.example/a', quotes));
    const copy = await restored(await backupOf(record));
    expect(await copy.statements.count()).toBe(quotes.length);
    expect(await recordHash(copy)).toBe(await recordHash(record));
  });

  test('is identical, whatever was done with the one that was backed up', async () => {
    await fc.assert(
      fc.asyncProperty(anyWork, async (steps) => {
        const record = await workedRecord(steps);
        const copy = await restored(await backupOf(record));
        expect(await recordHash(copy)).toBe(await recordHash(record));
        expect(await derivedOf(copy)).toEqual(await derivedOf(record));
      }),
      { numRuns: 30 },
    );
  });

  test('recalls as the one that was backed up', async () => {
    const record = await sample();
    const again = reading('later.example/b', [{ text: 'The dam will be done when the spring floods come' }], {
      published: '2025-09-01',
    });
    const copy = await restored(await backupOf(record));
    const views = await Promise.all(
      [record, copy].map(async (one) => {
        await read(one, again);
        const rows = await one.statements.toArray();
        return Promise.all(rows.map(({ statement }) => statementView(one, statement.id)));
      }),
    );
    expect(views[0]).toEqual(views[1]);
    expect(views[0]?.some((view) => (view?.earlierTotal ?? 0) > 0)).toBe(true);
  });

  test('has another hash where a single letter differs', async () => {
    const record = await sample();
    const before = await recordHash(record);
    await record.texts.toCollection().modify((row) => {
      row.text = row.text.replace('news', 'News');
    });
    expect(await recordHash(record)).not.toBe(before);
  });
});

describe('a file that is not whole', () => {
  const refused = async (text: string) => {
    const record = emptyRecord();
    const failure = await restored(text, record).then(
      () => null,
      (error: unknown) => error,
    );
    expect(await isEmpty(record)).toBe(true);
    return failure;
  };

  test('is refused wherever it was cut', async () => {
    const text = await backupOf(await sample());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: text.length - 2 }), async (length) => {
        const { problem } = Object(await refused(text.slice(0, length)));
        expect(problem).toBe(length < text.indexOf('\n') ? 'other' : 'cut');
      }),
      { numRuns: 25 },
    );
  });

  test('is refused where a letter was changed, a line left out, doubled or put elsewhere', async () => {
    const text = await backupOf(await sample());
    const lines = text.split('\n');
    const changed = text.replace('spring', 'winter');
    const without = lines.filter((_, i) => i !== 2).join('\n');
    const doubled = lines.flatMap((line, i) => (i === 2 ? [line, line] : line)).join('\n');
    const moved = [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n');
    for (const broken of [changed, without, doubled, moved, `${text}{}\n`])
      expect(await refused(broken)).toMatchObject({ problem: 'damaged' });
  });

  test('is refused where it is another file, or of a newer On Record', async () => {
    const text = await backupOf(await sample());
    expect(await refused('')).toMatchObject({ problem: 'other' });
    expect(await refused('speaker,quote\nAnna,Yes\n')).toMatchObject({ problem: 'other' });
    expect(await refused(text.replace('"form":2', '"form":3'))).toMatchObject({ problem: 'newer' });
  });
});

test('nothing is restored over what is on record', async () => {
  const text = await backupOf(await sample());
  const record = await sample();
  const before = await recordHash(record);
  await expect(restored(text, record)).rejects.toThrow('not empty');
  expect(await recordHash(record)).toBe(before);
});

test('a restore that is called off leaves nothing', async () => {
  const text = await backupOf(await sample());
  const record = emptyRecord();
  const stop = new AbortController();
  const work = restoreWhole(record, readBackup(inPieces(text)), {
    signal: stop.signal,
    progress: () => stop.abort(new Error('called off')),
  });
  await expect(work).rejects.toThrow('called off');
  expect(await isEmpty(record)).toBe(true);
});
