import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readwise } from '../../../lib/exchange/readwise.ts';
import type { ExportRow } from '../../../lib/views/export-row.ts';
import { ANNOTATION, CONTEXT, row } from './example-rows.ts';

/** The file as an independent parser reads it. */
function highlights(rows: ExportRow[]): Record<string, string>[] {
  const { data } = Papa.parse<Record<string, string>>(readwise.write(rows, CONTEXT).slice(1), {
    header: true,
  });
  return data.slice(0, -1); // the empty row after the last line end
}

describe('Readwise export', () => {
  it("has Readwise's columns, the speaker as author", () => {
    expect(highlights([row()])).toEqual([
      {
        Highlight: 'The bridge will open in spring',
        Title: 'Bridge vote put off',
        Author: 'Mira Oland',
        URL: 'https://courier.example/2025/11/bridge',
        Note: '',
        Location: '21',
        Date: '2025-11-08T09:00:00.000Z',
      },
    ]);
  });

  it('writes tags as Readwise reads them, then verdicts, note and sources', () => {
    const annotated = row({}, {}, { ...ANNOTATION, tags: ['bridge', 'public works'] });
    expect(highlights([annotated])[0]?.['Note']?.split('\n')).toEqual([
      '.bridge .public_works',
      'Accuracy: Mostly false',
      'Consistency: Changed',
      'The tender says autumn.',
      'https://tenders.example/bridge?lot=1&part=2',
    ]);
  });

  it('names the outlet where nobody is known to have spoken', () => {
    const unattributed = { ...row({ speaker: null }), speaker: null };
    expect(highlights([unattributed])[0]?.['Author']).toBe('The Harbour Courier');
  });

  it('gives back every highlight as it was, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = highlights([row({ text }), row()]);
        expect(found).toHaveLength(2);
        expect(found[0]?.['Highlight']?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')).toBe(text);
      }),
    );
  });
});
