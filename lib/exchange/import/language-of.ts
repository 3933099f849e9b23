import { detectLanguage } from '../../language/detect.ts';
import type { LanguageCode } from '../../model.ts';
import { languageByScript } from '../../page/metadata/script-language.ts';

/** Languages by the names that data sets call them. */
const NAMES: Readonly<Record<string, LanguageCode>> = {
  english: 'en',
  french: 'fr',
  german: 'de',
  russian: 'ru',
  spanish: 'es',
  ukrainian: 'uk',
};

const CYRILLIC = new Set<LanguageCode>(['ru', 'uk']);

/** The language that a tag (`pt-BR`) or a name ("Russian") names; null where it names none. */
export function languageNamed(tag: string | null | undefined): LanguageCode | null {
  const name = tag?.trim().toLowerCase() ?? '';
  return NAMES[name] ?? /^[a-z]{2,3}(?=$|[-_])/.exec(name)?.[0] ?? null;
}

/** The language of a text as the file names it, else as its letters and words tell. */
export function languageOf(text: string, tag?: string | null): LanguageCode {
  const named = languageNamed(tag);
  if (named) return named;
  const byScript = languageByScript(text, null);
  if (byScript !== 'en' && byScript !== 'ru') return byScript;
  // A few words may hold none of the commonest: then the letters alone tell.
  const byWords = detectLanguage(text);
  return CYRILLIC.has(byWords) === (byScript === 'ru') ? byWords : byScript;
}
