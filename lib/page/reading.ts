import type { ArticleText } from '../model.ts';
import { readArticle } from './article.ts';
import { articleGate, type NoArticle } from './gate/gate.ts';
import { runningText } from './gate/paragraphs.ts';
import { languageByScript } from './metadata/script-language.ts';
import type { ReaderPorts } from './reader-ports.ts';
import type { TextMap } from './text/text-map.ts';

/** What was read off a page. */
export interface PageReading {
  article: ArticleText;
  map: TextMap;
  /** How much running text the page had, to see it grow. */
  weight: number;
}

/** Why a page was not read. */
export type Unread = NoArticle | 'too-long-or-too-short' | 'unreadable';

/** As much of a text as tells its language. */
const SAMPLE = 1_000;

/** Reads a page if it is an article. What a page does to Readability is no error of the reader's: it is not read then. */
export function readPage(page: Document, location: string): PageReading | Unread {
  const gate = articleGate(page, location);
  if (!gate.open) return gate.reason;
  try {
    const read = readArticle(page, location, gate.root);
    return read ? { ...read, weight: gate.weight } : 'too-long-or-too-short';
  } catch {
    return 'unreadable';
  }
}

/** Whether a page has so much more running text than when it was read that it should be read again. */
export function hasGrown(page: Document, { weight }: PageReading): boolean {
  return runningText(page).length > weight * 1.1 + 200;
}

/** The article in the language that its text is in, where the browser is sure of it: pages often name another. */
export async function inItsLanguage(article: ArticleText, ports: ReaderPorts): Promise<ArticleText> {
  const detected = await ports.detectLanguage(article.text.slice(0, SAMPLE)).catch(() => null);
  return { ...article, language: detected ?? languageByScript(article.text, article.language) };
}
