import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../lib/exchange/csv.ts';
import type { ExportRow } from '../../../lib/views/export-row.ts';
import { ANNOTATION, row } from './example-rows.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** The file as an independent parser reads it. */
function parsed(rows: ExportRow[]): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.write(rows), { header: true });
  expect(errors.filter(({ code }) => code !== 'TooFewFields')).toEqual([]);
  return data.slice(0, -1); // the empty row after the last line end
}

describe('CSV export', () => {
  it('has the columns that an import needs, and one line a statement', () => {
    const [first, ...rest] = parsed([row(), row()]);
    expect(first).toMatchObject({
      speaker: 'Mira Oland',
      quote: 'The bridge will open in spring',
      date: '2025-11-08',
      source: 'The Harbour Courier',
      url: 'https://courier.example/2025/11/bridge',
    });
    expect(rest).toHaveLength(1);
  });

  it('writes the verdicts, the note, the tags and the sources of an annotation', () => {
    expect(parsed([row({}, {}, ANNOTATION)])[0]).toMatchObject({
      accuracy: 'Mostly false',
      attribution: '',
      consistency: 'Changed',
      note: 'The tender says autumn.',
      tags: 'bridge; works',
      sources: 'https://tenders.example/bridge?lot=1&part=2',
    });
  });

  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    const file = csv.write([row()]);
    expect(file.startsWith(`${BYTE_ORDER_MARK}speaker,`)).toBe(true);
    expect(file.split('\r\n')).toHaveLength(3);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\ta', '\ra', '\na', '＝1', '＋1', '－1', '＠1'])(
    'neutralises a cell that a spreadsheet would run: %j',
    (text) => {
      expect(parsed([row({ text })])[0]?.['quote']).toBe(`'${text}`);
    },
  );

  it.each([
    ['after marks and spaces that programs strip', '"=1+1"', '\'"=1+1"'],
    ['after an apostrophe of its own', "'=1+1", "''=1+1"],
    ['after a space', ' =1+1', "' =1+1"],
    ['after a byte order mark', '\uFEFF=1+1', "'\uFEFF=1+1"],
    ['after a semicolon, which begins a cell in most of Europe', 'so;=1+1', "so;'=1+1"],
    ['after a tab', 'so\t@SUM(A1)', "so\t'@SUM(A1)"],
    ['after a tab at the beginning', '\t=1', "'\t'=1"],
    ['after a line break', 'so\r\n-1', "so\r\n'-1"],
  ])('neutralises a formula: %s', (_, text, safe) => {
    expect(parsed([row({ text })])[0]?.['quote']).toBe(safe);
  });

  it.each(['a = b', 'e-mail me @ home', 'yes; no', 'from 1 to -5', '— said the mayor', '5 + 5'])(
    'leaves a text alone that no spreadsheet would run: %j',
    (text) => {
      expect(parsed([row({ text })])[0]?.['quote']).toBe(text);
    },
  );

  /** Takes the apostrophes away again. */
  const asItWas = (cell = '') =>
    cell.replace(/(?<=^|[;\t\r\n])'(?=[\p{Zs}\p{Cf}"']*[=+\-@＝＋－＠])|^'(?='*[\t\r\n])/gu, '');
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠;,\t\r\n"\' \uFEFFa') }),
  );

  it('gives back every text as it was, but for the apostrophes before formulas', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, title) => {
        const found = parsed([row({ text }, { title }), row()]);
        expect(found).toHaveLength(2);
        expect(asItWas(found[0]?.['quote'])).toBe(text);
        expect(asItWas(found[0]?.['title'])).toBe(title);
      }),
      { numRuns: 500 },
    );
  });

  it.each([',', ';', '\t'])(
    'lets no cell begin with the sign of a formula, read with %j between cells',
    (delimiter) => {
      fc.assert(
        fc.property(anyText, (text) => {
          const file = csv.write([row({ text, cue: null })]);
          // A program that takes another separator for granted keeps no mark that stands inside a cell.
          const cells = delimiter === ',' ? Papa.parse<string[]>(file).data.flat() : file.split(/[;\t\r\n]/u);
          for (const value of cells) expect(value).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/u);
        }),
        { numRuns: 500 },
      );
    },
  );
});
