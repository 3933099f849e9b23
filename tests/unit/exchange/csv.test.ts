import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../lib/exchange/csv.ts';
import type { ExportRow } from '../../../lib/model.ts';
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

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
    'neutralises a cell that a spreadsheet would run: %j',
    (text) => {
      expect(parsed([row({ text })])[0]?.['quote']).toBe(`'${text}`);
    },
  );

  it('gives back every text as it was, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, title) => {
        const found = parsed([row({ text }, { title }), row()]);
        expect(found).toHaveLength(2);
        expect(found[0]?.['quote']?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')).toBe(text);
        expect(found[0]?.['title']?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')).toBe(title);
      }),
    );
  });

  it('lets no cell begin with the sign of a formula, whatever the page says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', 'a') }),
        (text) => {
          for (const value of Object.values(parsed([row({ text, cue: null })])[0] ?? {})) {
            expect(value).not.toMatch(/^[=+\-@\t\r\n]/u);
          }
        },
      ),
    );
  });
});
