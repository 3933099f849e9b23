import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/reading.ts';
import { pageSource } from '../../../../lib/page/saved/page-source.ts';
import { parsedPage } from '../../../../lib/page/saved/parsed-page.ts';
import { looksLikePage, readSavedPage } from '../../../../lib/page/saved/saved-page.ts';
import { pageOf, sentences } from '../support/page.ts';

const ADDRESS = 'https://vestnik.example/2025/11/08/most.html';

const HEAD = `<title>The bridge will be free for all</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Vestnik">
<meta property="article:published_time" content="2025-11-08T10:00:00+05:00">`;

const BODY = `<nav><a href="/">Home</a></nav><main><h1>The bridge will be free for all</h1><p>${sentences(4)}</p>
<blockquote><p>It will be free from the first day of spring, for everyone</p><footer>Anna Berg, governor</footer></blockquote>
<p>“Nobody will pay,” said Berg.</p><p>${sentences(4)}</p></main>
<script>document.body.textContent = 'gone'; fetch('https://elsewhere.example/');</script><img src="https://elsewhere.example/x.gif">`;

const page = (before = '', head = HEAD) =>
  Buffer.from(`<!DOCTYPE html>${before}<html lang="en"><head>${head}</head><body>${BODY}</body></html>`);

const addressOf = (bytes: Uint8Array) => {
  const read = readSavedPage(bytes, null);
  return typeof read === 'string' ? read : read.article.address;
};

describe('a saved page', () => {
  it('is read as it would be in a tab, and runs nothing', () => {
    const read = readSavedPage(page(`<!-- saved from url=(0043)${ADDRESS} -->`), null);
    if (typeof read === 'string') throw new Error(read);
    const inTab = readPage(pageOf(page().toString(), ADDRESS), ADDRESS);
    expect(typeof inTab === 'string' || inTab.article).toEqual(read.article);
    expect(read.article).toMatchObject({
      address: ADDRESS,
      title: 'The bridge will be free for all',
      publisher: 'Vestnik',
      published: '2025-11-08',
      language: 'en',
    });
    expect(read.article.text).toContain('“Nobody will pay,” said Berg.');
  });

  it('is from where the browser saved it', () => {
    expect(addressOf(page(`<!-- saved from url=(0043)${ADDRESS}?utm_source=x -->`))).toBe(ADDRESS);
    const singleFile = `<!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Sat Nov 08 2025\n-->`;
    expect(addressOf(page('', `${singleFile}${HEAD}`))).toBe(ADDRESS);
  });

  it('is from where it says itself, if nothing else tells', () => {
    expect(addressOf(page('', `${HEAD}<link rel="canonical" href="${ADDRESS}">`))).toBe(ADDRESS);
    expect(addressOf(page('', `${HEAD}<meta property="og:url" content="${ADDRESS}">`))).toBe(ADDRESS);
  });

  it('is not read where nothing tells where it is from', () => {
    expect(addressOf(page())).toBe('no-address');
    expect(addressOf(page('', `${HEAD}<link rel="canonical" href="javascript:alert(1)">`))).toBe(
      'no-address',
    );
  });

  it('that was fetched is from where it was fetched', () => {
    const elsewhere = page('', `${HEAD}<link rel="canonical" href="https://elsewhere.example/a">`);
    const read = readSavedPage(elsewhere, { address: ADDRESS, charset: null });
    expect(typeof read === 'string' || read.article.address).toBe(ADDRESS);
  });

  it('is not read where it is no article', () => {
    const short = Buffer.from(`<html><head>${HEAD}</head><body><p>Subscribe to read on.</p></body></html>`);
    expect(readSavedPage(short, { address: ADDRESS, charset: null })).toBe('too-little-text');
  });

  it('spoils nothing where it is broken, empty or nested deep', () => {
    for (const broken of ['', '<', '<html', '<p>'.repeat(50_000), `${'<div>'.repeat(20_000)}x`, '\0\0\0'])
      expect(typeof readSavedPage(Buffer.from(broken), { address: ADDRESS, charset: null })).toBe('string');
  });

  it('may carry its pictures within it', () => {
    const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(100_000)}">`;
    const bytes = Buffer.from(page().toString().replace('<p>“Nobody', `${picture}<p>“Nobody`));
    const read = readSavedPage(bytes, { address: ADDRESS, charset: null });
    expect(typeof read === 'string' || read.article.text).toContain('“Nobody will pay,”');
  });
});

describe('a file', () => {
  it.each([
    ['page.html', '<!DOCTYPE html>\n<!-- saved from url=(0019)https://a.example/ -->\n<html lang="en">'],
    ['page', '\uFEFF<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>'],
    ['page', '<!-- a comment --><HTML><head>'],
    ['page.htm', '<meta charset="utf-8"><title>Mayor</title><p>Text'],
  ])('is a page by its beginning or its name: %s', (name, head) => {
    expect(looksLikePage(head, name)).toBe(true);
  });

  it.each([
    ['bookmarks.html', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META><TITLE>Bookmarks</TITLE><DL><p>'],
    ['feed.xml', '<?xml version="1.0"?><rss version="2.0">'],
    ['checks.txt', '<script type="application/ld+json">{"@type": "ClaimReview"}</script>'],
    ['quotes.csv', 'speaker,quote\n'],
  ])('is none where it is something else: %s', (name, head) => {
    expect(looksLikePage(head, name)).toBe(false);
  });
});

describe('the order of nodes in a saved page', () => {
  it('is that of every browser', () => {
    const html = '<body><p id="a">x<b id="b">y</b></p><div><i id="c">z</i></div><p id="d"></p></body>';
    const [ours, theirs] = [parsedPage(html), pageOf(html)];
    const ids = ['a', 'b', 'c', 'd'];
    const order = (document: Document) =>
      ids.flatMap((one) =>
        ids.map((other) => {
          const [from, to] = [document.getElementById(one), document.getElementById(other)];
          return from && to && from.compareDocumentPosition(to);
        }),
      );
    expect(order(ours)).toEqual(order(theirs));
  });
});

const PAGES = '../shared/pages/dev';
const saved = existsSync(PAGES) ? readdirSync(PAGES).filter((file) => file.endsWith('.html')) : [];

describe.skipIf(saved.length === 0)('real pages (skipped where ../shared/pages/dev is not there)', () => {
  // Every fourth: reading the others with jsdom takes long, and tells no more.
  it.each(saved.filter((_, i) => i % 4 === 0))('are read alike in a worker and in a tab: %s', (file) => {
    const bytes = readFileSync(`${PAGES}/${file}`);
    const address = 'https://page.example/2025/a-page';
    const ours = readSavedPage(bytes, { address, charset: null });
    const { window } = new JSDOM(pageSource(bytes), {
      url: address,
      virtualConsole: new VirtualConsole(),
    });
    const theirs = readPage(window.document, address);
    window.close();
    expect(typeof ours === 'string' ? ours : ours.article).toEqual(
      typeof theirs === 'string' ? theirs : theirs.article,
    );
  });
});
