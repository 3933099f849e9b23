import type { LanguageCode } from '../model.ts';
import { deNames } from './de/names.ts';
import { enNames } from './en/names.ts';
import { esNames } from './es/names.ts';
import { frNames } from './fr/names.ts';
import { kkNames } from './kk/names.ts';
import type { NameWords } from './name-words.ts';
import { ruNames } from './ru/names.ts';
import { ukNames } from './uk/names.ts';

const packs: ReadonlyMap<LanguageCode, NameWords> = new Map([
  ['ru', ruNames],
  ['uk', ukNames],
  ['kk', kkNames],
  ['en', enNames],
  ['de', deNames],
  ['fr', frNames],
  ['es', esNames],
]);

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * The language by whose rules a name is read: the article's, unless the name is written in another script; then
 * Russian, Ukrainian or Kazakh by the letters that only they have, and English for Latin letters.
 */
export function readingLanguage(name: string, language: LanguageCode): LanguageCode {
  const pack = packs.get(language);
  if (CYRILLIC.test(name)) {
    if (pack?.script === 'cyrillic') return language;
    return /[әғқңөұүһ]/i.test(name) ? 'kk' : /[іїєґ]/i.test(name) ? 'uk' : 'ru';
  }
  return pack?.script === 'latin' ? language : 'en';
}

/** What is known of names in the language; call with `readingLanguage`'s answer. */
export function nameWords(language: LanguageCode): NameWords {
  return packs.get(language) ?? enNames;
}
