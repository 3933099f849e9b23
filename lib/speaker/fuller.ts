import type { LanguageCode } from '../model.ts';
import { agree, understood } from './compatible.ts';
import { NOMINATIVE } from './declension.ts';
import { foldCase } from './fold.ts';
import { interpret } from './interpret.ts';
import { parseName } from './parts.ts';

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
  const mentionParts = parseName(mention, language);
  const fullParts = parseName(fullName, language);
  if (mentionParts.tokens.length === 0 || fullParts.tokens.length === 0) return false;
  const wholes = interpret(fullName, language).filter((way) => (way.cases & NOMINATIVE) !== 0);
  return interpret(mention, language).some((way) => {
    const one = understood(mentionParts, way);
    return wholes.some((whole) => agree(one, understood(fullParts, whole), strict) !== false);
  });
}
