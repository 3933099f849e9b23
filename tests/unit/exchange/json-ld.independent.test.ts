import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { claimReview } from '../../../lib/exchange/claim-review.ts';
import { w3c } from '../../../lib/exchange/w3c.ts';
import { AS, expanded, nodesOf, OA, SCHEMA, valuesOf } from './contexts/expanded.ts';
import { ANNOTATION, CONTEXT, row } from './example-rows.ts';

/** Our JSON-LD as another reader of linked data is told it, term by term. */

const CHECK = {
  checker: 'Harbour Checkers',
  address: 'https://checkers.example/1',
  reviewed: '2025-11-09',
  label: 'Wrong',
  verdict: 'misleading' as const,
  appearances: ['https://courier.example/speech'],
};
const ROWS = [row({}, { byline: 'Ann Reed' }, ANNOTATION), row({ id: 's-2', kind: 'claim', check: CHECK })];

describe('the W3C export, expanded by jsonld', () => {
  const read = () => expanded(w3c.write(ROWS, CONTEXT));

  it('loses no term: each is of some vocabulary', async () => {
    await expect(read()).resolves.toHaveLength(1);
  });

  it('is a collection with what the model requires: a total and a first page, whose items are in order', async () => {
    const [collection] = nodesOf(`${AS}OrderedCollection`, await read());
    expect(valuesOf(collection, `${AS}totalItems`)).toEqual([2]);
    const [page] = nodesOf(`${AS}OrderedCollectionPage`, collection?.[`${AS}first`]);
    expect(valuesOf(page, `${AS}startIndex`)).toEqual([0]);
    expect(valuesOf(page, `${AS}partOf`)).toEqual([collection?.['@id']]);
    expect(nodesOf(`${OA}Annotation`, page)).toHaveLength(2);
  });

  it('gives every annotation exactly one id, a target with a source, and a motivation of the model', async () => {
    for (const annotation of nodesOf(`${OA}Annotation`, await read())) {
      expect(annotation['@id']).toMatch(/^urn:/u);
      expect(valuesOf(annotation, `${OA}motivatedBy`)[0]).toMatch(/#(?:assessing|highlighting)$/u);
      const [target] = nodesOf(`${OA}SpecificResource`, annotation[`${OA}hasTarget`]);
      expect(valuesOf(target, `${OA}hasSource`)).toHaveLength(1);
      const [quote] = nodesOf(`${OA}TextQuoteSelector`, target);
      expect(valuesOf(quote, `${OA}exact`)).toHaveLength(1);
    }
  });

  it('gives every textual body one value, at most one language and format, and a purpose of the model', async () => {
    const bodies = nodesOf(`${OA}TextualBody`, await read());
    expect(bodies.length).toBeGreaterThan(4);
    for (const body of bodies) {
      expect(valuesOf(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value')).toHaveLength(1);
      expect(valuesOf(body, 'http://purl.org/dc/elements/1.1/language').length).toBeLessThanOrEqual(1);
      expect(valuesOf(body, `${OA}hasPurpose`)[0]).toMatch(/#(?:classifying|commenting|tagging|linking)$/u);
    }
  });

  it('gives a position with a start before its end, both whole numbers', async () => {
    for (const position of nodesOf(`${OA}TextPositionSelector`, await read())) {
      const bounds = v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())]);
      const [start, end] = v.parse(bounds, [
        valuesOf(position, `${OA}start`)[0],
        valuesOf(position, `${OA}end`)[0],
      ]);
      expect(start).toBeLessThan(end);
    }
  });

  it('gives the statement as a schema.org Quotation, its source and its check', async () => {
    const [quotation, claim] = nodesOf(`${SCHEMA}Quotation`, await read());
    expect(valuesOf(quotation, `${SCHEMA}text`)).toEqual(['The bridge will open in spring']);
    expect(nodesOf(`${SCHEMA}Person`, quotation).map((one) => valuesOf(one, `${SCHEMA}name`)[0])).toEqual([
      'Mira Oland',
      'Ann Reed',
    ]);
    const [review] = nodesOf(`${SCHEMA}ClaimReview`, claim);
    expect(valuesOf(review, `${SCHEMA}url`)).toEqual(['https://checkers.example/1']);
    expect(nodesOf(`${SCHEMA}Rating`, review)).toHaveLength(1);
  });
});

describe('the ClaimReview export, expanded by jsonld', () => {
  it('has what schema.org and its readers require, but the address that only its publisher can give', async () => {
    const [review, ...others] = nodesOf(`${SCHEMA}ClaimReview`, await expanded(claimReview.write(ROWS)));
    expect(others).toEqual([]);
    expect(valuesOf(review, `${SCHEMA}claimReviewed`)).toHaveLength(1);
    expect(review).not.toHaveProperty(`${SCHEMA}url`);
    const [rating] = nodesOf(`${SCHEMA}Rating`, review?.[`${SCHEMA}reviewRating`]);
    expect(valuesOf(rating, `${SCHEMA}alternateName`)).toEqual(['Mostly false']);
    expect(valuesOf(rating, `${SCHEMA}ratingValue`)).toEqual([2]);
    const [claim] = nodesOf(`${SCHEMA}Claim`, review?.[`${SCHEMA}itemReviewed`]);
    expect(nodesOf(`${SCHEMA}Person`, claim).map((one) => valuesOf(one, `${SCHEMA}name`)[0])).toEqual([
      'Mira Oland',
    ]);
    const [appearance] = nodesOf(`${SCHEMA}NewsArticle`, claim);
    expect(valuesOf(appearance, `${SCHEMA}url`)).toHaveLength(1);
  });
});
