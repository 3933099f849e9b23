import { dayInAddress } from '../metadata/day-in-address.ts';
import { declaredKind } from './declared.ts';
import { runningText } from './paragraphs.ts';

/** Why a page is not read. */
export type NoArticle = 'front-page' | 'other-kind' | 'too-little-text' | 'no-headline' | 'list' | 'undated';

export interface OpenGate {
  open: true;
  /** The part of the page to look for the article in. */
  root: Element;
  /** How much running text the page has, in UTF-16 code units. */
  weight: number;
}

export type Gate = OpenGate | { open: false; reason: NoArticle };

/** A page that says it is an article may be a short one; one that does not must look like one. */
const ENOUGH_DECLARED = 120;
const ENOUGH_UNDECLARED = 600;

/** How much of it must stand together, as paragraphs of one parent. */
const ENOUGH_TOGETHER = 400;

/** Of the text around the running text, what part a list of teasers has in links. */
const LIST_LINKS = 0.3;

const DATE_MARK =
  'time[datetime], [itemprop~="datePublished"], meta[name*="date" i], meta[name*="publish" i], meta[property*="publish" i]';
const DATE_CLASS = '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i]';

const FRONT_PATH = /^\/(?:[a-z]{2,3}\/?)?(?:(?:index|default|home)(?:\.\w+)?)?$/;
const MAX_FRONT_PATH = 20;

/**
 * Tells whether a page is worth reading as an article, from its address, its own declaration, and its running text.
 * It looks at few elements and forces no layout: on any other page this is all that is ever done.
 */
export function articleGate(page: Document, location: string): Gate {
  const address = new URL(location);
  if (isFrontPage(address)) return closed('front-page');
  const declared = declaredKind(page);
  if (declared === 'other') return closed('other-kind');
  const { length, container, parent, inParent } = runningText(page);
  if (declared === 'article') {
    // Some outlets write their paragraphs without <p>; they have to be looked for.
    if (container === null)
      return page.getElementsByTagName('br').length + divs(page) > 0
        ? open(page.body, length)
        : closed('too-little-text');
    return length >= ENOUGH_DECLARED ? open(partOf(container), length) : closed('too-little-text');
  }
  if (!container || !parent || length < ENOUGH_UNDECLARED) return closed('too-little-text');
  if (!page.querySelector('h1, h2, [itemprop~="headline"]')) return closed('no-headline');
  if (inParent < ENOUGH_TOGETHER || linkDensity(parent) > LIST_LINKS) return closed('list');
  return isDated(page, address) ? open(partOf(container), length) : closed('undated');
}

function closed(reason: NoArticle): Gate {
  return { open: false, reason };
}

function open(root: Element, weight: number): Gate {
  return { open: true, root, weight };
}

/** `/`, `/index.html`, `/en/`: the front page of an outlet or of one of its languages. */
function isFrontPage({ pathname, search }: URL): boolean {
  // Only short paths are worth a pattern.
  return pathname.length < MAX_FRONT_PATH && FRONT_PATH.test(pathname.toLowerCase()) && !/\d/.test(search);
}

function divs(page: Document): number {
  return page.querySelectorAll('div > span, article div').length;
}

/** Where to look for the article in a page that is taken to be one. */
export function mainPart(page: Document): Element {
  const { container } = runningText(page);
  return container ? partOf(container) : page.body;
}

/** The smallest part of the page that holds both its running text and its headline, else the whole body. */
function partOf(container: Element): Element {
  const { body } = container.ownerDocument;
  const headline = container.ownerDocument.querySelector('h1');
  if (!headline) return body;
  let part: Element = container;
  while (!part.contains(headline) && part !== body) part = part.parentElement ?? body;
  return part;
}

function linkDensity(container: Element): number {
  const all = container.textContent?.length ?? 0;
  let linked = 0;
  for (const link of container.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
  return all > 0 ? linked / all : 0;
}

function isDated(page: Document, address: URL): boolean {
  if (page.querySelector(DATE_MARK) || dayInAddress(address)) return true;
  for (const element of [...page.querySelectorAll(DATE_CLASS)].slice(0, 100)) {
    const text = element.textContent ?? '';
    if (text.length < 100 && /\d{1,2}/.test(text) && /(?:19|20)\d{2}/.test(text)) return true;
  }
  return false;
}
