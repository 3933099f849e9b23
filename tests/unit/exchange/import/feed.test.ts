import { describe, expect, it } from 'vitest';
import { feed } from '../../../../lib/exchange/import/feed.ts';
import { links } from '../../../../lib/exchange/import/links.ts';
import type { ImportedRow } from '../../../../lib/exchange/import-format.ts';
import { problemsIn, rowsOf } from './rows-of.ts';

const address = (address: string, title: string | null = null, published: string | null = null) => ({
  address,
  title,
  published,
});
const addressesIn = (rows: readonly ImportedRow[]) =>
  rows.flatMap((row) => (row.is === 'address' ? [address(row.address, row.title, row.published)] : []));
const read = async (text: string) => addressesIn(await rowsOf(feed, text, { pieceLength: 9 }));

describe('a feed', () => {
  it('of RSS gives the address, title and day of every item', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:media="m"><channel><title>Courier</title><link>https://courier.example/</link>
      <item><title><![CDATA[Bridge & vote]]></title><media:content><title>A picture</title></media:content>
      <link>https://courier.example/1?a=1&amp;b=2</link><pubDate>Sat, 08 Nov 2025 09:00:00 +0300</pubDate></item>
      <item><guid isPermaLink="true">https://courier.example/2</guid></item></channel></rss>`;
    expect(await read(rss)).toEqual([
      address('https://courier.example/1?a=1&b=2', 'Bridge & vote', '2025-11-08'),
      address('https://courier.example/2'),
    ]);
  });

  it('of Atom gives the entry’s own address, not its other forms', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><title type="html">Bridge &lt;b&gt;vote&lt;/b&gt;</title>
      <link rel="edit" href="https://courier.example/edit/1"/><link href="https://courier.example/1"/>
      <updated>2025-11-09T00:00:00Z</updated><published>2025-11-08T22:00:00Z</published>
      <source><title>Another feed</title></source></entry></feed>`;
    expect(await read(atom)).toEqual([address('https://courier.example/1', 'Bridge vote', '2025-11-08')]);
  });

  it('of RDF is read too', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel rdf:about="x"/>
      <item rdf:about="https://courier.example/1"><title>One</title><link>https://courier.example/1</link><dc:date>2025-11-08</dc:date></item></rdf:RDF>`;
    expect(await read(rdf)).toEqual([address('https://courier.example/1', 'One', '2025-11-08')]);
  });

  it('may be a sitemap, of news or of anything', async () => {
    const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="n" xmlns:image="i"><url>
      <image:image><image:loc>https://courier.example/a.png</image:loc><image:title>Picture</image:title></image:image>
      <loc>https://courier.example/1</loc><news:news><news:publication><news:name>Courier</news:name></news:publication>
      <news:publication_date>2025-11-08T09:00:00+03:00</news:publication_date><news:title>Bridge vote</news:title></news:news></url>
      <url><loc> https://courier.example/2 </loc><lastmod>2025-11-01</lastmod></url></urlset>`;
    expect(await read(sitemap)).toEqual([
      address('https://courier.example/1', 'Bridge vote', '2025-11-08'),
      address('https://courier.example/2', null, '2025-11-01'),
    ]);
  });

  it('may list further sitemaps, which are addresses to be read like any', async () => {
    const index = `<sitemapindex><sitemap><loc>https://courier.example/news.xml.gz</loc><lastmod>2025-11-08</lastmod></sitemap></sitemapindex>`;
    expect(await read(index)).toEqual([address('https://courier.example/news.xml.gz', null, '2025-11-08')]);
  });

  it('is read in spite of the faults that feeds have', async () => {
    const faulty = `<rss><channel><item><title>Salt & pepper &nbsp; &copy;</title><link>https://courier.example/1</link></item>
      <item><title>No link</title></item><item><link>javascript:alert(1)</link></item>`;
    const rows = await rowsOf(feed, faulty);
    expect(addressesIn(rows)[0]?.address).toBe('https://courier.example/1');
    expect(problemsIn(rows)).toEqual([
      [2, 'no-address'],
      [2, 'bad-address'],
      [2, 'cut-short'],
    ]);
  });

  it('expands no entities, however many it declares', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>&b;&c;</title><link>https://courier.example/1</link></item></channel></rss>`;
    expect(await read(bomb)).toEqual([address('https://courier.example/1', '&b;&c;')]);
  });

  it('is left where it nests or goes on without end', async () => {
    expect(problemsIn(await rowsOf(feed, '<rss><item>'.repeat(100_000)))).toEqual([[1, 'too-deep']]);
    const long = `<rss><item><title>${'x'.repeat(5_000_000)}`;
    expect(problemsIn(await rowsOf(feed, long, { pieceLength: 50_000 }))).toEqual([[1, 'too-long']]);
  });
});

describe('a list of links', () => {
  const linksIn = async (text: string) => addressesIn(await rowsOf(links, text));

  it('is text with an address a line, with a title beside it or alone', async () => {
    const text = `https://courier.example/1\n2. Bridge vote — https://courier.example/2.\nhttps://courier.example/1\n(see https://en.example/wiki/A_(b))\nhttps://a.example, https://b.example`;
    expect(await linksIn(text)).toEqual([
      address('https://courier.example/1'),
      address('https://courier.example/2', 'Bridge vote'),
      address('https://en.example/wiki/A_(b)', 'see'),
      address('https://a.example'),
      address('https://b.example'),
    ]);
  });

  it('may be a browser’s bookmarks, or notes in Markdown', async () => {
    const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DT><A HREF="https://courier.example/1?a&amp;b" ADD_DATE="1">Bridge &amp; vote</A>`;
    expect(await linksIn(bookmarks)).toEqual([address('https://courier.example/1?a&b', 'Bridge & vote')]);
    expect(await linksIn('- [Bridge vote](https://courier.example/1 "x")')).toEqual([
      address('https://courier.example/1', 'Bridge vote'),
    ]);
  });
});
