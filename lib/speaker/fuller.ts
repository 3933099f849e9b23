import { readingLanguage } from '../language/name-languages.ts';
import type { LanguageCode } from '../model.ts';
import { agree } from './compatible.ts';
import { NOMINATIVE } from './declension.ts';
import { foldCase } from './fold.ts';
import { sameName } from './identity.ts';
import { meanings } from './meanings.ts';

const alike = (a: string, b: string): boolean => a === b || foldCase(a) === foldCase(b);

/** Words compared as one article writes them: letter by letter once their case is off. */
const strict = {
  surname: alike,
  given: alike,
  initial: (letter: string, word: string): boolean =>
    foldCase(word).startsWith(foldCase(letter).replace(/[^\p{L}].*$/u, '')),
};

/**
 * Whether a mention in any case («Токаевым», "Mr Tokayev", «К. Токаева», «Виктором») may refer to that full name within
 * one article. A given name alone may; so does a surname alone, whoever else bears it. The full name is in the
 * nominative.
 */
export function isMentionOf(mention: string, fullName: string, language: LanguageCode): boolean {
  const reading = readingLanguage(mention, language);
  if (reading !== readingLanguage(fullName, language)) {
    return sameName(mention, fullName, [language, language]) === true;
  }
  const wholes = meanings(fullName, reading);
  for (const one of meanings(mention, reading)) {
    for (const whole of wholes) {
      if ((whole.cases & NOMINATIVE) !== 0 && agree(one, whole, strict) !== false) return true;
    }
  }
  return false;
}
