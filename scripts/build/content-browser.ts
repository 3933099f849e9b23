import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const CONTENT_SCRIPTS: readonly unknown[] = ['"gate"', '"reader"'];

/** Gives content scripts the little they need of the polyfill, in its place. */
export function contentBrowser(): Plugin {
  let isContentScript = false;
  return {
    name: 'content-browser',
    enforce: 'pre',
    configResolved: ({ define }) => {
      isContentScript = CONTENT_SCRIPTS.includes(define?.['import.meta.env.ENTRYPOINT']);
    },
    resolveId: (source) =>
      isContentScript &&
      /^(?:(?:wxt|@wxt-dev\/webextension-polyfill)\/browser|@wxt-dev\/browser)$/u.test(source)
        ? resolve('lib/messages/content-browser.ts')
        : null,
  };
}
