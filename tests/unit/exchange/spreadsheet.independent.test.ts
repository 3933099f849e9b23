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

/** A table, opened by LibreOffice by a filter and saved in another form. */
function converted(table: string, filter: string, form: string, extension: string): string {
  const file = join(folder, 'table.csv');
  writeFileSync(file, table);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const out = join(folder, 'out');
  execFileSync(
    'soffice',
    ['--headless', profile, `--infilter=${filter}`, '--convert-to', form, '--outdir', out, file],
    { stdio: 'ignore', timeout: 110_000 },
  );
  return readFileSync(join(out, `table.${extension}`), 'utf8');
}

/** The cells of a table after LibreOffice has read it as UTF-8 with commas, every column as text, and written it. */
const reopened = (table: string): string[][] =>
  Papa.parse<string[]>(
    converted(
      table,
      'CSV:44,34,76,1,,0,false,true',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false',
      'csv',
    ),
    { skipEmptyLines: true },
  ).data;

/** The table as LibreOffice takes it where it may take cells for numbers, dates and formulas. */
const taken = (table: string): string =>
  converted(table, 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,true', 'fods', 'fods');

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

  it.each([
    ['CSV', csv.write(HARD)],
    ['Readwise', readwise.write(HARD, CONTEXT)],
  ])(
    'holds no formula as %s, though cells may be taken for such',
    (_, table) => {
      expect(taken(table)).toContain('HYPERLINK');
      expect(taken(table)).not.toContain('table:formula=');
    },
    120_000,
  );

  it('would hold one where it was written as it stands on the page', () => {
    expect(taken('quote\n=1+1\n')).toContain('table:formula=');
  }, 120_000);
});
