import { describe, expect, it } from 'vitest';
import { claimReviewImport } from '../../../../lib/exchange/import/claim-review.ts';
import { problemsIn, rowsOf, statementsIn } from './rows-of.ts';

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checkers.example/bridge',
  claimReviewed: 'The bridge cost nothing',
  datePublished: '2025-03-02',
  inLanguage: 'en-GB',
  author: { '@type': 'Organization', name: 'Harbour Checkers' },
  reviewRating: {
    '@type': 'Rating',
    ratingValue: '2',
    bestRating: '5',
    worstRating: '1',
    alternateName: 'Mostly False',
  },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Mira Oland', jobTitle: 'minister of works' },
    datePublished: '2025-02-28',
    firstAppearance: 'https://courier.example/speech',
    appearance: [
      { '@type': 'CreativeWork', url: 'https://courier.example/again' },
      'https://courier.example/speech',
    ],
  },
};

const read = (value: unknown) => rowsOf(claimReviewImport, JSON.stringify(value));
const one = async (change: object) => statementsIn(await read({ ...REVIEW, ...change }))[0];

describe('a ClaimReview', () => {
  it('is the checker’s paraphrase of a claim, by whoever made it, at the check’s own address', async () => {
    expect(await one({})).toEqual({
      article: {
        address: 'https://checkers.example/bridge',
        title: 'The bridge cost nothing',
        publisher: 'Harbour Checkers',
        byline: null,
        published: '2025-03-02',
        language: 'en',
      },
      text: 'The bridge cost nothing',
      kind: 'claim',
      speaker: { name: 'Mira Oland', sort: 'person', role: 'minister of works' },
      said: { from: '2025-02-28', to: '2025-02-28', precision: 'day', basis: 'ClaimReview' },
      recalled: false,
      prefix: '',
      suffix: '',
      check: {
        checker: 'Harbour Checkers',
        address: 'https://checkers.example/bridge',
        reviewed: '2025-03-02',
        label: 'Mostly False',
        verdict: 'mostly-false',
        appearances: ['https://courier.example/speech', 'https://courier.example/again'],
      },
    });
  });

  it.each([
    ['in a feed', { dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }] }],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, REVIEW] }],
    ['in an array', [REVIEW]],
    ['alone', REVIEW],
    ['in the page’s main entity', { '@type': 'NewsArticle', mainEntity: { hasPart: [REVIEW] } }],
    ['with its type among others', { ...REVIEW, '@type': ['Review', 'http://schema.org/ClaimReview'] }],
  ])('is found %s', async (_, value) => {
    expect(statementsIn(await read(value)).map(({ text }) => text)).toEqual(['The bridge cost nothing']);
  });

  it('is read once, however often a feed repeats it', async () => {
    const twice = { dataFeedElement: [{ item: [REVIEW] }, { item: [REVIEW] }, { item: [REVIEW, REVIEW] }] };
    expect(statementsIn(await read(twice))).toHaveLength(1);
  });

  it('is read of the older feed, a script element a line', async () => {
    const line = `<script type="application/ld+json">${JSON.stringify(REVIEW)}</script>`;
    const other = line.replaceAll('nothing', 'a fortune');
    const rows = await rowsOf(claimReviewImport, `${line}\n<p>ClaimReview</p>\n\n${other}\n`);
    expect(statementsIn(rows).map(({ text }) => text)).toEqual([
      'The bridge cost nothing',
      'The bridge cost a fortune',
    ]);
    expect(problemsIn(rows)).toEqual([[2, 'not-json']]);
  });

  it('takes a claim that is described as a creative work, and its author given as a name', async () => {
    const itemReviewed = { '@type': 'CreativeWork', author: 'Ministry of Works', datePublished: '2025-02' };
    expect(await one({ itemReviewed: [itemReviewed] })).toMatchObject({
      speaker: { name: 'Ministry of Works', sort: 'body' },
      said: { from: '2025-02-01', to: '2025-02-28', precision: 'month' },
    });
  });

  it.each([
    ['a text', 'https://courier.example/a', ['https://courier.example/a']],
    ['a work', { url: 'https://courier.example/a' }, ['https://courier.example/a']],
    ['a work named by its id', { '@id': 'https://courier.example/a' }, ['https://courier.example/a']],
    ['no address', ['javascript:alert(1)', 'the parliament', 7, null], undefined],
  ])('takes an appearance that is %s', async (_, appearance, expected) => {
    const statement = await one({ itemReviewed: { '@type': 'Claim', appearance } });
    expect(statement?.check?.appearances).toEqual(expected);
  });

  it('attributes nothing to a crowd', async () => {
    for (const name of ['Facebook posts', 'Multiple sources', 'Пользователи соцсетей', 'Viral image']) {
      const statement = await one({ itemReviewed: { author: { '@type': 'Person', name } } });
      expect(statement?.speaker?.sort).toBe('anonymous');
    }
    expect((await one({ itemReviewed: {} }))?.speaker).toBeNull();
  });

  it('lists what cannot be taken, with its line and why, and goes on', async () => {
    const text = `{"dataFeedElement":[
      {"item":[${JSON.stringify({ ...REVIEW, claimReviewed: '' })}]},
      {"item":[${JSON.stringify({ ...REVIEW, url: 'ftp://checkers.example' })}]},
      {"item":[{"@type":"Recipe"}]},
      {"item":[{"@type":ClaimReview}]},
      {"item":[${JSON.stringify(REVIEW)}]}
    ]}`;
    const rows = await rowsOf(claimReviewImport, text);
    expect(problemsIn(rows)).toEqual([
      [2, 'no-content'],
      [3, 'no-address'],
      [4, 'wrong-shape'],
      [5, 'not-json'],
    ]);
    expect(statementsIn(rows)).toHaveLength(1);
  });

  it('is data, whatever it says', async () => {
    const hostile = `{"@type":"ClaimReview","__proto__":{"url":"https://evil.example"},"constructor":1,
      "claimReviewed":"<img src=x onerror=alert(1)>Bridge &lt;b&gt;","url":"https://checkers.example/1",
      "author":{"name":["<b>Checkers</b>"]},"reviewRating":[[["5"]]],"itemReviewed":[[]]}`;
    const [statement] = statementsIn(await rowsOf(claimReviewImport, hostile));
    expect(statement?.article.address).toBe('https://checkers.example/1');
    expect(statement?.check).toMatchObject({ checker: 'Checkers', verdict: null });
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('url');
  });

  it('is passed over where its words are too many, or a file nests it without end', async () => {
    expect(problemsIn(await read({ ...REVIEW, claimReviewed: 'x'.repeat(200_000) }))).toEqual([
      [1, 'too-long'],
    ]);
    const deep = `{"dataFeedElement":[${'{"item":['.repeat(50_000)}`;
    expect(problemsIn(await rowsOf(claimReviewImport, deep))).toEqual([[1, 'too-deep']]);
  });
});
