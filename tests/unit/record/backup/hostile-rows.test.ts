import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../../lib/limits.ts';
import { endLine, headLine, rowLine } from '../../../../lib/record/backup/backup-lines.ts';
import { LineHash } from '../../../../lib/record/backup/line-hash.ts';
import { readBackup } from '../../../../lib/record/backup/read-backup.ts';
import { recordHash } from '../../../../lib/record/backup/record-hash.ts';
import { isEmpty, restoreWhole } from '../../../../lib/record/backup/restore-whole.ts';
import { noRows, type TableCounts } from '../../../../lib/record/backup/tables.ts';
import { emptyRecord, NOW, read, reading } from '../readings.ts';
import { backupOf, inPieces } from './made-record.ts';

/** Files that somebody made with care: their figures and their hash are right, their rows are not. */

const HOSTILE = '=HYPERLINK("http://evil.example") <script>alert(1)</script> <img src=x onerror=alert(2)>';

async function rowLines(text = 'The dam will be finished before the floods come'): Promise<string[]> {
  const record = emptyRecord();
  await read(record, reading('daily.example/a', [{ text }], {}));
  return (await backupOf(record)).split('\n').slice(1, -2);
}

/** A file of these rows, closed as a file of ours is. */
async function sealed(rows: readonly string[], head = headLine(NOW)): Promise<string> {
  const counts: TableCounts = noRows();
  const hash = new LineHash();
  await hash.add(head)?.();
  for (const row of rows) {
    for (const [table, n] of Object.entries(counts))
      if (row.startsWith(`{"table":"${table}"`)) Object.assign(counts, { [table]: n + 1 });
    await hash.add(row)?.();
  }
  return `${[head, ...rows, endLine(counts, await hash.end())].join('\n')}\n`;
}

/** What becomes of a file: the failure, having seen that the record is as empty as before. */
async function refusal(text: string): Promise<unknown> {
  const record = emptyRecord();
  const failure: unknown = await restoreWhole(record, readBackup(inPieces(text, 1_000_000))).then(
    () => null,
    (error: unknown) => error,
  );
  expect(await isEmpty(record)).toBe(true);
  return failure;
}

/** A row's line with something put at the front of its row. */
const inRow = (line: string, member: string) => line.replace('"row":{', `"row":{${member},`);

test('a file that is sealed so is restored, where its rows are ours', async () => {
  expect(await backupOf(emptyRecord())).toBe(await sealed([]));
  const rows = await rowLines();
  expect(rows.length).toBeGreaterThan(2);
  const record = emptyRecord();
  await restoreWhole(record, readBackup(inPieces(await sealed(rows))));
  expect(await record.statements.count()).toBe(1);
});

test('a file of form 1, which knows nothing of what was undone, is restored', async () => {
  const record = emptyRecord();
  const head = headLine(NOW).replace('"form":2', '"form":1');
  expect(head).toContain('"form":1');
  const text = (await sealed(await rowLines(), head)).replace(',"undone":0,"restoredSpeakers":0', '');
  expect(text).not.toContain('undone');
  await restoreWhole(record, readBackup(inPieces(text)));
  expect(await record.statements.count()).toBe(1);
});

test('script and formulas come back as the words they are', async () => {
  const record = emptyRecord();
  await restoreWhole(record, readBackup(inPieces(await sealed(await rowLines(HOSTILE)))));
  const [row] = await record.statements.toArray();
  expect(row?.statement.text).toBe(HOSTILE);
  expect((await record.texts.toArray())[0]?.text).toContain(HOSTILE);
});

describe('refused, with nothing restored', () => {
  test.each([
    ['a prototype', '"__proto__":{"polluted":true}'],
    ['a constructor', '"constructor":{"prototype":{"polluted":true}}'],
    ['what no row has', '"script":"alert(1)"'],
  ])('is a row with %s', async (_, member) => {
    const rows = await rowLines();
    for (const i of rows.keys()) {
      const changed = rows.map((line, at) => (at === i ? inRow(line, member) : line));
      expect(await refusal(await sealed(changed))).toMatchObject({ problem: 'damaged', line: i + 2 });
    }
    expect(Object('')).not.toHaveProperty('polluted');
  });

  test('is a row of a table that is named like something of every object', async () => {
    for (const table of ['__proto__', 'constructor', 'toString', 'recallBlocks']) {
      const text = await sealed([...(await rowLines()), `{"table":"${table}","row":{}}`]);
      expect(await refusal(text), table).toMatchObject({ problem: 'damaged' });
    }
  });

  test.each([100, 100_000, 2_000_000])('is a row nested %i deep', async (depth) => {
    const nested = `"name":${'['.repeat(depth)}${']'.repeat(depth)}`;
    const [first = '', ...others] = await rowLines();
    const text = await sealed([inRow(first, nested), ...others]);
    expect(await refusal(text)).toMatchObject({ problem: 'damaged', line: 2 });
  });

  test('is a text of ten million characters, and a line that is longer than any of ours', async () => {
    const rows = await rowLines();
    const at = rows.findIndex((line) => line.startsWith('{"table":"texts"'));
    for (const length of [10_000_000, LIMITS.backupLine + 1]) {
      const long = (rows[at] ?? '').replace('"text":"', `"text":"${'x'.repeat(length)}`);
      expect(long.length).toBeGreaterThan(length);
      const text = await sealed(rows.map((line, i) => (i === at ? long : line)));
      expect(await refusal(text), String(length)).toMatchObject({ problem: 'damaged', line: at + 2 });
    }
  });

  test('is an address that runs, wherever a row may hold one', async () => {
    const rows = await rowLines();
    const at = rows.findIndex((line) => line.startsWith('{"table":"articles"'));
    const changed = (rows[at] ?? '').replace('https://daily.example/a', 'javascript:alert(1)//');
    const text = await sealed(rows.map((line, i) => (i === at ? changed : line)));
    expect(await refusal(text)).toMatchObject({ problem: 'damaged', line: at + 2 });
  });

  test('is an article under the id of another address, and a statement of an article that is not there', async () => {
    const rows = await rowLines();
    const moved = rows.map((line) => line.replace('https://daily.example/a', 'https://daily.example/b'));
    expect(await refusal(await sealed(moved))).toMatchObject({ problem: 'damaged' });
    const orphans = rows.filter((line) => !line.startsWith('{"table":"articles"'));
    expect(await refusal(await sealed(orphans))).toMatchObject({ problem: 'damaged' });
  });

  test('is a row that stands twice', async () => {
    const rows = await rowLines();
    expect(await refusal(await sealed([...rows, ...rows]))).toMatchObject({ problem: 'damaged' });
  });

  test.each([
    ['of a later form', { form: 3 }, 'newer'],
    ['of no form', { form: 'one' }, 'other'],
    ['with a prototype for its form', { form: { __proto__: null } }, 'other'],
    ['of another program', { onRecord: 'settings' }, 'other'],
  ])('is a file %s', async (_, wrong, problem) => {
    const head = JSON.stringify({ onRecord: 'backup', form: 1, made: NOW, ...wrong });
    expect(await refusal(await sealed(await rowLines(), head))).toMatchObject({ problem });
  });
});

test('a hostile file leaves a record that holds something as it was', async () => {
  const record = emptyRecord();
  await read(record, reading('daily.example/kept', [{ text: 'The road is open again this week' }], {}));
  const before = await recordHash(record);
  const text = await sealed([rowLine('speakers', { __proto__: null, id: HOSTILE })]);
  await expect(restoreWhole(record, readBackup(inPieces(text)))).rejects.toThrow();
  expect(await recordHash(record)).toBe(before);
});
