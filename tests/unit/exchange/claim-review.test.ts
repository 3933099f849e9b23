import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { claimReview } from '../../../lib/exchange/claim-review.ts';
import type { Annotation } from '../../../lib/model.ts';
import type { ExportRow } from '../../../lib/views/export-row.ts';
import { ANNOTATION, row, STATEMENT } from './example-rows.ts';

/** What schema.org and its readers ask of a ClaimReview, but for what only a publisher can give. */
const ReviewSchema = v.looseObject({
  '@type': v.literal('ClaimReview'),
  claimReviewed: v.pipe(v.string(), v.nonEmpty()),
  datePublished: v.pipe(v.string(), v.isoDate()),
  reviewRating: v.looseObject({
    '@type': v.literal('Rating'),
    alternateName: v.pipe(v.string(), v.nonEmpty()),
  }),
  itemReviewed: v.looseObject({
    '@type': v.literal('Claim'),
    appearance: v.array(
      v.looseObject({ '@type': v.literal('NewsArticle'), url: v.pipe(v.string(), v.url()) }),
    ),
  }),
});
const FileSchema = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@graph': v.array(ReviewSchema),
});

function reviews(rows: ExportRow[]) {
  return v.parse(FileSchema, JSON.parse(claimReview.write(rows)))['@graph'];
}

function reviewed(annotation: Partial<Annotation> = {}, statement = {}) {
  const [review] = reviews([row(statement, {}, { ...ANNOTATION, ...annotation })]);
  if (!review) throw new Error('no review was written');
  return review;
}

describe('ClaimReview export', () => {
  it('reviews a statement with a verdict: what was claimed, by whom, when and where', () => {
    expect(reviewed()).toMatchObject({
      claimReviewed: 'The bridge will open in spring',
      datePublished: '2025-11-08',
      reviewBody: 'The tender says autumn.',
      citation: ['https://tenders.example/bridge?lot=1&part=2'],
      itemReviewed: {
        author: { '@type': 'Person', name: 'Mira Oland', jobTitle: 'minister of works' },
        datePublished: '2025-11-08',
        appearance: [{ url: 'https://courier.example/2025/11/bridge', headline: 'Bridge vote put off' }],
      },
    });
  });

  it('gives a number where the verdict is on the scale', () => {
    expect(reviewed({ verdict: 'mostly-false' }).reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Mostly false',
      ratingValue: 2,
      bestRating: 5,
      worstRating: 1,
    });
  });

  it('gives the label alone where it is not', () => {
    expect(reviewed({ verdict: 'unproven' }).reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Unproven',
    });
  });

  it('leaves out what has no verdict of accuracy, and what is in progress', () => {
    const without = row({}, {}, { ...ANNOTATION, verdict: null });
    const inProgress = row({}, {}, { ...ANNOTATION, verdict: 'in-progress' });
    expect(reviews([row(), without, inProgress])).toEqual([]);
  });

  it('makes up no address and no author of the review', () => {
    expect(reviewed()).not.toHaveProperty('url');
    expect(reviewed()).not.toHaveProperty('author');
  });

  it('gives the month where no day is known, and no date for another interval', () => {
    const said = { ...STATEMENT.said, precision: 'month', basis: 'in September' };
    expect(
      reviewed({}, { said: { ...said, from: '2025-09-01', to: '2025-09-30' } }).itemReviewed,
    ).toMatchObject({
      datePublished: '2025-09',
    });
    expect(
      reviewed({}, { said: { ...said, from: '2025-09-21', to: '2025-09-30' } }).itemReviewed,
    ).not.toHaveProperty('datePublished');
  });

  it('calls a body an organization', () => {
    const speaker = { ...STATEMENT.speaker, sort: 'body' };
    expect(reviewed({}, { speaker }).itemReviewed).toMatchObject({ author: { '@type': 'Organization' } });
  });
});
