import { describe, expect, it } from 'vitest';
import { factCheckApi } from '../../../../lib/exchange/import/fact-check-api.ts';
import { gdelt } from '../../../../lib/exchange/import/gdelt.ts';
import { quotebank } from '../../../../lib/exchange/import/quotebank.ts';
import { problemsIn, rowsOf, statementsIn } from './rows-of.ts';

const QUOTATION = {
  quoteID: '2019-05-01-000001',
  quotation: 'The bridge will open in spring',
  speaker: 'Mira Oland',
  qids: ['Q1'],
  date: '2019-05-01 10:20:30',
  numOccurrences: 2,
  probas: [
    ['Mira Oland', '0.9'],
    ['None', '0.1'],
  ],
  urls: ['http://www.courier.example/a', 'https://post.example/b', 'https://post.example/b'],
  phase: 'E',
};
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('Quotebank', () => {
  it('gives a quotation with every article that reports it', async () => {
    const statements = statementsIn(await rowsOf(quotebank, lines(QUOTATION)));
    expect(statements.map(({ article }) => article.address)).toEqual([
      'http://www.courier.example/a',
      'https://post.example/b',
    ]);
    expect(statements[0]).toMatchObject({
      article: { publisher: 'courier.example', published: '2019-05-01', language: 'en' },
      kind: 'direct',
      speaker: { name: 'Mira Oland', sort: 'person' },
      said: { from: '2019-05-01', to: '2019-05-01', precision: 'day', basis: 'published' },
    });
  });

  it('attributes to nobody what has the speaker “None”', async () => {
    const [statement] = statementsIn(await rowsOf(quotebank, lines({ ...QUOTATION, speaker: 'None' })));
    expect(statement?.speaker).toBeNull();
  });

  it('lists faulty lines and goes on', async () => {
    const text = `${lines(QUOTATION, { quotation: 7 })}\n{"quotation\n\n${lines(
      { ...QUOTATION, date: 'soon' },
      { ...QUOTATION, urls: [] },
      { ...QUOTATION, urls: ['javascript:alert(1)'] },
      { ...QUOTATION, quotation: '—' },
      [],
    )}`;
    const rows = await rowsOf(quotebank, text);
    expect(statementsIn(rows)).toHaveLength(2);
    expect(problemsIn(rows)).toEqual([
      [2, 'wrong-shape'],
      [3, 'not-json'],
      [5, 'bad-date'],
      [6, 'no-address'],
      [7, 'bad-address'],
      [8, 'no-content'],
      [8, 'no-content'],
      [9, 'wrong-shape'],
    ]);
  });

  it('does not hold a line without end', async () => {
    const rows = await rowsOf(quotebank, `${'x'.repeat(2_100_000)}\n${lines(QUOTATION)}`, {
      pieceLength: 50_000,
    });
    expect(problemsIn(rows)).toEqual([[1, 'too-long']]);
    expect(statementsIn(rows)).toHaveLength(2);
  });
});

describe('GDELT’s quotation graph', () => {
  const article = (quotes: object[], more = {}) => ({
    date: '2024-10-05T12:00:00Z',
    url: 'https://courier.example/vote',
    title: 'Bridge vote put off',
    lang: 'English',
    quotes,
    ...more,
  });
  const speakersOf = async (value: object) =>
    statementsIn(await rowsOf(gdelt, lines(value))).map(({ speaker }) => speaker?.name ?? null);

  it('names no speaker: who spoke is read from what stands around', async () => {
    const quotes = [
      {
        pre: 'The vote was put off on Friday. ',
        quote: 'We are in no hurry to open a bridge nobody has paid for',
        post: ', said Mira Oland, the minister of works. She left.',
      },
      {
        pre: 'Deputy mayor Paul Renn told reporters: ',
        quote: 'Spring it will be, and not a day later.',
        post: '',
      },
      { pre: 'and over the river ', quote: 'nothing of the kind', post: ' was heard' },
    ];
    expect(await speakersOf(article(quotes))).toEqual(['Mira Oland', 'Paul Renn', null]);
  });

  it('is read in its own language', async () => {
    const quotes = [{ pre: '', quote: 'Мост откроют весной', post: ', — заявила министр Мира Оланд.' }];
    const [statement] = statementsIn(await rowsOf(gdelt, lines(article(quotes, { lang: 'Russian' }))));
    expect(statement).toMatchObject({ speaker: { name: 'Мира Оланд' }, article: { language: 'ru' } });
  });

  it('keeps what stood around, and dates by the article', async () => {
    const quotes = [{ pre: 'Before it. ', quote: 'The very words', post: ' after it.' }];
    expect(statementsIn(await rowsOf(gdelt, lines(article(quotes))))[0]).toMatchObject({
      text: 'The very words',
      prefix: 'Before it.',
      suffix: 'after it.',
      said: { from: '2024-10-05', basis: 'published' },
    });
  });

  it('lists what has no words and no address', async () => {
    const text = lines(article([{ quote: ' ' }]), article([{ quote: 'Words' }], { url: 'about:blank' }), {
      url: 1,
    });
    expect(problemsIn(await rowsOf(gdelt, text))).toEqual([
      [1, 'no-content'],
      [2, 'bad-address'],
      [3, 'wrong-shape'],
    ]);
  });
});

describe('answers of the Fact Check Tools API', () => {
  const answer = {
    claims: [
      {
        text: 'The bridge cost nothing',
        claimant: 'Mira Oland',
        claimDate: '2025-02-28T00:00:00Z',
        claimReview: [
          {
            publisher: { name: 'Harbour Checkers', site: 'checkers.example' },
            url: 'https://checkers.example/bridge',
            title: 'Did it?',
            reviewDate: '2025-03-02T10:00:00Z',
            textualRating: 'Mostly False',
            languageCode: 'en',
          },
          { publisher: { site: 'other.example' }, url: 'https://other.example/1', textualRating: 'Nope' },
        ],
      },
      { text: 'No review', claimReview: [] },
    ],
    nextPageToken: 'x',
  };

  it('give a claim a check', async () => {
    const rows = await rowsOf(factCheckApi, JSON.stringify(answer, null, 1));
    expect(statementsIn(rows).map(({ check }) => check)).toEqual([
      {
        checker: 'Harbour Checkers',
        address: 'https://checkers.example/bridge',
        reviewed: '2025-03-02',
        label: 'Mostly False',
        verdict: 'mostly-false',
      },
      {
        checker: 'other.example',
        address: 'https://other.example/1',
        reviewed: null,
        label: 'Nope',
        verdict: null,
      },
    ]);
    expect(statementsIn(rows)[0]).toMatchObject({
      kind: 'claim',
      speaker: { name: 'Mira Oland', sort: 'person' },
      said: { from: '2025-02-28', precision: 'day' },
      article: { title: 'Did it?', publisher: 'Harbour Checkers' },
    });
    expect(problemsIn(rows).map(([, problem]) => problem)).toEqual(['wrong-shape']);
  });

  it('may be several in one array', async () => {
    expect(statementsIn(await rowsOf(factCheckApi, JSON.stringify([answer, answer])))).toHaveLength(4);
  });
});
