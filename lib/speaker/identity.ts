import { readingLanguage } from '../language/name-languages.ts';
import type { LanguageCode } from '../model.ts';
import { aliasGroup } from './aliases.ts';
import { remember } from './cache.ts';
import { agree } from './compatible.ts';
import { foldSpelling } from './fold.ts';
import { familiesOf } from './given-families.ts';
import { interpret } from './interpret.ts';
import { meanings, withoutArticle } from './meanings.ts';
import { parseName } from './parts.ts';
import { peopleNamed } from './people.ts';
import { initialFits, sameGiven, sameSurname } from './same-word.ts';
import { cyrillicReading, latinReadings } from './spelling/readings.ts';
import { consonants } from './spelling/sounds.ts';

const KEYS_A_WORD = 12;
const INDEXED: ReadonlySet<string> = new Set(['surname', 'middle']);

/**
 * Keys under which a name is indexed: names that may be the same person's share at least one. Many people share a key,
 * so whatever an index gives is to be confirmed by `sameName`. In any case of the name; empty where it has no surname
 * (or, alone, given name).
 */
export function identityKeys(name: string, language: LanguageCode): string[] {
  const reading = readingLanguage(name, language);
  const parts = parseName(name, language);
  const alone = parts.surname === null;
  const words = new Set<string>();
  for (const { lemmas } of interpret(name, language)) {
    for (const [i, { slot, text }] of parts.tokens.entries()) {
      if (alone || INDEXED.has(slot)) words.add(withoutArticle((lemmas[i] ?? text).toLowerCase()));
    }
  }
  const keys = [...words].flatMap((word) => [
    ...wordKeys(`${reading} ${word}`),
    ...(alone ? familiesOf(foldSpelling(word)).map((family) => `g:${family}`) : []),
  ]);
  const people = [...peopleNamed(name, language).keys()].map((id) => `p:${id}`);
  return [...new Set([...keys, ...people])];
}

const wordKeys = remember(1024, (key): readonly string[] => {
  const [language = 'ru', word = ''] = key.split(' ');
  const readings = /[\u0400-\u04ff]/.test(word)
    ? [cyrillicReading(word, language)]
    : latinReadings(word, language).map((r) => r.sounds());
  const found = readings.flatMap((sounds) => consonants(sounds, KEYS_A_WORD));
  const alias = aliasGroup(foldSpelling(word));
  return [...new Set([...found.map((f) => `s:${f}`), ...(alias === undefined ? [] : [`a:${alias}`])])];
});

/**
 * Whether two names, in any case, script and of either language, are one person's as far as the names tell: true, false,
 * or null where they do not tell. A bare surname goes with every bearer of it; a given name alone tells nothing. Without
 * `languages` each is read as its letters suggest.
 */
export function sameName(
  a: string,
  b: string,
  languages: readonly [LanguageCode, LanguageCode] = ['', ''],
): boolean | null {
  const [la, lb] = [readingLanguage(a, languages[0]), readingLanguage(b, languages[1])];
  const judge = {
    surname: (x: string, y: string) => sameSurname({ word: x, language: la }, { word: y, language: lb }),
    given: (x: string, y: string) => sameGiven({ word: x, language: la }, { word: y, language: lb }),
    initial: (letter: string, word: string) =>
      initialFits({ word: letter, language: la }, { word, language: lb }),
  };
  let answer: boolean | null = false;
  let surnamesAgree = false;
  for (const one of meanings(a, la)) {
    for (const other of meanings(b, lb)) {
      const verdict = agree(one, other, judge);
      if (verdict === true) return true;
      if (verdict === null) answer = null;
      surnamesAgree ||=
        one.surname !== null && other.surname !== null && judge.surname(one.surname, other.surname);
    }
  }
  return isListedAsOne(a, b, [la, lb], surnamesAgree) ? true : answer;
}

/**
 * Whether the table of people has both names under one person. It knows how names are spelled: where the rules found the
 * surnames alike and something else to part the two, only whole names are believed.
 */
function isListedAsOne(
  a: string,
  b: string,
  [la, lb]: readonly [LanguageCode, LanguageCode],
  surnamesAgree: boolean,
): boolean {
  const ones = peopleNamed(a, la);
  if (ones.size === 0) return false;
  for (const [id, other] of peopleNamed(b, lb)) {
    const one = ones.get(id);
    if (!one || (one.sexes & other.sexes) === 0) continue;
    if (!surnamesAgree || (one.whole && other.whole)) return true;
  }
  return false;
}
