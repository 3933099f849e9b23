import type { LinkedData } from './json-ld.ts';
import { type JsonObject, listOf, textOf } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';

const MAX_AUTHORS = 20;

/** Who wrote the article, divided by commas; null where the page does not say. */
export function bylineOf(
  page: Document,
  meta: MetaTags,
  article: JsonObject | null,
  data: LinkedData,
): string | null {
  const named = article ? namesOf(article['author'] ?? article['creator'], data) : [];
  if (named.length > 0) return joined(named);
  const tag = meta.first(
    'author',
    'article:author',
    'parsely-author',
    'dc.creator',
    'byl',
    'sailthru.author',
  );
  if (tag && !isAddress(tag)) return joined([tag]);
  const marked = [...page.querySelectorAll('[itemprop="author"], [rel="author"]')].slice(0, MAX_AUTHORS);
  return joined(marked.map((element) => markedName(element)));
}

function markedName(element: Element): string {
  const name = element.querySelector('[itemprop="name"]');
  return (
    name?.getAttribute('content') ??
    name?.textContent ??
    element.getAttribute('content') ??
    element.textContent ??
    ''
  );
}

function namesOf(value: unknown, data: LinkedData): string[] {
  return listOf(value).flatMap((author) => {
    if (typeof author === 'string') return isAddress(author) ? [] : [author];
    const person = data.resolve(author);
    // A name may itself be a list of names.
    return person ? listOf(person['name']).flatMap((name) => textOf(name) ?? []) : [];
  });
}

function joined(names: readonly string[]): string | null {
  const clean = names
    .map((name) => plainText(name).replace(/^(?:by|von|par|por|de|di|автор[ыи]?:?|текст:)\s+(?=\S)/i, ''))
    .filter((name) => name.length > 1 && name.length < 200 && !isAddress(name));
  return [...new Set(clean)].slice(0, MAX_AUTHORS).join(', ') || null;
}

function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\//.test(text.trim().toLowerCase());
}
