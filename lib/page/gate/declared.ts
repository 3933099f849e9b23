/** What a page declares itself to be, in Open Graph, JSON-LD or microdata. */
export type Declared = 'article' | 'other' | 'nothing';

const ARTICLE_IN_JSON = /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?\w*(?:Article|Posting|Report)"/g;
const LIVE_BLOG = /"LiveBlogPosting"/;

/** Articles that a page may describe and still be one itself; a list of headlines describes more. */
const MAX_DESCRIBED = 8;

export function declaredKind(page: Document): Declared {
  const ogType =
    page.querySelector('meta[property="og:type" i]')?.getAttribute('content')?.toLowerCase() ?? '';
  if (/article|news|blog|story|report/.test(ogType)) return 'article';
  if (page.querySelector('meta[property^="article:" i], meta[name="article:published_time" i]'))
    return 'article';
  if (describesOneArticle(page)) return 'article';
  if (page.querySelector('[itemtype$="Article"], [itemtype$="Posting"]') && !isList(page)) return 'article';
  return ogType === '' || ogType.includes('website') ? 'nothing' : 'other';
}

function describesOneArticle(page: Document): boolean {
  let described = 0;
  for (const script of page.querySelectorAll('script[type^="application/ld+json" i]')) {
    const json = script.textContent ?? '';
    if (LIVE_BLOG.test(json)) return true;
    described += json.match(ARTICLE_IN_JSON)?.length ?? 0;
  }
  return described > 0 && described <= MAX_DESCRIBED;
}

function isList(page: Document): boolean {
  return page.querySelectorAll('[itemtype$="Article"], [itemtype$="Posting"]').length > MAX_DESCRIBED;
}
