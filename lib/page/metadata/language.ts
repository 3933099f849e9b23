import type { LanguageCode } from '../../model.ts';
import { type JsonObject, textOf } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';

/** Codes of countries that pages write where a language belongs. */
const MISWRITTEN: Readonly<Record<string, string>> = {
  by: 'be',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  iw: 'he',
  jp: 'ja',
  kr: 'ko',
  kz: 'kk',
  se: 'sv',
  ua: 'uk',
  vn: 'vi',
};

/** The language a page says it is in; null where it says none. */
export function statedLanguage(
  page: Document,
  meta: MetaTags,
  article: JsonObject | null,
): LanguageCode | null {
  const stated = [
    page.documentElement.getAttribute('lang'),
    page.documentElement.getAttribute('xml:lang'),
    textOf(article?.['inLanguage']),
    meta.first('og:locale', 'content-language', 'dc.language', 'language'),
    page.body?.getAttribute('lang') ?? null,
  ];
  for (const tag of stated) {
    const code = /^[a-z]{2,3}(?=$|[-_,;\s])/.exec(tag?.trim().toLowerCase() ?? '')?.[0];
    if (code) return MISWRITTEN[code] ?? code;
  }
  return null;
}
