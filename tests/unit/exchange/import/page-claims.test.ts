import { describe, expect, it } from 'vitest';
import { claimsOfPage } from '../../../../lib/exchange/import/page-claims.ts';
import { ARTICLE } from '../example-rows.ts';

const PAGE = {
  address: 'https://www.checkers.example/bridge',
  title: 'Did the bridge cost nothing?',
  publisher: 'Harbour Checkers',
  byline: null,
  published: '2025-03-02',
  language: 'en',
  text: ARTICLE.text,
};
const review = (more: object = {}) =>
  JSON.stringify({
    '@type': 'ClaimReview',
    claimReviewed: 'The bridge cost nothing',
    author: { name: 'Harbour Checkers' },
    reviewRating: { alternateName: 'False' },
    itemReviewed: { author: { '@type': 'Person', name: 'Mira Oland' }, datePublished: '2025-02-28' },
    ...more,
  });
const { text: _, ...article } = PAGE;

describe('a page’s own fact-checks', () => {
  it('are claims on that page, by whoever made them', () => {
    expect(claimsOfPage([review()], PAGE)).toMatchObject([
      {
        article,
        kind: 'claim',
        speaker: { name: 'Mira Oland' },
        said: { from: '2025-02-28' },
        check: { checker: 'Harbour Checkers', label: 'False', verdict: 'false', address: PAGE.address },
      },
    ]);
  });

  it('may be in several blocks, of which one is broken and one repeats another', () => {
    const other = review({ claimReviewed: 'It opened in spring' });
    const found = claimsOfPage([review(), `{"@graph":[${other},]}`, '{"ClaimReview"', review()], PAGE);
    expect(found.map(({ text }) => text)).toEqual(['The bridge cost nothing', 'It opened in spring']);
  });

  it('are believed of the page’s own site alone', () => {
    const at = (url: string) => claimsOfPage([review({ url })], PAGE).length;
    expect(at('https://checkers.example/other')).toBe(1);
    expect(at('https://en.checkers.example/other')).toBe(1);
    expect(at('https://agency.example/check')).toBe(0);
    expect(at('https://notcheckers.example/check')).toBe(0);
  });

  it('are so many at most', () => {
    const many = Array.from({ length: 500 }, (_, i) => review({ claimReviewed: `Claim number ${i}` }));
    expect(claimsOfPage([`[${many.join(',')}]`], PAGE)).toHaveLength(100);
  });
});
