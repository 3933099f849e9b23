import { describe, expect, it } from 'vitest';
import { type Metadata, readMetadata } from '../../../../lib/page/metadata/metadata.ts';
import { pageOf } from '../support/page.ts';

const ADDRESS = 'https://vestnik.example/news/most-1234.html';

function metadataOf(
  head: string,
  body = '<h1>The bridge will be free after all</h1>',
  url = ADDRESS,
): Metadata {
  return readMetadata(pageOf(`<head>${head}</head><body>${body}</body>`, url), url);
}

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

describe('the day of publication', () => {
  it.each([
    ['Open Graph', '<meta property="article:published_time" content="2025-11-08T23:30:00+06:00">'],
    ['microdata', '<meta itemprop="datePublished" content="2025-11-08">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2025-11-08T12:56-5:00">'],
    ['a compact number', '<meta name="pubdate" content="20251108">'],
    ['a mail header', '<meta name="publish_date" content="Sat, 08 Nov 2025 13:41:03 +0300">'],
    ['American words', '<meta name="PubDate" content="Nov 08, 2025">'],
    ['Parse.ly', `<meta name="parsely-page" content='{"pub_date": "2025-11-08T01:00:00+01:00"}'>`],
  ])('from metadata: %s', (_, head) => {
    expect(metadataOf(head).published).toBe('2025-11-08');
  });

  it.each([
    ['a time with its attribute', '<h1>T</h1><time datetime="2025-11-08T10:00+03:00">yesterday</time>', 'ru'],
    ['Russian words', '<h1>Мост</h1><p class="date">8 ноября 2025, 10:00</p>', 'ru'],
    ['Ukrainian words', '<h1>Міст</h1><p>8 листопада 2025</p>', 'uk'],
    ['German figures', '<h1>Die Brücke</h1><span>Stand: 08.11.2025 18:00 Uhr</span>', 'de'],
    ['British figures', '<h1>The bridge</h1><span>08/11/2025</span>', 'en-GB'],
    ['American figures', '<h1>The bridge</h1><span>11/08/2025</span>', 'en-US'],
    ['a language known to the browser alone', '<h1>Silta</h1><span>8. marraskuuta 2025</span>', 'fi'],
    ['Japanese', '<h1>橋</h1><span>2025年11月8日</span>', 'ja'],
  ])('printed near the headline: %s', (_, body, language) => {
    const page = pageOf(`<html lang="${language}"><body><main>${body}</main></body></html>`, ADDRESS);
    expect(readMetadata(page, ADDRESS).published).toBe('2025-11-08');
  });

  it('is not the date of a related article', () => {
    const body =
      '<div><h1>The bridge</h1></div><aside><span>01.02.2020</span></aside><p><a href="/x">3 May 2021</a></p>';
    expect(metadataOf('', body).published).toBeNull();
  });

  it('comes from the address where nothing else tells', () => {
    expect(metadataOf('', '<h1>T</h1>', 'https://vestnik.example/2025/11/08/most').published).toBe(
      '2025-11-08',
    );
  });

  it('is the day at the outlet: a stamp in Greenwich time is put into the zone of its country', () => {
    const late = '<meta property="article:published_time" content="2025-11-07T22:30:00Z">';
    expect(metadataOf(late, '<h1>T</h1>', 'https://vestnik.kz/most').published).toBe('2025-11-08');
    expect(metadataOf(late, '<h1>T</h1>', 'https://vestnik.example/most').published).toBe('2025-11-07');
  });

  it('is the day at the outlet: as another stamp of the same moment has it', () => {
    const both =
      '<meta property="article:published_time" content="2025-11-07T22:30:00Z"><meta itemprop="datePublished" content="2025-11-08T01:30:00+03:00">';
    expect(metadataOf(both).published).toBe('2025-11-08');
  });

  it.each(['2025-02-30', 'soon', '0001-01-01', '9999999999999'])('is never made up: %s', (value) => {
    expect(metadataOf(`<meta property="article:published_time" content="${value}">`).published).toBeNull();
  });
});

describe('the address', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

  it.each([
    [
      'the canonical one',
      canonical('https://vestnik.example/news/most'),
      ADDRESS,
      'https://vestnik.example/news/most',
    ],
    ['a relative one', canonical('/news/most'), ADDRESS, 'https://vestnik.example/news/most'],
    [
      'of the page, without fragment and tracking',
      '',
      `${ADDRESS}?id=7&utm_source=x&fbclid=y#part`,
      `${ADDRESS}?id=7`,
    ],
    [
      'not the front page, which many sites call canonical',
      canonical('https://vestnik.example/'),
      ADDRESS,
      ADDRESS,
    ],
    [
      'not of another outlet, for which the page may not speak',
      canonical('https://other.example/story'),
      ADDRESS,
      ADDRESS,
    ],
    ['not one that is none', canonical('javascript:alert(1)'), ADDRESS, ADDRESS],
    [
      'the outlet’s own, of a page in an AMP cache',
      canonical('https://vestnik.example/news/most'),
      'https://vestnik-example.cdn.ampproject.org/c/s/vestnik.example/news/most',
      'https://vestnik.example/news/most',
    ],
    [
      'of another host of the same outlet',
      canonical('https://www.vestnik.co.uk/a'),
      'https://m.vestnik.co.uk/a',
      'https://www.vestnik.co.uk/a',
    ],
  ])('is %s', (_, head, url, expected) => {
    expect(metadataOf(head, '<h1>T</h1>', url).address).toBe(expected);
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
