import type { LinkedData } from './json-ld.ts';
import { type JsonObject, listOf, textOf, typesOf } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';
import { outletAfter } from './title.ts';

/** The outlet's name as the page gives it, else its host's name. */
export function publisherOf(
  page: Document,
  meta: MetaTags,
  article: JsonObject | null,
  data: LinkedData,
  headline: string,
  host: string,
): string {
  const sources: readonly (() => readonly (string | null)[])[] = [
    () => [meta.first('og:site_name')],
    () => [nameOf(article?.['publisher'], data)],
    () =>
      data.entities
        .filter((entity) => typesOf(entity).some((type) => /^(?:NewsMediaOrganization|WebSite)$/.test(type)))
        .map((entity) => textOf(entity['name'])),
    () => [
      meta.first(
        'application-name',
        'apple-mobile-web-app-title',
        'dc.publisher',
        'article_publication_name',
      ),
    ],
    () => [page.querySelector('[itemprop="publisher"] [itemprop="name"]')?.getAttribute('content') ?? null],
    // Some templates put the section last.
    () => [outletAfter(headline, page)].filter((name) => name !== meta.first('article:section')),
  ];
  // The first one nearly always has it.
  for (const candidates of sources) {
    for (const candidate of candidates()) {
      const name = candidate && plainText(candidate);
      // Some pages name themselves where their outlet belongs.
      if (name && name !== headline && !/^https?:/.test(name.toLowerCase())) return name;
    }
  }
  return host.replace(/^(?:www|m|amp|mobile)\./, '');
}

function nameOf(value: unknown, data: LinkedData): string | null {
  for (const item of listOf(value)) {
    const name = typeof item === 'string' ? item : textOf(data.resolve(item)?.['name']);
    if (name) return name;
  }
  return null;
}
