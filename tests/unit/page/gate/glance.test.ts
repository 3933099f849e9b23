import { describe, expect, it } from 'vitest';
import { mayHoldArticle } from '../../../../lib/page/gate/glance.ts';
import { pageOf, sentences } from '../support/page.ts';

const ADDRESS = 'https://vestnik.example/news/most-1234.html';

function glance(head: string, body: string, html = '<html>'): boolean {
  return mayHoldArticle(pageOf(`${html}<head>${head}</head><body>${body}</body></html>`, ADDRESS));
}

describe('a page is looked at more closely', () => {
  it('where it has a paragraph of running text', () => {
    expect(glance('', `<div><p>${sentences(2)}</p></div>`)).toBe(true);
  });

  it.each([
    ['Open Graph', '<meta property="og:type" content="Article">'],
    ['the time of publication', '<meta property="article:published_time" content="2025-11-08">'],
    ['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'],
    ['a live blog', '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>'],
  ])('where it calls itself an article: %s', (_, head) => {
    expect(glance(head, '<div>Words without a paragraph</div>')).toBe(true);
  });

  it('where microdata does', () => {
    expect(glance('', '<div itemtype="https://schema.org/NewsArticle">Words</div>')).toBe(true);
  });

  it('where words are written without spaces, so that its paragraphs are short', () => {
    const paragraph = '<p>市は来年の春までに新しい橋を架ける計画を発表したと市長が述べた。</p>';
    expect(glance('', paragraph, '<html lang="ja">')).toBe(true);
    expect(glance('', paragraph, '<html lang="en">')).toBe(false);
  });

  it('where it has too many paragraphs to read through only to ask', () => {
    expect(glance('', '<p>Menu</p>'.repeat(700))).toBe(true);
  });
});

describe('a page is left alone', () => {
  it.each([
    ['menus and labels', '', `${'<p>A short label</p>'.repeat(50)}<nav><a href="/">Home</a></nav>`],
    ['a site that only names itself', '<meta property="og:type" content="website">', '<p>Welcome</p>'],
    [
      'other linked data',
      '<script type="application/ld+json">{"@type":"Organization"}</script>',
      '<p>Us</p>',
    ],
    ['white space in its paragraphs', '', `<p>${' '.repeat(500)}</p>`],
  ])('where there are %s', (_, head, body) => {
    expect(glance(head, body)).toBe(false);
  });
});
