import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

/** Pages made at run time, by their path from the root (`/made.html`). */
export type MadePages = Record<string, string>;

export interface Site {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** They come before the directory's files. */
  made?: MadePages;
  /**
   * Folders that are sites of their own: `/folder/…` is redirected to `http://folder.localhost:PORT/folder/…`, a
   * name that browsers take for the loopback address.
   */
  sites?: readonly string[];
}

/** Serves a directory's files on the loopback address, at a free port. */
export async function serve(directory: string, { made = {}, sites = [] }: ServeOptions = {}): Promise<Site> {
  const root = await realpath(resolve(directory));
  const server = createServer((request, response) => {
    const { url = '/', headers } = request;
    const home = homeOf(url, headers.host ?? '', sites);
    if (home) response.writeHead(302, { location: home }).end();
    else respond(root, made, url, response).catch(() => send(response, 404, 'Not found'));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The address at which a site's page belongs; null where it was asked for there. */
function homeOf(url: string, host: string, sites: readonly string[]): string | null {
  const [, folder = ''] = url.split('/');
  const [name = '', port = ''] = host.split(':');
  if (!sites.includes(folder) || name === `${folder}.localhost`) return null;
  return `http://${folder}.localhost:${port}${url}`;
}

async function respond(root: string, made: MadePages, url: string, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  const page = Object.hasOwn(made, path) ? made[path] : undefined;
  if (page !== undefined) return send(response, 200, page, TYPES['.html']);

  const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
  // A link or an encoded `..` may lead out of the directory: what counts is where the file really is.
  if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return send(response, 404, 'Not found');
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}
