import { nameWords } from '../../language/name-languages.ts';
import type { LanguageCode } from '../../model.ts';
import type { Range } from '../reading/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName, nominativeShare } from './forms.ts';

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** Names in two scripts side by side are two names: «президент Казахстана The New York Times». */
export function sameScript(a: Token | undefined, b: Token | undefined): boolean {
  return CYRILLIC.test(a?.lower ?? '') === CYRILLIC.test(b?.lower ?? '');
}

/** Whether a word is in the script of the language's own names. */
export function isOwnScript(word: string, language: LanguageCode): boolean {
  return CYRILLIC.test(word) === (nameWords(language).script === 'cyrillic');
}

/** A split name must be likelier in the nominative than the whole by this much. */
const CLEARER = 0.2;

/**
 * The last name of a run of capitalised words in which two stand side by side: «президент Казахстана | Касым-Жомарт
 * Токаев», «менеджер Ирвина | Джон Стэйнтон». The second begins with a given name, or is the more clearly a nominative.
 */
export function ownName(
  run: Range,
  words: (first: number, last: number) => string,
  language: LanguageCode,
): Range {
  const { first, last } = run;
  if (last === first) return run;
  for (let i = first + 1; i < last; i++) {
    if (isGivenName(words(i, i), language) && !isGivenName(words(i - 1, i - 1), language))
      return { first: i, last };
  }
  if (last - first < 2 || isGivenName(words(first, first), language)) return run;
  const whole = nominativeShare(words(first, last), language, null);
  const rest = nominativeShare(words(first + 1, last), language, null);
  return rest > whole + CLEARER ? { first: first + 1, last } : run;
}
