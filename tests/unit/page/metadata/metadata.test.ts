import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../lib/page/metadata/metadata.ts';
import { pageOf } from '../support/page.ts';
import { ADDRESS, metadataOf } from './read-page.ts';

const jsonLd = (...blocks: unknown[]) =>
  blocks
    .map(
      (block) =>
        `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`,
    )
    .join('');

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'The bridge will be free after all',
  datePublished: '2025-11-08T09:30:00+03:00',
  author: { '@type': 'Person', name: 'Olga Chernavina' },
  publisher: { '@type': 'Organization', name: 'Vestnik' },
};

describe('JSON-LD in all its shapes', () => {
  const expected = { published: '2025-11-08', byline: 'Olga Chernavina', publisher: 'Vestnik' };

  it.each([
    ['one object', [ARTICLE]],
    ['an array', [[{ '@type': 'BreadcrumbList' }, ARTICLE]]],
    [
      'a graph',
      [{ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'V' }, ARTICLE] }],
    ],
    ['several blocks', [{ '@type': 'Organization', name: 'Vestnik' }, ARTICLE]],
    ['the main entity of a web page', [{ '@type': 'WebPage', mainEntity: ARTICLE }]],
    ['several types', [{ ...ARTICLE, '@type': ['Article', 'NewsArticle'] }]],
    ['types with the address of the vocabulary', [{ ...ARTICLE, '@type': 'http://schema.org/NewsArticle' }]],
    ['a list of authors', [{ ...ARTICLE, author: [{ name: 'Olga Chernavina' }] }]],
    ['an author who is a name', [{ ...ARTICLE, author: 'Olga Chernavina' }]],
    ['beside broken JSON', ['{"@type": "NewsArticle", ', ARTICLE]],
    [
      'with raw line breaks and a stray comma',
      [JSON.stringify(ARTICLE).replace('The bridge', 'The\nbridge').replace(/\}$/u, ',}')],
    ],
    ['in a CDATA section', [`//<![CDATA[\n${JSON.stringify(ARTICLE)}\n//]]>`]],
    [
      'authors and publisher by reference',
      [
        {
          '@graph': [
            { ...ARTICLE, author: { '@id': '#olga' }, publisher: { '@id': '#vestnik' } },
            { '@id': '#olga', '@type': 'Person', name: 'Olga Chernavina' },
            { '@id': '#vestnik', '@type': 'Organization', name: 'Vestnik' },
          ],
        },
      ],
    ],
  ])('%s', (_, blocks) => {
    expect(metadataOf(jsonLd(...blocks))).toMatchObject(expected);
  });

  it('takes the article that the page is, not a related one', () => {
    const related = {
      ...ARTICLE,
      headline: 'Another story',
      datePublished: '2020-01-01',
      url: 'https://vestnik.example/other',
    };
    expect(metadataOf(jsonLd(related, { ...ARTICLE, url: ADDRESS })).published).toBe('2025-11-08');
  });

  it('is read as text, whatever mark-up it holds', () => {
    const hostile = { ...ARTICLE, author: { name: 'Olga <img src=x onerror=alert(1)> Chernavina' } };
    expect(
      metadataOf(jsonLd(hostile).replaceAll('</', '<\\/').replaceAll('<\\/script>', '</script>')).byline,
    ).toBe('Olga Chernavina');
  });
});

describe('title, outlet and language', () => {
  it('the title is the heading that the page shows', () => {
    const head =
      '<title>The bridge will be free after all | Vestnik</title><meta property="og:title" content="The bridge will be free after all – what we know">';
    expect(metadataOf(head).title).toBe('The bridge will be free after all');
  });

  it('without a heading, the title loses the outlet’s name', () => {
    expect(metadataOf('<title>The bridge will be free after all | Vestnik</title>', '').title).toBe(
      'The bridge will be free after all',
    );
  });

  it('a logo in a heading is no title', () => {
    const head = '<meta property="og:title" content="The bridge will be free after all">';
    expect(metadataOf(head, '<h1>Vestnik</h1>').title).toBe('The bridge will be free after all');
  });

  it('the outlet is named by the page, else by its host', () => {
    expect(metadataOf('<meta property="og:site_name" content="Залесский вестник">').publisher).toBe(
      'Залесский вестник',
    );
    expect(metadataOf('', '<h1>T</h1>', 'https://www.vestnik.example/a').publisher).toBe('vestnik.example');
  });

  it.each([
    ['after the headline', 'Мост откроют в четверг - Залесский вестник', 'Залесский вестник'],
    ['after the section, too', 'Мост откроют в четверг | Край | Залесский вестник', 'Залесский вестник'],
    [
      'not where that goes on with the headline',
      'Мост откроют в четверг - что дальше с платой за проезд по мосту',
      'vestnik.example',
    ],
    ['not where nothing is behind the headline', 'Мост откроют в четверг', 'vestnik.example'],
  ])('where only the title names the outlet, it is read from there: %s', (_, title, outlet) => {
    const page = metadataOf(
      `<title>${title}</title>`,
      '<h1>Мост откроют в четверг</h1>',
      'https://www.vestnik.example/a',
    );
    expect(page.publisher).toBe(outlet);
  });

  it('a section is no outlet, nor is the headline', () => {
    const head =
      '<meta property="article:section" content="Край"><title>Мост откроют в четверг | Край</title>';
    const named =
      '<meta property="og:site_name" content="Мост откроют в четверг"><title>Мост откроют в четверг</title>';
    for (const part of [head, named])
      expect(metadataOf(part, '<h1>Мост откроют в четверг</h1>', 'https://vestnik.example/a').publisher).toBe(
        'vestnik.example',
      );
  });

  it.each([
    ['as the page says', '<html lang="uk">', 'Міст відкрили', 'uk'],
    ['without its region', '<html lang="en-GB">', 'The bridge', 'en'],
    ['with the country’s code for the language’s', '<html lang="ua">', 'Міст відкрили', 'uk'],
    ['by its letters, where the page says none', '<html>', 'Мост открыли для всех', 'ru'],
    ['by its letters, where they belie the page', '<html lang="en">', 'Мост открыли для всех', 'ru'],
    ['by the letters that only it has', '<html>', 'Міст відкрили для всіх її мешканців', 'uk'],
  ])('the language is told %s', (_, html, title, language) => {
    const page = pageOf(`${html}<body><h1>${title}</h1></body></html>`, ADDRESS);
    expect(readMetadata(page, ADDRESS).language).toBe(language);
  });
});
