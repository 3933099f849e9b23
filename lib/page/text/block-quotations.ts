import type { LanguageCode } from '../../model.ts';
import { isUnread } from './blocks.ts';
import { lettersOf } from './letters.ts';
import { isBlank, isText, SHOW_TEXT } from './nodes.ts';

/**
 * Quotations that mark-up sets off: `<blockquote>`, pull quotes, `<q>`. Readability drops some block quotations as if
 * they were boxes of links, and keeps pull quotes, which only repeat the article; and none of them need have quotation
 * marks in their text, as the page draws them.
 */

/** Marks to be drawn around text nodes that have none of their own. */
export interface Drawn {
  before: string;
  after: string;
}

const QUOTATION = 'blockquote, [class*="pullquote" i], [class*="pull-quote" i], [class*="pull_quote" i]';
const ATTRIBUTION =
  'cite, footer, figcaption, [class*="author" i], [class*="source" i], [class*="attribution" i], [class*="credit" i]';
const MARKS = /["'«»“”„‟‘’‚‹›「」『』]/;

/** Shorter than this it may be repeated by chance; longer than this it is no quotation but a part of the page. */
const MIN_LETTERS = 20;
const MAX_LENGTH = 4_000;

/** Guards against pages of thousands of block quotations, such as forums. */
const MAX_QUOTATIONS = 200;

/**
 * Puts right what Readability did to block quotations: takes repeated ones out of the kept text nodes, and dropped ones
 * in that stand between kept ones.
 */
export function mendBlockQuotations(root: Element, kept: Set<Text>): void {
  const quotations = [...root.querySelectorAll(QUOTATION)].slice(0, MAX_QUOTATIONS);
  if (quotations.length === 0 || kept.size === 0) return;
  const texts = [...kept];
  const [first, last] = [texts[0], texts.at(-1)];
  for (const quotation of quotations) {
    const words = textsIn(quotation);
    if (words.length === 0 || !first || !last) continue;
    if (repeats(quotation, kept)) {
      for (const text of words) kept.delete(text);
    } else if (isQuotation(quotation) && isBetween(quotation, first, last)) {
      for (const text of words) kept.add(text);
    }
  }
}

/** Whether what is quoted stands elsewhere in the kept text too. */
function repeats(quotation: Element, kept: ReadonlySet<Text>): boolean {
  const own = new Set(quotedTexts(quotation));
  const quoted = lettersOf(join(own));
  if (quoted.length < MIN_LETTERS) return false;
  return lettersOf(join([...kept].filter((text) => !own.has(text)))).includes(quoted);
}

function isBetween(element: Element, first: Node, last: Node): boolean {
  const { DOCUMENT_POSITION_FOLLOWING: following } = element;
  return (
    (first.compareDocumentPosition(element) & following) > 0 &&
    (element.compareDocumentPosition(last) & following) > 0
  );
}

/** Whether it is what it is marked up as, and not a box of links. */
function isQuotation(element: Element): boolean {
  const length = element.textContent?.trim().length ?? 0;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
  const hidden = element.closest('[hidden], [aria-hidden="true"], nav, form');
  return length >= MIN_LETTERS && length <= MAX_LENGTH && linked / length < 0.3 && !hidden;
}

/** The text nodes that hold the words, without those that say whose they are. */
function quotedTexts(quotation: Element): Text[] {
  const texts = textsIn(quotation);
  const inParagraphs = texts.filter((text) => isInside(text, 'p', quotation));
  const quoted = inParagraphs.length > 0 ? inParagraphs : texts;
  return quoted.filter((text) => !isAttribution(text, quotation));
}

/** Whether a text node says whose the words are: by its mark-up, or as a line that begins with a dash. */
function isAttribution(text: Text, quotation: Element): boolean {
  if (isInside(text, ATTRIBUTION, quotation)) return true;
  const line = text.parentElement?.closest('p, div, blockquote');
  const words = line === quotation ? text.data : (line?.textContent ?? '');
  return /^\s*[-–—]\s*[^\s\d]/.test(words);
}

function isInside(text: Text, selector: string, within: Element): boolean {
  const holder = text.parentElement?.closest(selector);
  return holder !== null && holder !== undefined && holder !== within && within.contains(holder);
}

function join(texts: Iterable<Text>): string {
  return Array.from(texts, ({ data }) => data).join('');
}

function textsIn(element: Element): Text[] {
  const found: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) && !isBlank(node) && node.parentElement && !isUnread(node.parentElement))
      found.push(node);
  }
  return found;
}

/**
 * The marks that belong around quotations which have none of their own, by the text nodes they stand at. Each paragraph
 * is a quotation by itself, so that no drawn mark stands within one's words; who is quoted follows after a dash.
 */
export function drawnMarks(
  root: Element,
  kept: ReadonlySet<Text>,
  language: LanguageCode,
): ReadonlyMap<Text, Drawn> {
  const drawn = new Map<Text, Drawn>();
  const [opening, closing] = marksOf(language);
  for (const quotation of [...root.querySelectorAll('blockquote, q')].slice(0, MAX_QUOTATIONS)) {
    const quoted = quotedTexts(quotation).filter((text) => kept.has(text));
    if (quoted.length === 0 || quoted.some(hasMarks)) continue;
    for (const [first, last] of paragraphsOf(quoted)) {
      drawn.set(first, { before: opening, after: '' });
      drawn.set(last, { before: drawn.get(last)?.before ?? '', after: closing });
    }
    const attribution = textsIn(quotation).find((text) => kept.has(text) && isAttribution(text, quotation));
    if (attribution && !/^\s*[-–—]/.test(attribution.data))
      drawn.set(attribution, { before: '— ', after: '' });
  }
  return drawn;
}

function hasMarks({ data }: Text): boolean {
  return MARKS.test(data.replace(/\S['’]\S/g, ''));
}

/** The first and the last text node of each paragraph. */
function paragraphsOf(texts: readonly Text[]): [Text, Text][] {
  const found: { paragraph: Element | null | undefined; ends: [Text, Text] }[] = [];
  for (const text of texts) {
    const paragraph = text.parentElement?.closest('p, li, div, blockquote, q');
    const last = found.at(-1);
    if (last && last.paragraph === paragraph) last.ends[1] = text;
    else found.push({ paragraph, ends: [text, text] });
  }
  return found.map(({ ends }) => ends);
}

function marksOf(language: LanguageCode): readonly [string, string] {
  if (language === 'en') return ['“', '”'];
  return language === 'de' ? ['„', '“'] : ['«', '»'];
}
