import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { w3c } from '../../../lib/exchange/w3c.ts';
import type { ExportRow } from '../../../lib/views/export-row.ts';
import { ANNOTATION, ARTICLE, CONTEXT, row, STATEMENT } from './example-rows.ts';

const QuoteSchema = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});
const PositionSchema = v.strictObject({
  type: v.literal('TextPositionSelector'),
  start: v.number(),
  end: v.number(),
});
const BodySchema = v.looseObject({
  type: v.union([v.string(), v.array(v.string())]),
  purpose: v.optional(v.picklist(['classifying', 'commenting', 'tagging', 'linking'])),
  value: v.optional(v.string()),
});
const AnnotationSchema = v.looseObject({
  id: v.pipe(v.string(), v.url()),
  type: v.literal('Annotation'),
  motivation: v.picklist(['assessing', 'highlighting']),
  created: v.pipe(v.string(), v.isoTimestamp()),
  body: v.array(BodySchema),
  target: v.strictObject({
    type: v.literal('SpecificResource'),
    source: v.pipe(v.string(), v.url()),
    selector: v.array(v.union([QuoteSchema, PositionSchema])),
  }),
});
/** What the model asks of a collection with an embedded page; the page must have no context of its own. */
const CollectionSchema = v.looseObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: v.pipe(v.string(), v.url()),
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: v.number(),
  first: v.strictObject({
    id: v.pipe(v.string(), v.url()),
    type: v.literal('AnnotationPage'),
    partOf: v.string(),
    startIndex: v.literal(0),
    items: v.array(AnnotationSchema),
  }),
});

function collection(rows: ExportRow[]) {
  return v.parse(CollectionSchema, JSON.parse(w3c.write(rows, CONTEXT)));
}

function annotation(exported: ExportRow) {
  const [first] = collection([exported]).first.items;
  if (!first) throw new Error('no annotation was written');
  return first;
}

const bodies = (exported: ExportRow) => annotation(exported).body;

describe('W3C Web Annotation export', () => {
  it('is a collection with one embedded page of all statements', () => {
    const written = collection([row(), row({ id: 'statement-2' })]);
    expect(written.total).toBe(2);
    expect(written.first.partOf).toBe(written.id);
    expect(written.first.items.map(({ id }) => id)).toEqual([
      'urn:x-on-record:statement:statement-1',
      'urn:x-on-record:statement:statement-2',
    ]);
  });

  it('is an empty collection for no statements', () => {
    expect(collection([])).toMatchObject({ total: 0, first: { items: [] } });
  });

  it('points at the statement in the article by its words and by code points', () => {
    const text = `🌉 ${ARTICLE.text}`;
    const { target } = annotation(row({ start: STATEMENT.start + 3, end: STATEMENT.end + 3 }, { text }));
    expect(target.source).toBe(ARTICLE.address);
    expect(target.selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: STATEMENT.text,
        prefix: STATEMENT.prefix,
        suffix: STATEMENT.suffix,
      },
      { type: 'TextPositionSelector', start: STATEMENT.start + 2, end: STATEMENT.end + 2 },
    ]);
  });

  it('highlights a statement without a verdict, and assesses one with', () => {
    expect(annotation(row())).toMatchObject({ motivation: 'highlighting', created: STATEMENT.firstRead });
    expect(annotation(row({}, {}, ANNOTATION))).toMatchObject({
      motivation: 'assessing',
      created: ANNOTATION.created,
      modified: ANNOTATION.updated,
    });
    const noteOnly = { ...ANNOTATION, verdict: null, consistency: null };
    expect(annotation(row({}, {}, noteOnly)).motivation).toBe('highlighting');
  });

  it('gives the statement itself as a schema.org Quotation', () => {
    expect(bodies(row())).toEqual([
      {
        type: 'schema:Quotation',
        'schema:text': STATEMENT.text,
        'schema:inLanguage': 'en',
        'schema:genre': 'indirect',
        'schema:creator': {
          type: 'schema:Person',
          'schema:name': 'Mira Oland',
          'schema:jobTitle': 'minister of works',
        },
        'schema:datePublished': '2025-11-08',
        'schema:additionalProperty': [
          { type: 'schema:PropertyValue', 'schema:name': 'speakerSort', 'schema:value': 'person' },
          { type: 'schema:PropertyValue', 'schema:name': 'datePrecision', 'schema:value': 'day' },
          { type: 'schema:PropertyValue', 'schema:name': 'dateBasis', 'schema:value': 'published' },
          { type: 'schema:PropertyValue', 'schema:name': 'recalled', 'schema:value': false },
        ],
        'schema:isBasedOn': {
          id: ARTICLE.address,
          type: 'schema:Article',
          'schema:headline': ARTICLE.title,
          'schema:publisher': { type: 'schema:Organization', 'schema:name': ARTICLE.publisher },
          'schema:datePublished': '2025-11-08',
        },
      },
    ]);
  });

  it.each([
    ['2024-09-01', '2024-09-30', '2024-09'],
    ['2024-02-01', '2024-02-29', '2024-02'],
    ['2022-01-01', '2022-12-31', '2022'],
    ['2025-09-21', '2025-09-30', '2025-09-21/2025-09-30'],
  ])('dates what was said from %s to %s as %s, never finer than it is known', (from, to, date) => {
    const [quotation] = bodies(row({ said: { from, to, precision: 'part', basis: 'then' } }));
    expect(quotation?.['schema:datePublished']).toBe(date);
  });

  it('leaves out the speaker and the date that nobody knows', () => {
    const [quotation] = bodies({ ...row({ speaker: null, said: null }), speaker: null });
    expect(quotation).not.toHaveProperty('schema:creator');
    expect(quotation).not.toHaveProperty('schema:datePublished');
  });

  it('gives each verdict, note, tag and source as a body with its purpose', () => {
    const [, ...written] = bodies(row({}, {}, ANNOTATION));
    expect(written.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['classifying', 'Mostly false'],
      ['classifying', 'Changed'],
      ['commenting', 'The tender says autumn.'],
      ['tagging', 'bridge'],
      ['tagging', 'works'],
      ['linking', 'https://tenders.example/bridge?lot=1&part=2'],
    ]);
  });

  it('rates accuracy alone, on its scale', () => {
    const [, accuracy, consistency] = bodies(row({}, {}, ANNOTATION));
    expect(accuracy).toMatchObject({
      'schema:reviewAspect': 'accuracy',
      'schema:ratingValue': 2,
      'schema:bestRating': 5,
      'schema:worstRating': 1,
    });
    expect(consistency).toMatchObject({ 'schema:reviewAspect': 'consistency' });
    expect(consistency).not.toHaveProperty('schema:ratingValue');
  });
});
