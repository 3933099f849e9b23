import { describe, expect, it } from 'vitest';
import { hypothesis } from '../../../../lib/exchange/import/hypothesis.ts';
import { w3cImport } from '../../../../lib/exchange/import/w3c.ts';
import { w3c } from '../../../../lib/exchange/w3c.ts';
import { CONTEXT, row } from '../example-rows.ts';
import { importedFrom } from './example-exports.ts';
import { problemsIn, rowsOf, statementsIn } from './rows-of.ts';

const SOURCE = 'https://courier.example/1';
const QUOTE = {
  type: 'TextQuoteSelector',
  exact: '«Мост откроют весной»',
  prefix: 'Она сказала: ',
  suffix: '.',
};
const read = async (value: unknown) => statementsIn(await rowsOf(w3cImport, JSON.stringify(value)));
const annotation = (more: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://tool.example/1',
  type: 'Annotation',
  target: { source: SOURCE, selector: QUOTE },
  ...more,
});

describe('a W3C annotation', () => {
  it('of another tool gives the words it points at, which nobody is said to have spoken', async () => {
    expect(await read(annotation({}))).toEqual([
      {
        article: {
          address: SOURCE,
          title: '',
          publisher: 'courier.example',
          byline: null,
          published: null,
          language: 'ru',
        },
        text: 'Мост откроют весной',
        kind: 'direct',
        speaker: null,
        said: null,
        recalled: false,
        prefix: 'Она сказала: ',
        suffix: '.',
      },
    ]);
  });

  it.each([
    ['one text', { bodyValue: 'Check it' }, { note: 'Check it' }],
    [
      'one body',
      { body: { type: 'TextualBody', value: 'Check it', purpose: 'commenting' } },
      { note: 'Check it' },
    ],
    ['a string', { body: 'Check it' }, { note: 'Check it' }],
    [
      'several bodies',
      {
        body: [
          { value: 'One' },
          { value: 'Two', purpose: 'replying' },
          { value: 'bridge', purpose: 'tagging' },
          { value: 'https://tenders.example/1', purpose: 'linking' },
          { value: 'javascript:alert(1)', purpose: 'linking' },
          { value: 'Mostly false', purpose: 'classifying' },
          { value: 'Nonsense', purpose: 'classifying' },
        ],
      },
      {
        note: 'One\n\nTwo',
        tags: ['bridge', 'Nonsense'],
        sources: ['https://tenders.example/1'],
        verdict: 'mostly-false',
      },
    ],
  ])('brings what is written of the words, in %s', async (_, more, expected) => {
    expect((await read(annotation(more)))[0]?.annotation).toMatchObject(expected);
  });

  it.each([
    ['among other selectors', [{ type: 'FragmentSelector', value: 'a' }, { type: 'RangeSelector' }, QUOTE]],
    ['refining another selector', { type: 'XPathSelector', value: '/', refinedBy: QUOTE }],
    ['in a choice', { type: 'Choice', items: [QUOTE] }],
  ])('points at words %s', async (_, selector) => {
    expect((await read(annotation({ target: [{ source: { id: SOURCE }, selector }] })))[0]).toMatchObject({
      text: 'Мост откроют весной',
      article: { address: SOURCE },
    });
  });

  it('may stand in a page, a collection, a graph or a list', async () => {
    const one = annotation({});
    const lists = [
      { type: 'AnnotationPage', items: [one] },
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [one] } },
      { '@graph': [one] },
      [one],
      one,
    ];
    for (const list of lists) expect(await read(list)).toHaveLength(1);
  });

  it('that points at no words is listed, as is what is no annotation', async () => {
    const page = {
      items: [
        annotation({ target: SOURCE }),
        { type: 'Annotation' },
        7,
        annotation({ target: { selector: QUOTE } }),
      ],
    };
    expect(problemsIn(await rowsOf(w3cImport, JSON.stringify(page))).map(([, problem]) => problem)).toEqual([
      'no-content',
      'wrong-shape',
      'wrong-shape',
      'no-address',
    ]);
  });

  it('of ours comes back also where its page no longer holds it', async () => {
    const gone = row({ articleVersion: 1 }, { version: 2 });
    expect(statementsIn(await rowsOf(w3cImport, w3c.write([gone], CONTEXT)))).toEqual([importedFrom(gone)]);
  });
});

describe('an export of Hypothesis', () => {
  const file = (annotations: object[]) =>
    JSON.stringify({
      export_date: '2025-11-08T00:00:00Z',
      export_userid: 'acct:a',
      client_version: '1',
      annotations,
    });
  const note = {
    id: 'x',
    created: '2025-11-08T00:00:00Z',
    user: 'acct:a@hypothes.is',
    uri: SOURCE,
    text: 'Check *it*',
    tags: ['bridge'],
    target: [
      {
        source: SOURCE,
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]' },
          { type: 'TextPositionSelector', start: 1, end: 9 },
          QUOTE,
        ],
      },
    ],
    document: { title: ['Bridge vote'] },
  };

  it('gives the words, the note and the tags', async () => {
    expect(statementsIn(await rowsOf(hypothesis, file([note])))).toMatchObject([
      {
        text: 'Мост откроют весной',
        article: { address: SOURCE, title: 'Bridge vote' },
        speaker: null,
        prefix: 'Она сказала: ',
        annotation: { note: 'Check *it*', tags: ['bridge'], verdict: null },
      },
    ]);
  });

  it('lists page notes and replies, which point at no words', async () => {
    const rows = await rowsOf(
      hypothesis,
      file([{ ...note, target: [{ source: SOURCE }] }, { uri: 7 }, note]),
    );
    expect(problemsIn(rows).map(([, problem]) => problem)).toEqual(['no-content', 'wrong-shape']);
    expect(statementsIn(rows)).toHaveLength(1);
  });
});
