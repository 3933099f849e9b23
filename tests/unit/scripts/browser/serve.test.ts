import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serve } from '../../../../scripts/browser/serve.ts';

/** Asks for a path exactly as written: `fetch` would resolve the dots before they are sent. */
function ask({ origin }: Site, path: string, host = '127.0.0.1'): Promise<IncomingMessage> {
  const { port } = new URL(origin);
  return new Promise((answered, failed) => {
    get({ host: '127.0.0.1', port, path, headers: { host: `${host}:${port}` } }, (response) => {
      response.resume();
      answered(response);
    }).on('error', failed);
  });
}

describe('the server of the samples', () => {
  const outside = mkdtempSync(join(tmpdir(), 'on-record-'));
  const directory = mkdtempSync(join(outside, 'site-'));
  let site: Site;

  beforeAll(async () => {
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    writeFileSync(join(directory, 'index.html'), '<p>front page');
    writeFileSync(join(directory, 'style.css'), 'p {}');
    symlinkSync(join(outside, 'secret.txt'), join(directory, 'link.txt'));
    site = await serve(directory, { made: { '/made.html': '<p>made' }, sites: ['outlet'] });
  });

  afterAll(async () => {
    await site.close();
    rmSync(outside, { recursive: true });
  });

  it('listens on the loopback address alone', () => {
    expect(site.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/style.css', 'text/css; charset=utf-8'],
    ['/made.html', 'text/html; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    const response = await ask(site, path);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe(type);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/link.txt',
    '/none.html',
    '/%zz',
    '//',
    '/%00',
  ])('does not serve %s', async (path) => {
    expect((await ask(site, path)).statusCode).toBe(404);
  });

  it('sends the reader of an outlet to the outlet’s own host, once', async () => {
    const { port } = new URL(site.origin);
    const away = await ask(site, '/outlet/a.html?b');
    expect(away.statusCode).toBe(302);
    expect(away.headers.location).toBe(`http://outlet.localhost:${port}/outlet/a.html?b`);
    expect((await ask(site, '/outlet/a.html', 'outlet.localhost')).statusCode).toBe(404);
  });
});
