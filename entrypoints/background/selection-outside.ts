import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { dayOfStamp } from '../../lib/exchange/import/days.ts';
import { languageOf } from '../../lib/exchange/import/language-of.ts';
import { LIMITS } from '../../lib/limits.ts';
import { boundedText, type OutsideSelection, OutsideSelectionSchema } from '../../lib/model-schema.ts';
import { canonicalAddress } from '../../lib/page/metadata/address.ts';
import { plainText } from '../../lib/page/metadata/plain-text.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import { isOff } from './pausing.ts';
import { siteOf } from './site.ts';
import { readerState } from './tabs.ts';

/**
 * What is selected on a page where that is no part of an article's text: a caption, a comment, anything on a page that holds
 * no article. Null where nothing is selected, or the page may not be touched.
 */
export async function selectionOutside(
  record: RecordDatabase,
  tabId: number,
): Promise<OutsideSelection | null> {
  const found = v.safeParse(SelectedSchema, await inTab(tabId, selectedInPage));
  if (!found.success || siteOf(found.output.address) === null) return null;
  const { address, before, words, after, ...stated } = found.output;
  if (await isOff(address)) return null;
  const lead = folded(before);
  const text = folded(words);
  const selection = {
    page: (await articleIn(record, tabId)) ?? pageOf(address, text, stated),
    text: `${lead}${text}${folded(after)}`,
    span: { start: lead.length, end: lead.length + text.length },
  };
  // A page may say anything of itself.
  return v.is(OutsideSelectionSchema, selection) ? selection : null;
}

/** Where the page was read, its article as it is on record. */
async function articleIn(
  { articles }: RecordDatabase,
  tabId: number,
): Promise<OutsideSelection['page'] | null> {
  const state = await readerState(tabId);
  const article = state?.state === 'read' && (await articles.get(state.articleId));
  if (!article) return null;
  const { address, title, publisher, byline, published, language } = article;
  return { address, title, publisher, byline, published, language };
}

function pageOf(address: string, words: string, stated: Stated): OutsideSelection['page'] {
  const canonical = canonicalAddress(address, stated.canonical);
  return {
    address: canonical,
    title: plainText(stated.title),
    publisher: plainText(stated.site) || (siteOf(canonical) ?? ''),
    byline: null,
    published: dayOfStamp(stated.published),
    language: languageOf(words, stated.language),
  };
}

const folded = (text: string) => text.replace(/\s+/gu, ' ');

const SelectedSchema = v.object({
  words: v.pipe(boundedText(LIMITS.contentLength), v.regex(/[\p{L}\p{N}]/u)),
  before: boundedText(LIMITS.contextLength),
  after: boundedText(LIMITS.contextLength),
  address: v.string(),
  canonical: v.array(v.nullable(v.string())),
  title: boundedText(LIMITS.titleLength),
  site: boundedText(LIMITS.titleLength),
  published: v.string(),
  language: v.string(),
});
type Stated = Pick<
  v.InferOutput<typeof SelectedSchema>,
  'canonical' | 'title' | 'site' | 'published' | 'language'
>;

/** Runs in the page's tab, where nothing else of this file is: it knows only what stands in it. */
function selectedInPage() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const meta = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute) ?? null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const isText = (node: Node) => node.nodeType === node.TEXT_NODE;
  return {
    words: selection.toString(),
    before: isText(startContainer) ? (startContainer.nodeValue ?? '').slice(0, startOffset).slice(-300) : '',
    after: isText(endContainer) ? (endContainer.nodeValue ?? '').slice(endOffset).slice(0, 300) : '',
    address: location.href,
    canonical: [meta('link[rel~="canonical"]', 'href'), meta('meta[property="og:url"]', 'content')],
    title: (meta('meta[property="og:title"]', 'content') ?? document.title).slice(0, 2_000),
    site: (meta('meta[property="og:site_name"]', 'content') ?? '').slice(0, 2_000),
    published:
      meta('meta[property="article:published_time"]', 'content') ?? meta('time[datetime]', 'datetime') ?? '',
    language: document.documentElement.lang,
  };
}

async function inTab(tabId: number, func: () => unknown): Promise<unknown> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}
