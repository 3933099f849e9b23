import { describe, expect, it } from 'vitest';
import { articleGate } from '../../../../lib/page/gate/gate.ts';
import { pageOf, sentences } from '../support/page.ts';

const ADDRESS = 'https://vestnik.example/news/most-1234.html';
const OG_ARTICLE = '<meta property="og:type" content="article">';
const RUNNING = `<p>${sentences(4)}</p><p>${sentences(4)}</p>`;

function gateOf(head: string, body: string, url = ADDRESS) {
  return articleGate(pageOf(`<head>${head}</head><body>${body}</body>`, url), url);
}

/** What keeps a page from being read; `open` where nothing does. */
function verdict(head: string, body: string, url = ADDRESS): string {
  const gate = gateOf(head, body, url);
  return gate.open ? 'open' : gate.reason;
}

const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div><h3><a href="/${i}">A headline of some length about the bridge, number ${i}</a></h3><p>${sentences(1)}</p></div>`,
  ).join('');

describe('pages that are articles', () => {
  it.each([
    ['Open Graph', OG_ARTICLE],
    ['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'],
    [
      'JSON-LD with several types',
      '<script type="application/ld+json">{"@type": ["Article", "NewsArticle"]}</script>',
    ],
    ['the time of publication', '<meta property="article:published_time" content="2025-11-08">'],
  ])('say so: %s', (_, head) => {
    expect(verdict(head, `<h1>The bridge</h1><p>${sentences(3)}</p>`)).toBe('open');
  });

  it('or look like it: a headline, a date, and running text in one place', () => {
    expect(verdict('', `<h1>The bridge</h1><span class="date">8 November 2025</span>${RUNNING}`)).toBe(
      'open',
    );
  });

  it('are read where their text is, not in menus and footers', () => {
    const body = `<div id="menu">${teasers(3)}</div><div id="story"><h1>The bridge</h1>${RUNNING}${RUNNING}</div>`;
    const gate = gateOf(OG_ARTICLE, body);
    expect(gate.open && gate.root.id).toBe('story');
  });

  it('may be written without <p>', () => {
    expect(verdict(OG_ARTICLE, `<h1>The bridge</h1><div>${sentences(3)}<br><br>${sentences(3)}</div>`)).toBe(
      'open',
    );
  });
});

describe('pages that are none', () => {
  it.each([
    ['a front page', OG_ARTICLE, RUNNING, 'https://vestnik.example/', 'front-page'],
    ['the front page of a language', OG_ARTICLE, RUNNING, 'https://vestnik.example/en/', 'front-page'],
    ['a video', '<meta property="og:type" content="video.other">', RUNNING, ADDRESS, 'other-kind'],
    ['a shop', '<meta property="og:type" content="product">', RUNNING, ADDRESS, 'other-kind'],
    ['a page without text', OG_ARTICLE, '<h1>The bridge</h1><p>Loading …</p>', ADDRESS, 'too-little-text'],
    [
      'a list of teasers',
      '',
      `<h1>News</h1><time datetime="2025-11-08"></time>${teasers(20)}`,
      ADDRESS,
      'list',
    ],
    [
      'a document without date',
      '',
      `<h1>Terms of use</h1>${RUNNING}`,
      'https://vestnik.example/terms',
      'undated',
    ],
    [
      'a page without a headline',
      '',
      `<time datetime="2025-11-08"></time>${RUNNING}`,
      ADDRESS,
      'no-headline',
    ],
  ])('%s', (_, head, body, url, reason) => {
    expect(verdict(head, body, url)).toBe(reason);
  });

  it('a front page that describes all its articles is none', () => {
    const items = Array.from({ length: 30 }, () => ({ '@type': 'NewsArticle' }));
    const head = `<script type="application/ld+json">${JSON.stringify(items)}</script>`;
    expect(verdict(head, `<h1>World</h1>${teasers(30)}`, 'https://vestnik.example/world')).not.toBe('open');
  });
});
