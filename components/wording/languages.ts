import type { LanguageCode } from '../../lib/model.ts';
import { once } from './locale.ts';

const names = once((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** A language's name in the reader's own: "Russian", «русский». */
export function languageWords(language: LanguageCode): string {
  return names().of(language) ?? language;
}
