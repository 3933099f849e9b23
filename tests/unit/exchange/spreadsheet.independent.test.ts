import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { csv } from '../../../lib/exchange/csv.ts';
import { readwise } from '../../../lib/exchange/readwise.ts';
import { ANNOTATION, CONTEXT, row } from './example-rows.ts';

/** The tables as LibreOffice itself opens and saves them again, cell by cell. */

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('LibreOffice (soffice) is not installed: the tables are not opened in it.');
    return false;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The cells of a table after LibreOffice has read it as UTF-8 with commas, every column as text, and written it. */
function reopened(table: string): string[][] {
  const file = join(folder, 'table.csv');
  writeFileSync(file, table);
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--infilter=CSV:44,34,76,1,,0,false,true',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false',
      '--outdir',
      join(folder, 'out'),
      file,
    ],
    { stdio: 'ignore', timeout: 110_000 },
  );
  return Papa.parse<string[]>(readFileSync(join(folder, 'out', 'table.csv'), 'utf8'), {
    skipEmptyLines: true,
  }).data;
}

const cellsOf = (table: string) => Papa.parse<string[]>(table.slice(1), { skipEmptyLines: true }).data;

const HARD = [
  row({ text: 'Commas, “marks”, "quotes" and 🌉' }, {}, ANNOTATION),
  row({ text: 'Two\nlines; and a semicolon' }),
  row({ text: '=HYPERLINK("https://evil.example","here")' }),
  row({ text: "'=1+1" }, { title: '+1 for the bridge' }),
  row({ text: '«Мост откроют весной»' }, { publisher: '@courier' }),
];

describe.skipIf(!hasOffice())('a table, opened in LibreOffice', () => {
  it.each([
    ['CSV', csv.write(HARD)],
    ['Readwise', readwise.write(HARD, CONTEXT)],
  ])(
    'has every cell of %s as it was written, and runs none',
    (_, table) => {
      expect(reopened(table)).toEqual(cellsOf(table));
    },
    120_000,
  );
});
