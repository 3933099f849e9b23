import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { axeFindings } from './support/axe.ts';
import { everythingOnRecord } from './support/exported.ts';
import { launchTestChromium } from './support/launch.ts';
import { articlePage } from './support/made-article.ts';

const article = (n: number) =>
  articlePage({
    title: `Velm council returns to the harbour wall, part ${n}`,
    published: `2025-0${n}-03`,
    paragraphs: [`“The wall will stand by autumn number ${n},” said Mayor Hedda Lorn on Tuesday.`],
  });

describe('pages that lists lead to', () => {
  let session: ChromiumSession;
  let page: Page;
  let site = '';
  const asked: { path: string; cookie: string | undefined; referer: string | undefined }[] = [];

  const server = createServer(({ url = '', headers: { cookie, referer } }, response) => {
    asked.push({ path: url, cookie, referer });
    const send = (status: number, head: Record<string, string>, body: string | Buffer = '') => {
      response.writeHead(status, head);
      response.end(body);
    };
    const html = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'seen=yes' };
    if (/^\/harbour\/[123]$/u.test(url)) send(200, html, article(Number(url.at(-1))));
    else if (url === '/moved') send(301, { location: '/harbour/3' });
    else if (url === '/paper.pdf') send(200, { 'content-type': 'application/pdf' }, '%PDF');
    else if (url === '/sitemap.xml') send(200, { 'content-type': 'application/xml' }, sitemapIndex());
    else if (url === '/news.xml.gz')
      send(200, { 'content-type': 'application/gzip' }, gzipSync(newsSitemap()));
    else send(404, html, 'Gone');
  });
  const sitemapIndex = () => `<sitemapindex><sitemap><loc>${site}/news.xml.gz</loc></sitemap></sitemapindex>`;
  const newsSitemap = () =>
    `<urlset xmlns:news="n"><url><loc>${site}/harbour/1</loc><news:news><news:title>Part one</news:title>
     <news:publication_date>2025-01-03</news:publication_date></news:news></url>
     <url><loc>${site}/moved</loc><news:news><news:title>Part three</news:title></news:news></url></urlset>`;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address !== null && typeof address === 'object') site = `http://127.0.0.1:${address.port}`;
    session = await launchTestChromium();
    page = await session.openPage('library.html#/import');
  });

  afterAll(async () => {
    await session?.close();
    server.closeAllConnections();
    server.close();
  });

  const paste = async (text: string) => {
    await page.getByLabel('Or paste addresses').fill(text);
    await page.getByRole('button', { name: 'List them' }).click();
  };
  const links = () => page.locator('.import-links li');

  it('are listed first, and none is fetched before it is ticked', async () => {
    await paste(`${site}/harbour/1\nHarbour wall: ${site}/harbour/2\n${site}/gone\n${site}/paper.pdf`);
    await page.getByRole('heading', { name: '4 addresses' }).waitFor();
    expect(await links().count()).toBe(4);
    expect(await page.getByRole('button', { name: 'Tick what to fetch' }).isDisabled()).toBe(true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
    expect(asked).toEqual([]);
  });

  it('are fetched at a click, without cookies, and shown before any is on record', async () => {
    await page.getByRole('button', { name: 'Tick all that are new' }).click();
    await page.getByRole('button', { name: 'Fetch 4 pages' }).click();
    await page.getByText('2 articles', { exact: true }).waitFor();
    expect(asked.map(({ path }) => path)).toEqual(['/harbour/1', '/harbour/2', '/gone', '/paper.pdf']);
    expect(asked.every(({ cookie, referer }) => cookie === undefined && referer === undefined)).toBe(true);
    await page.getByText('2 pages could not be fetched').waitFor();
    await page.getByText(`${site}/gone: the server has no such page`).waitFor();
    await page.getByText(`${site}/paper.pdf: neither a page nor a feed`).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await everythingOnRecord(session)).not.toContain('Hedda Lorn');
    await page.getByRole('button', { name: 'Put 2 statements on record' }).click();
    await page.locator('.report').getByText('2 articles are on record now.').waitFor();
    expect(await everythingOnRecord(session)).toContain(`${site}/harbour/2`);
  });

  it('may be found by way of sitemaps, with those marked that are on record', async () => {
    await paste(`${site}/sitemap.xml`);
    await links().getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Fetch 1 page' }).click();
    await links().getByText('news.xml.gz').waitFor();
    await links().getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Fetch 1 page' }).click();
    await links().getByText('Part one').waitFor();
    expect(await links().allInnerTexts()).toEqual([
      expect.stringMatching(/^Part one .* 2025 · on record already$/u),
      expect.stringMatching(/^Part three/u),
    ]);
    await page.getByRole('button', { name: 'Tick all that are new' }).click();
    await page.getByRole('button', { name: 'Fetch 1 page' }).click();
    await page.getByRole('button', { name: 'Put 1 statement on record' }).click();
    await page.locator('.report').getByText('1 article is on record now.').waitFor();
    expect(await everythingOnRecord(session)).toContain(`${site}/harbour/3`);
  });

  it('are no longer fetched once the reader calls it off', async () => {
    asked.length = 0;
    await paste(Array.from({ length: 9 }, (_, i) => `${site}/gone/${i}`).join('\n'));
    await page.getByRole('button', { name: 'Tick all that are new' }).click();
    await page.getByRole('button', { name: 'Fetch 9 pages' }).click();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Fetch 9 pages' }).waitFor();
    const fetched = asked.length;
    expect(fetched).toBeLessThan(9);
    // Longer than the pause between two pages.
    await page.waitForTimeout(1_500);
    expect(asked.length).toBeLessThanOrEqual(fetched + 1);
  });
});
