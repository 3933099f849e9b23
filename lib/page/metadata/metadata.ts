import { LIMITS } from '../../limits.ts';
import type { ArticleText } from '../../model.ts';
import { canonicalAddress } from './address.ts';
import { articleEntity } from './article-entity.ts';
import { bylineOf } from './byline.ts';
import { readLinkedData } from './json-ld.ts';
import { statedLanguage } from './language.ts';
import { textOf } from './linked-data.ts';
import { readMetaTags } from './meta-tags.ts';
import { publishedOf } from './published.ts';
import { publisherOf } from './publisher.ts';
import { languageByScript } from './script-language.ts';
import { titleOf } from './title.ts';

/** What a page says of its article; what it says nothing of is null. */
export interface Metadata extends Omit<ArticleText, 'text'> {
  /** Whether the page says its language, and the headline's letters do not belie it; else it is the likeliest by them. */
  isLanguageStated: boolean;
}

/** Reads the metadata of a page that was served at an address. */
export function readMetadata(page: Document, location: string): Metadata {
  const meta = readMetaTags(page);
  const data = readLinkedData(page);
  const heading = `${page.querySelector('h1')?.textContent ?? ''} ${page.title}`;
  const article = articleEntity(data, location, heading);
  const description = meta.first('og:description', 'description') ?? '';
  const stated = statedLanguage(page, meta, article);
  const language = languageByScript(`${heading} ${description}`, stated);
  const address = canonicalAddress(location, [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    meta.first('og:url'),
    textOf(article?.['url']),
  ]);
  const home = new URL(address);
  const title = titleOf(page, meta, article);
  return {
    address,
    title: title.slice(0, LIMITS.titleLength),
    publisher: publisherOf(page, meta, article, data, title, home.hostname).slice(0, LIMITS.titleLength),
    byline: bylineOf(page, meta, article, data)?.slice(0, LIMITS.titleLength) ?? null,
    published: publishedOf({ page, meta, article, address: home, language }),
    language,
    isLanguageStated: language === stated,
  };
}
