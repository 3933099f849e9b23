import { LIMITS } from '../limits.ts';

/** A page, or a list of pages (feed, sitemap), as its server sent it. */
export interface Fetched {
  /** Where it was in the end, after all redirects. */
  address: string;
  is: 'page' | 'list';
  bytes: Blob;
  /** The encoding that the server named; null where it named none. */
  charset: string | null;
}

/** Why an address could not be fetched. */
export type FetchProblem = 'not-reached' | 'refused' | 'too-slow' | 'too-large' | 'not-a-page';

/** How long a server may take over one page, in milliseconds. */
const PATIENCE = 30_000;

const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml)$/iu;
const LIST_TYPES = /^(?:(?:text|application)\/(?:[\w.-]+\+)?xml|application\/(?:x-)?gzip)$/iu;

/**
 * Fetches one address as if nobody had ever been there: without cookies, without a word on who asks. Takes web pages, feeds
 * and sitemaps only, and no more of them than may be read.
 * @throws the signal's reason once it is aborted.
 */
export async function fetchPage(address: string, signal: AbortSignal): Promise<Fetched | FetchProblem> {
  const timeout = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      headers: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9' },
      signal: AbortSignal.any([signal, timeout]),
    });
    if (!response.ok) return await without(response, 'refused');
    const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
    const is = PAGE_TYPES.test(type.trim()) ? 'page' : LIST_TYPES.test(type.trim()) ? 'list' : null;
    if (!is) return await without(response, 'not-a-page');
    const bytes = await bytesOf(response);
    if (!bytes) return 'too-large';
    const charset = /^\s*charset\s*=\s*"?([\w.:-]+)/iu.exec(parameters.join(';'))?.[1] ?? null;
    return { address: response.url || address, is, bytes, charset };
  } catch {
    signal.throwIfAborted();
    // Browsers tell no extension why: no such host, no network, a certificate, a site that was not granted.
    return timeout.aborted ? 'too-slow' : 'not-reached';
  }
}

async function without(response: Response, problem: FetchProblem): Promise<FetchProblem> {
  await response.body?.cancel();
  return problem;
}

/** What was sent; null where it is more than is read. */
async function bytesOf({ headers, body }: Response): Promise<Blob | null> {
  const reader = body?.getReader();
  if (!reader) return new Blob([]);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = Number(headers.get('content-length') ?? 0) > LIMITS.savedPage ? Number.POSITIVE_INFINITY : 0;
  while (length <= LIMITS.savedPage) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    parts.push(value);
    length += value.length;
  }
  await reader.cancel();
  return null;
}
