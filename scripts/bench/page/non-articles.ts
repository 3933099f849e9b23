import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { SavedPage } from '../../pages/corpus.ts';

/**
 * Pages that are no articles, as heavy as real ones: the same pages without their article. Menus, teasers, banners,
 * scripts and styles stay; running text, and what calls the page an article, goes.
 */
export async function withoutArticles(
  context: BrowserContext,
  pages: readonly SavedPage[],
  directory: string,
): Promise<SavedPage[]> {
  mkdirSync(directory, { recursive: true });
  const workshop = await context.newPage();
  const bare: SavedPage[] = [];
  for (const saved of pages) {
    const html = new TextDecoder(saved.encoding).decode(readFileSync(saved.file));
    const file = join(directory, `${saved.id}.html`);
    writeFileSync(file, await workshop.evaluate(withoutArticle, html));
    bare.push({ ...saved, id: `${saved.id} (no article)`, file, encoding: 'utf-8' });
  }
  await workshop.close();
  return bare;
}

/** Runs in a browser, so it can use nothing from outside itself. */
function withoutArticle(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const declarations =
    'meta[property^="og:" i], meta[property^="article:" i], meta[name^="article:" i], script[type*="ld+json" i], meta[charset], meta[http-equiv]';
  const runningText = 60;
  for (const element of page.querySelectorAll(declarations)) element.remove();
  for (const element of page.querySelectorAll('[itemtype]')) element.removeAttribute('itemtype');
  for (const paragraph of page.querySelectorAll('p')) {
    if ((paragraph.textContent ?? '').trim().length >= runningText) paragraph.remove();
  }
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
