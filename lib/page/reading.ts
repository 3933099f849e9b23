import type { ArticleText } from '../model.ts';
import { type PageArticle, readArticle } from './article.ts';
import { articleGate, type Gate, type NoArticle } from './gate/gate.ts';
import { runningText } from './gate/paragraphs.ts';
import { languageByScript } from './metadata/script-language.ts';
import type { ReaderPorts } from './reader-ports.ts';

/** What was read off a page. */
export interface PageReading extends PageArticle {
  /** How much running text the page had, to see it grow. */
  weight: number;
}

/** Why a page was not read. */
export type Unread = NoArticle | 'too-long-or-too-short' | 'unreadable';

/** As much of a text as tells its language. */
const SAMPLE = 1_000;

/**
 * Reads a page if it is an article. What a page does to Readability is no error of the reader's: it is not read then.
 * @param gate what was found at the page already.
 */
export function readPage(
  page: Document,
  location: string,
  gate: Gate = articleGate(page, location),
): PageReading | Unread {
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

/** The article in the language that its text is in: as the browser makes it out where the page does not say. */
export async function inItsLanguage(
  { article, isLanguageStated }: PageReading,
  ports: ReaderPorts,
): Promise<ArticleText> {
  if (isLanguageStated) return article;
  const detected = await ports.detectLanguage(article.text.slice(0, SAMPLE)).catch(() => null);
  return { ...article, language: detected ?? languageByScript(article.text, article.language) };
}
