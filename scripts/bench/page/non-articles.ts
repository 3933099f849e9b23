import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { SavedPage } from '../../pages/corpus.ts';

/**
 * Pages that are no articles, as heavy as real ones: the same pages without their article. Menus, teasers, banners,
 * scripts and styles stay; running text, and what calls the page an article, goes.
 */
export function withoutArticles(pages: readonly SavedPage[], directory: string): SavedPage[] {
  mkdirSync(directory, { recursive: true });
  return pages.map((saved) => {
    const html = new TextDecoder(saved.encoding).decode(readFileSync(saved.file));
    const file = join(directory, `${saved.id}.html`);
    writeFileSync(file, withoutArticle(html));
    return { ...saved, id: `${saved.id} (no article)`, file, encoding: 'utf-8' };
  });
}

const DECLARATIONS =
  'meta[property^="og:" i], meta[property^="article:" i], meta[name^="article:" i], script[type*="ld+json" i], meta[charset], meta[http-equiv]';
const RUNNING_TEXT = 60;

function withoutArticle(html: string): string {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const { document } = window;
  for (const element of document.querySelectorAll(DECLARATIONS)) element.remove();
  for (const element of document.querySelectorAll('[itemtype]')) element.removeAttribute('itemtype');
  for (const paragraph of document.querySelectorAll('p')) {
    if ((paragraph.textContent ?? '').trim().length >= RUNNING_TEXT) paragraph.remove();
  }
  const written = `<!doctype html>${document.documentElement.outerHTML}`;
  window.close();
  return written;
}
