import type { LanguageCode } from '../model.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** Every language the extractor reads. Adding one is its file and a line here. */
export const languages: readonly Language[] = [ru, en, de, fr, es, uk];

const byCode = new Map(languages.map((language) => [language.code, language]));

export function languageByCode(code: LanguageCode): Language | undefined {
  return byCode.get(code);
}
