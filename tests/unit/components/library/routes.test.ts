import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, type Route, routeOf } from '../../../../components/library/routes.ts';

const id = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const words = fc.string({ maxLength: 40, unit: 'grapheme' });
const name = id;
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const verdict = fc.constantFrom('true', 'misleading', 'in-progress');

const facets = fc.record(
  {
    text: words,
    speakerId: id,
    outlet: name,
    from: day,
    to: day,
    kind: fc.constantFrom('direct', 'mixed', 'indirect'),
    verdict,
    language: fc.constantFrom('ru', 'en', 'kk'),
  },
  { requiredKeys: ['text'] },
);

const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.record(
    { place: fc.constant('search'), facets, order: fc.constant('oldest') },
    { requiredKeys: ['place', 'facets'] },
  ),
  fc.record({
    place: fc.constant('export'),
    what: fc.oneof(
      fc.record({ of: fc.constant('search'), facets }),
      fc.record({ of: fc.constant('speaker'), speakerId: id }),
      fc.record({ of: fc.constant('article'), articleId: id }),
      fc.record({ of: fc.constant('selection') }),
    ),
  }),
  fc.record({ place: fc.constant('statement'), statementId: id }),
  fc.record({ place: fc.constant('speaker'), speakerId: id }),
  fc.record({ place: fc.constant('article'), articleId: id }),
  fc.record({ place: fc.constant('compare'), statementIds: fc.tuple(id, id) }),
  fc.record({ place: fc.constant('articles'), filter: words }),
  fc.record(
    { place: fc.constant('speakers'), filter: words, order: fc.constantFrom('most', 'latest') },
    { requiredKeys: ['place', 'filter'] },
  ),
  fc.record(
    { place: fc.constant('annotations'), filter: words, verdict, tag: name },
    { requiredKeys: ['place', 'filter'] },
  ),
  fc.record({ place: fc.constantFrom('import', 'export', 'backup', 'storage', 'settings') }),
);

describe('the address of a place', () => {
  it('leads back to the place, whatever was typed', () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        expect(routeOf(hashOf(route))).toEqual(route);
      }),
    );
  });

  it('survives the journey through an address bar', () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        const { hash } = new URL(hashOf(route), 'https://library.example/');
        expect(routeOf(hash)).toEqual(route);
      }),
    );
  });

  it('is that of the search where none is given', () => {
    const search = { place: 'search', facets: { text: '' } };
    for (const hash of ['', '#', '#/', '#/search', '#search']) expect(routeOf(hash)).toEqual(search);
  });
});

describe('an address that was written by hand', () => {
  it('is unknown where no place has it', () => {
    for (const hash of [
      '#/nowhere',
      '#/speaker',
      '#/speaker/',
      '#/compare/one',
      '#/export/all',
      '#/export/speaker',
      '#/__proto__',
      '#/%',
    ])
      expect(routeOf(hash), hash).toEqual({ place: 'unknown' });
  });

  it('keeps what can be searched for and drops the rest', () => {
    expect(routeOf('#/search?q=мост&kind=shouted&from=2025-02-31&to=2025-02-28&verdict=lie')).toEqual({
      place: 'search',
      facets: { text: 'мост', to: '2025-02-28' },
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'#/%?=&+', 'speaker', 'search', '\ud800', 'é') }),
        (hash) => {
          expect(routeOf(hash).place).toBeTruthy();
        },
      ),
    );
  });
});
