import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslJson } from '../../../lib/exchange/csl-json.ts';
import { ANNOTATION, ARTICLE, CONTEXT, row } from './example-rows.ts';

/** As `citation-js` reads the file, and citeproc cites from it. */
describe('the CSL-JSON export, read by citation-js', () => {
  const bibliography = (...rows: ReturnType<typeof row>[]) =>
    new Cite(cslJson.write(rows, CONTEXT)).format('bibliography', {
      format: 'text',
      template: 'apa',
      lang: 'en-US',
    });

  it('cites the article by its title, outlet, day and address', () => {
    expect(bibliography(row())).toBe(
      'Bridge vote put off. (2025, November 8). The Harbour Courier. https://courier.example/2025/11/bridge\n',
    );
  });

  it('cites every article once, and its authors as they sign', () => {
    const other = { id: 'article-2', address: 'https://post.example/2', byline: 'Ann Reed and Paul Renn' };
    const cited = bibliography(
      row(),
      row({ id: 'statement-2' }, {}, ANNOTATION),
      row({}, { ...ARTICLE, ...other }),
    );
    expect(cited.trim().split('\n').filter(Boolean)).toHaveLength(2);
    expect(cited).toContain('Ann Reed and Paul Renn. (2025, November 8).');
  });

  it('cites one without a date, in any language', () => {
    const cited = bibliography(row({}, { published: null, title: 'Мост: голосование 🌉', language: 'ru' }));
    expect(cited).toContain('Мост: голосование 🌉. (n.d.)');
  });

  it('gives back every title, outlet and note as it was written, whatever they hold', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(words, words, words, words, (title, publisher, text, note) => {
        const exported = row({ text }, { title, publisher }, { ...ANNOTATION, note });
        const [item] = new Cite(cslJson.write([exported], CONTEXT)).data;
        expect(item).toMatchObject({ title, 'container-title': publisher, URL: ARTICLE.address });
        expect(item?.['note']).toContain(`“${text}”`);
        expect(item?.['note']).toContain(note);
      }),
      { numRuns: 60 },
    );
  });
});
