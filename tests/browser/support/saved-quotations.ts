import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { quoteAt } from '../../../lib/annotation/quote.ts';
import { readArticle } from '../../../lib/page/article.ts';
import { extractStatements } from '../../../lib/statement/extract.ts';
import { savedPages } from '../../../scripts/pages/corpus.ts';

/** Statements of saved news pages, and the pages as they can be served without their scripts and styles. */

export interface SavedQuotation {
  /** Path of the page on the test's own site. */
  path: string;
  text: string;
  prefix: string;
  suffix: string;
}

export interface SavedQuotations {
  pages: Record<string, string>;
  quotations: SavedQuotation[];
}

/** So far above the article that the browser must have found the words where it has scrolled. */
const FAR = '<div style="height: 5000px"></div>';

/**
 * Up to so many statements, as many of each page as there is need for.
 * @returns null where there are no saved pages.
 */
export function savedQuotations(directory: string, most: number, ofEach: number): SavedQuotations | null {
  const saved = savedPages(directory);
  if (!saved) return null;
  const pages: Record<string, string> = {};
  const quotations: SavedQuotation[] = [];
  for (const { id, file, url, encoding } of saved) {
    if (quotations.length >= most) break;
    const html = new TextDecoder(encoding).decode(readFileSync(file));
    const { document } = parsed(html, url);
    const read = readArticle(document, url);
    if (!read) continue;
    const { article } = read;
    const found = extractStatements(article).slice(0, ofEach);
    if (found.length === 0) continue;
    const path = `/${id}.html`;
    pages[path] = bare(html, url);
    quotations.push(
      ...found.map((statement) => ({ ...quoteAt(article.text, statement), path, text: statement.text })),
    );
  }
  return { pages, quotations: quotations.slice(0, most) };
}

/** Without its complaints of style sheets, which are long and change nothing. */
function parsed(html: string, url: string) {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
}

/** A page's own structure and words, without what would load, run or hide anything. */
function bare(html: string, url: string): string {
  const { document } = parsed(html, url);
  const dropped = 'script, style, link, iframe, noscript, template, meta, img, picture, video, svg, base';
  for (const element of document.querySelectorAll(dropped)) element.remove();
  for (const element of document.querySelectorAll('[hidden], [style]')) {
    element.removeAttribute('hidden');
    element.removeAttribute('style');
  }
  return `<!doctype html><meta charset="utf-8"><title>Saved</title>${FAR}${document.body.innerHTML}${FAR}`;
}
