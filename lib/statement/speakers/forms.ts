import { readingLanguage } from '../../language/name-languages.ts';
import type { Gender } from '../../language/speaker-words.ts';
import type { LanguageCode } from '../../model.ts';
import { remember } from '../../speaker/cache.ts';
import { FEMALE, MALE } from '../../speaker/declension.ts';
import { foldCase } from '../../speaker/fold.ts';
import { interpret } from '../../speaker/interpret.ts';
import { lexicon } from '../../speaker/lexicon.ts';

/** Names of women are weighed lower because the press writes less of them; a feminine verb makes up for it. */
const WOMEN = 3;

/**
 * How much of what a name may mean is a nominative, 0 to 1, given the gender that the verb beside it tells: «Токаев» 1,
 * «Токаеву» near 0, «Иванова» beside «сказала» 1.
 */
export function nominativeShare(name: string, language: LanguageCode, gender: Gender | null): number {
  const sexes = gender === 'm' ? MALE : gender === 'f' ? FEMALE : MALE | FEMALE;
  const form = foldCase(name)
    .replace(/\.(?=\p{L})/gu, '. ')
    .replaceAll('.', '');
  let whole = 0;
  let nominative = 0;
  for (const way of interpret(name, language)) {
    const weight = way.sexes === FEMALE && gender === 'f' ? way.weight * WOMEN : way.weight;
    const stands = foldCase(way.lemmas.join(' ')) === form;
    // A nominative of the other sex is no subject of this verb, whichever case the name is in.
    if (stands && (way.sexes & sexes) === 0) continue;
    whole += weight;
    if (stands) nominative += weight;
  }
  return whole > 0 ? nominative / whole : 0;
}

/** Whether a word, in any case, is a known given name. */
export function isGivenName(word: string, language: LanguageCode): boolean {
  let cached = givenNames.get(language);
  if (!cached) {
    cached = remember(4096, (key) => mayBeGiven(key, language));
    givenNames.set(language, cached);
  }
  return cached(word);
}

const givenNames = new Map<LanguageCode, (word: string) => boolean>();

function mayBeGiven(word: string, language: LanguageCode): boolean {
  const { given } = lexicon(readingLanguage(word, language));
  if (given.has(foldCase(word))) return true;
  return interpret(word, language).some(({ lemmas }) => given.has(foldCase(lemmas[0] ?? '')));
}
