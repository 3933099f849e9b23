import { LIMITS } from '../limits.ts';
import type { ArticleText } from '../model.ts';
import { mainPart } from './gate/gate.ts';
import { claimReviewBlocks } from './metadata/claim-reviews.ts';
import { readMetadata } from './metadata/metadata.ts';
import { drawnMarks, mendBlockQuotations } from './text/block-quotations.ts';
import { copyOf } from './text/copy.ts';
import { isText, SHOW_TEXT } from './text/nodes.ts';
import { readText } from './text/page-text.ts';
import { parse, STRICTEST_FIRST } from './text/readability.ts';
import type { TextMap } from './text/text-map.ts';

/** A page that holds an article, and where its text stands. */
export interface PageArticle {
  article: ArticleText;
  map: TextMap;
  /** Whether the page itself says in what language it is. */
  isLanguageStated: boolean;
  /** JSON-LD of the page that holds fact-checks, unread. */
  claimReviews: string[];
}

/** Shorter than this, what was found is a label or a picture's caption. */
const MIN_LENGTH = 100;

/** Shorter than this, an article is not all that Readability was to find, so it is made less strict. */
const ENOUGH = 250;

/**
 * Reads the article of a page.
 * @param location where the page was served.
 * @param root the part of the page to look for the article in.
 * @returns null where there is none.
 * @throws Error where the page is too large.
 */
export function readArticle(
  page: Document,
  location: string,
  root: Element = mainPart(page),
): PageArticle | null {
  const metadata = readMetadata(page, location);
  const main = mainText(root, metadata.title, metadata.byline);
  if (!main) return null;
  mendBlockQuotations(root, main.kept);
  const map = readText(root, main.kept, drawnMarks(root, main.kept, metadata.language));
  if (map.text.length < MIN_LENGTH || map.text.length > LIMITS.articleLength) return null;
  const { isLanguageStated, ...stated } = metadata;
  return {
    article: {
      ...stated,
      byline: metadata.byline ?? main.byline,
      text: map.text,
    },
    map,
    isLanguageStated,
    claimReviews: claimReviewBlocks(page),
  };
}

interface MainText {
  kept: Set<Text>;
  length: number;
  byline: string | null;
}

/** The text nodes of the article: the strictest reading that finds enough, else the one that finds most. */
function mainText(root: Element, title: string, byline: string | null): MainText | null {
  let most: MainText | null = null;
  for (const strictness of STRICTEST_FIRST) {
    const copy = copyOf(root);
    const parsed = parse(copy.document, strictness, title, byline);
    if (!parsed) continue;
    const found = { ...keptOf(parsed.content, copy.originals), byline: parsed.byline };
    if (found.length >= ENOUGH) return found;
    if (!most || found.length > most.length) most = found;
  }
  return most;
}

function keptOf(content: Element, originals: ReadonlyMap<Text, Text>): { kept: Set<Text>; length: number } {
  const kept = new Set<Text>();
  let length = 0;
  const texts = content.ownerDocument.createTreeWalker(content, SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const original = isText(text) && originals.get(text);
    if (!original) continue;
    kept.add(original);
    length += original.length;
  }
  return { kept, length };
}
