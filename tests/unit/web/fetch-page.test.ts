import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPage } from '../../../lib/web/fetch-page.ts';

const server = createServer(({ url, headers }, response) => {
  const send = (status: number, head: Record<string, string>, body = '') => {
    response.writeHead(status, head);
    response.end(body);
  };
  switch (url) {
    case '/page':
      return send(200, { 'content-type': 'text/html; charset=windows-1251' }, '<p>page</p>');
    case '/moved':
      return send(302, { location: '/page' });
    case '/feed':
      return send(200, { 'content-type': 'application/rss+xml' }, '<rss/>');
    case '/picture':
      return send(200, { 'content-type': 'image/png' }, 'x');
    case '/huge':
      return send(200, { 'content-type': 'text/html', 'content-length': '900000000' });
    case '/who':
      return send(200, { 'content-type': 'text/html' }, JSON.stringify(headers));
    default:
      return send(404, { 'content-type': 'text/html' }, 'gone');
  }
});

describe('fetching a page', () => {
  let site = '';
  const { signal } = new AbortController();

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address: AddressInfo | string | null = server.address();
    if (address !== null && typeof address === 'object') site = `http://127.0.0.1:${address.port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('gives its bytes, where it was in the end, and the encoding that the server named', async () => {
    const fetched = await fetchPage(`${site}/moved`, signal);
    if (typeof fetched === 'string') throw new Error(fetched);
    expect(fetched).toMatchObject({ address: `${site}/page`, is: 'page', charset: 'windows-1251' });
    expect(await fetched.bytes.text()).toBe('<p>page</p>');
  });

  it('takes feeds and sitemaps, which list further pages', async () => {
    expect(await fetchPage(`${site}/feed`, signal)).toMatchObject({ is: 'list', charset: null });
  });

  it('says why where there is no page', async () => {
    expect(await fetchPage(`${site}/gone`, signal)).toBe('refused');
    expect(await fetchPage(`${site}/picture`, signal)).toBe('not-a-page');
    expect(await fetchPage(`${site}/huge`, signal)).toBe('too-large');
    expect(await fetchPage('http://127.0.0.1:9/', signal)).toBe('not-reached');
  });

  it('tells the server nothing of the reader', async () => {
    const fetched = await fetchPage(`${site}/who`, signal);
    const headers = typeof fetched === 'string' ? fetched : await fetched.bytes.text();
    expect(headers).not.toMatch(/"(?:cookie|referer|origin)"/u);
  });

  it('is called off with its signal', async () => {
    const control = new AbortController();
    control.abort(new Error('called off'));
    await expect(fetchPage(`${site}/page`, control.signal)).rejects.toThrow('called off');
  });
});
