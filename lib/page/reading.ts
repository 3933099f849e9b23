import type { ArticleText } from '../model.ts';
import { readArticle } from './article.ts';
import { articleGate } from './gate/gate.ts';
import { languageByScript } from './metadata/script-language.ts';
import type { ReaderPorts } from './reader-ports.ts';
import type { TextMap } from './text/text-map.ts';

/** What was read off a page. */
export interface PageReading {
  article: ArticleText;
  map: TextMap;
}

/** As much of a text as tells its language. */
const SAMPLE = 1_000;

/**
 * Reads a page if it is an article; null where it is none, or where it is one that cannot be read: what a page does to
 * Readability is no error of the page's, nor of the reader's.
 */
export function readPage(page: Document, location: string): PageReading | null {
  const gate = articleGate(page, location);
  if (!gate.open) return null;
  try {
    return readArticle(page, location, gate.root);
  } catch {
    return null;
  }
}

/** The article in the language that its text is in, where the browser is sure of it: pages often name another. */
export async function inItsLanguage(article: ArticleText, ports: ReaderPorts): Promise<ArticleText> {
  const detected = await ports.detectLanguage(article.text.slice(0, SAMPLE)).catch(() => null);
  return { ...article, language: detected ?? languageByScript(article.text, article.language) };
}
