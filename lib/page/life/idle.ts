/**
 * Why work in a page ends. Without a reason of ours the browser makes an error, and for its stack parses the whole script
 * once more.
 */
export const STOPPED = 'stopped';

/** Longest wait for an idle moment, in milliseconds: some pages never rest. */
const PATIENCE = 2_000;

/** Settles when the page is loaded, seen, and the browser has nothing better to do; rejects when stopped. */
export async function idleAfterLoad(page: Document, signal: AbortSignal): Promise<void> {
  await whenSeen(page, signal);
  const { defaultView } = page;
  if (page.readyState !== 'complete' && defaultView) await event(defaultView, 'load', signal);
  await idle(signal);
}

/** Settles when the page is read in, seen, and the browser has nothing better to do; rejects when stopped. */
export async function idleWhenParsed(page: Document, signal: AbortSignal): Promise<void> {
  await whenSeen(page, signal);
  if (page.readyState === 'loading') await event(page, 'DOMContentLoaded', signal);
  await idle(signal);
}

/** A page loaded on a guess may never be seen. */
async function whenSeen(page: Document, signal: AbortSignal): Promise<void> {
  if ('prerendering' in page && page.prerendering) await event(page, 'prerenderingchange', signal);
}

/** Settles when the browser is idle; rejects when stopped. */
export function idle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const handle = requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    signal.addEventListener('abort', () => {
      cancelIdleCallback(handle);
      reject(signal.reason);
    });
  });
}

/** Settles at the browser's own event; a page may send itself events of any name. */
function event(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    target.addEventListener(type, ({ isTrusted }) => isTrusted && resolve(), { signal });
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
