import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { cslJson } from '../../../lib/exchange/csl-json.ts';
import type { ExportRow } from '../../../lib/views/export-row.ts';
import { ANNOTATION, CONTEXT, row } from './example-rows.ts';

const DateSchema = v.strictObject({ 'date-parts': v.tuple([v.array(v.number())]) });
/** The fields of the CSL data schema that we write; it allows no others than its own. */
const ItemSchema = v.strictObject({
  id: v.string(),
  type: v.literal('article-newspaper'),
  title: v.string(),
  'container-title': v.string(),
  author: v.optional(v.array(v.strictObject({ literal: v.string() }))),
  issued: v.optional(DateSchema),
  accessed: DateSchema,
  URL: v.pipe(v.string(), v.url()),
  language: v.string(),
  note: v.string(),
});

function items(rows: ExportRow[]) {
  return v.parse(v.array(ItemSchema), JSON.parse(cslJson.write(rows, CONTEXT)));
}

describe('CSL-JSON export', () => {
  it('cites the article, with outlet and dates', () => {
    expect(items([row()])[0]).toMatchObject({
      title: 'Bridge vote put off',
      'container-title': 'The Harbour Courier',
      issued: { 'date-parts': [[2025, 11, 8]] },
      accessed: { 'date-parts': [[2025, 11, 8]] },
      URL: 'https://courier.example/2025/11/bridge',
    });
  });

  it('writes one item an article, with all its statements in the note', () => {
    const other = { id: 'article-2', address: 'https://courier.example/2025/11/tender' };
    const found = items([row(), row({}, other), row({ text: 'The tender is public' })]);
    expect(found.map(({ URL }) => URL)).toEqual([
      'https://courier.example/2025/11/bridge',
      'https://courier.example/2025/11/tender',
    ]);
    expect(found[0]?.note).toBe(
      'Mira Oland, 8 November 2025: “The bridge will open in spring”\n\n' +
        'Mira Oland, 8 November 2025: “The tender is public”',
    );
  });

  it('adds the verdicts and the note of an annotation', () => {
    expect(
      items([row({}, {}, ANNOTATION)])[0]
        ?.note.split('\n')
        .slice(1),
    ).toEqual(['Accuracy: Mostly false', 'Consistency: Changed', 'The tender says autumn.']);
  });

  it('leaves out an author and a day of publication that the page does not give', () => {
    const [item] = items([row({}, { byline: null, published: null })]);
    expect(item).not.toHaveProperty('author');
    expect(item).not.toHaveProperty('issued');
    expect(items([row({}, { byline: 'Oda Brell' })])[0]?.author).toEqual([{ literal: 'Oda Brell' }]);
  });
});
