import * as v from 'valibot';
import { ACCURACY, answerLabelled } from '../../annotation/verdicts.ts';
import type { ClaimCheck, Said } from '../../model.ts';
import { DatePrecisionSchema, DaySchema, KindSchema } from '../../model-schema.ts';
import { FINER_POINTS } from '../schema-quotation.ts';
import { intervalOfIso } from './days.ts';
import type { Candidate } from './statement-row.ts';

/** The statement that our own W3C export gives beside each annotation; see `exchange/schema-quotation.ts`. */

const NamedSchema = v.object({ 'schema:name': v.string() });

const ReviewSchema = v.object({
  'schema:author': NamedSchema,
  'schema:url': v.optional(v.string()),
  'schema:datePublished': v.optional(DaySchema),
  'schema:reviewRating': v.object({
    'schema:alternateName': v.string(),
    'schema:ratingExplanation': v.optional(v.string(), ''),
  }),
  'schema:itemReviewed': v.object({ 'schema:appearance': v.optional(v.array(v.string()), []) }),
});

const QuotationSchema = v.object({
  type: v.literal('schema:Quotation'),
  'schema:text': v.string(),
  'schema:inLanguage': v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  'schema:genre': KindSchema,
  'schema:creator': v.optional(
    v.object({
      type: v.string(),
      'schema:name': v.string(),
      'schema:jobTitle': v.optional(v.string()),
      'schema:description': v.optional(v.string()),
    }),
  ),
  'schema:datePublished': v.optional(v.string()),
  'schema:additionalProperty': v.optional(
    v.array(v.object({ 'schema:name': v.string(), 'schema:value': v.union([v.string(), v.boolean()]) })),
    [],
  ),
  'schema:review': v.optional(ReviewSchema),
  'schema:isBasedOn': v.object({
    id: v.string(),
    'schema:headline': v.string(),
    'schema:publisher': NamedSchema,
    'schema:datePublished': v.optional(DaySchema),
    'schema:author': v.optional(NamedSchema),
  }),
});
type Quotation = v.InferOutput<typeof QuotationSchema>;

const SortSchema = v.fallback(v.picklist(['person', 'body', 'anonymous']), 'person');

/** The statement among an annotation's bodies; undefined where there is none, as in every other tool's annotation. */
export function quotationAmong(bodies: readonly unknown[]): Candidate | undefined {
  for (const body of bodies) {
    const checked = v.safeParse(QuotationSchema, body);
    if (checked.success) return candidateOf(checked.output);
  }
  return undefined;
}

function candidateOf(quotation: Quotation): Candidate {
  const source = quotation['schema:isBasedOn'];
  const points = new Map(
    quotation['schema:additionalProperty'].map((point) => [point['schema:name'], point['schema:value']]),
  );
  const check = quotation['schema:review'];
  return {
    article: {
      address: source.id,
      title: source['schema:headline'],
      publisher: source['schema:publisher']['schema:name'],
      byline: source['schema:author']?.['schema:name'] ?? null,
      published: source['schema:datePublished'] ?? null,
      language: quotation['schema:inLanguage'],
    },
    text: quotation['schema:text'],
    kind: quotation['schema:genre'],
    speaker: speakerOf(quotation, points),
    said: saidOf(quotation, points),
    recalled: points.get(FINER_POINTS.recalled) === true,
    ...(check && { check: checkOf(check) }),
  };
}

type Points = ReadonlyMap<string, string | boolean>;

function speakerOf({ 'schema:creator': creator }: Quotation, points: Points): Candidate['speaker'] {
  if (!creator) return null;
  const told = creator.type === 'schema:Organization' ? 'body' : 'person';
  const sort = v.parse(SortSchema, points.get(FINER_POINTS.speakerSort) ?? told);
  const role = creator['schema:jobTitle'] ?? creator['schema:description'];
  return { name: creator['schema:name'], sort, ...(role !== undefined && { role }) };
}

function saidOf({ 'schema:datePublished': date }: Quotation, points: Points): Said | null {
  const interval = date === undefined ? null : intervalOfIso(date);
  if (!interval) return null;
  const precision = v.safeParse(DatePrecisionSchema, points.get(FINER_POINTS.datePrecision));
  const basis = points.get(FINER_POINTS.dateBasis);
  return {
    ...interval,
    ...(precision.success && { precision: precision.output }),
    basis: typeof basis === 'string' ? basis : '',
  };
}

function checkOf(review: v.InferOutput<typeof ReviewSchema>): ClaimCheck {
  const rating = review['schema:reviewRating'];
  const appearances = review['schema:itemReviewed']['schema:appearance'];
  return {
    checker: review['schema:author']['schema:name'],
    address: review['schema:url'] ?? null,
    reviewed: review['schema:datePublished'] ?? null,
    label: rating['schema:alternateName'],
    verdict: answerLabelled(ACCURACY, rating['schema:ratingExplanation']),
    ...(appearances.length > 0 && { appearances }),
  };
}
