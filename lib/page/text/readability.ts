import { Readability } from '@mozilla/readability';
import { LIMITS } from '../../limits.ts';
import { wordsOf } from './letters.ts';
import { isElement } from './nodes.ts';

/** What Readability is strict about, as bits of its `_flags`: unlikely places, class names, shady elements. */
const STRICTNESS = [0b111, 0b110, 0b100, 0b000] as const;
export type Strictness = (typeof STRICTNESS)[number];
export const STRICTEST_FIRST: readonly Strictness[] = STRICTNESS;

/**
 * Readability, without what only a rendering of its result needs (absolute links, lazy images, tidy wrappers, no
 * styles) and what the copy that it is given is free from (scripts, hidden parts). That spares a good part of its
 * time. When it finds too little it would put the page together again from HTML and be less strict; here whoever calls
 * it makes a new copy instead, so that every text node it returns is one it was given. Its methods are overridden by
 * name, so its version is pinned; the build leaves out those that are no longer called (`slim-readability`).
 */
class TextReadability extends Readability<Node> {
  declare _flags: number;
  readonly #title: string;
  readonly #byline: string | null;

  constructor(copy: Document, strictness: Strictness, title: string, byline: string | null) {
    super(copy, {
      maxElemsToParse: LIMITS.articleElements,
      charThreshold: 1,
      serializer: (content) => content,
    });
    this._flags = strictness;
    this.#title = title;
    this.#byline = byline;
    // It would write out the whole body as HTML, to start again from.
    Object.defineProperty(copy.body, 'innerHTML', { get: () => '', set: () => undefined });
  }

  /** It leaves the headline out of the text, and the byline where it does not know it. */
  _getArticleMetadata() {
    return { title: this.#title, byline: this.#byline, excerpt: '-' };
  }
  _isProbablyVisible() {
    return true;
  }
  /** How much of a heading's words are the title's, 0 to 1. Its own way knows the words of English letters only. */
  _textSimilarity(title: string, heading: string): number {
    const known = new Set(wordsOf(title));
    const words = wordsOf(heading);
    const foreign = words.filter((word) => !known.has(word));
    return words.length > 0 ? 1 - foreign.join(' ').length / words.join(' ').length : 0;
  }
  _getJSONLD() {}
  _unwrapNoscriptImages() {}
  _removeScripts() {}
  _cleanStyles() {}
  _fixLazyImages() {}
  _postProcessContent() {}
}

/** What Readability makes of a document. */
export interface Parsed {
  content: Element;
  byline: string | null;
}

/**
 * Finds the article in a copy of a page, which is used up by it.
 * @param title the headline; @param byline the authors, where the page's metadata names them.
 * @returns null where there is none.
 * @throws Error where the document has too many elements.
 */
export function parse(
  copy: Document,
  strictness: Strictness,
  title: string,
  byline: string | null,
): Parsed | null {
  const parsed = new TextReadability(copy, strictness, title, byline).parse();
  const content = parsed?.content;
  if (!content || !isElement(content)) return null;
  return { content, byline: parsed.byline ?? null };
}
