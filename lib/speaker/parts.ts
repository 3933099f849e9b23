import { readingLanguage } from '../language/name-languages.ts';
import type { LanguageCode } from '../model.ts';
import { remember } from './cache.ts';
import { EITHER } from './declension.ts';
import { familyFirst } from './family-first.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { type NameSlot, type NameToken, slotsOf } from './slots.ts';
import { afterHonorifics } from './titles.ts';
import { type NameWord, nameWordsOf } from './words.ts';

/** A name taken apart; its words stand as they are written, in whatever case. */
export interface NameParts {
  /** The words before the name («г-ну», "former President"), as written. */
  honorific: string | null;
  /** Sexes that the honorific allows: bits of `declension`. */
  sexes: number;
  /** The words of the name in the order in which they are written, without honorific and suffix. */
  tokens: readonly NameToken[];
  given: readonly string[];
  initials: readonly string[];
  patronymic: string | null;
  /** Words between given name and surname: second given names or the first of two surnames. */
  middle: readonly string[];
  /** With its particles: «фон дер Ляйен». */
  surname: string | null;
  /** "Jr", "III", «младший». */
  suffix: string | null;
  /** Surname first and alike in all cases but at its end: «Ким Чен Ын», "Xi Jinping". */
  eastern: boolean;
}

const caches = new Map<LanguageCode, (text: string) => NameParts>();

/**
 * Takes a name apart: "Mr J. D. Vance", «Токаев К. К.», «Касым-Жомарта Токаева», "Ursula von der Leyen", "Xi Jinping".
 * Words in lower case before the name (an office) count as its honorific. What is no name of a person as far as
 * its shape tells (no capitals, words of a sentence) has no tokens. Never throws.
 */
export function parseName(text: string, language: LanguageCode): NameParts {
  let cached = caches.get(language);
  if (!cached) {
    cached = remember(4096, (key) => parse(key, lexicon(readingLanguage(key, language))));
    caches.set(language, cached);
  }
  return cached(text.length > 200 ? text.slice(0, 200) : text);
}

/** Titles that go with a given name: "Sir Keir", «король Карл». */
const GIVEN_AFTER =
  /^(?:sir|dame|lady|king|queen|prince|princess|pope|saint|st|сэр|леди|корол.*|принц.*|папа|князь|княгиня|император.*|святой|св|имам)$/u;

const YOUNGER = /^(?:младш|старш|молодш)\p{L}{1,3}$/u;
const ROMAN = /^(?:[IVX]{2,}|[IV])$/u;

function parse(text: string, lex: Lexicon): NameParts {
  const words = nameWordsOf(text, lex);
  const { start, sexes } =
    words.length > 2 && familyFirst(words) ? { start: 0, sexes: EITHER } : afterHonorifics(words, lex);
  let end = words.length;
  while (end > start + 1 && isSuffix(words[end - 1], lex)) end--;
  const name = words.slice(start, end);
  const isName =
    name.length > 0 && !isPlace(words, lex) && name.length <= 8 && name.every((w) => w.sort !== 'lower');
  const eastern = isName && familyFirst(name);
  const [first, second] = name;
  // «Ле Пен» by itself.
  if (
    !eastern &&
    first &&
    second &&
    name.length === 2 &&
    second.sort === 'word' &&
    lex.particles.has(first.folded) &&
    !lex.given.has(first.folded)
  ) {
    first.sort = 'particle';
  }
  const titled = start > 0 && !GIVEN_AFTER.test(words[start - 1]?.folded ?? '');
  const tokens = isName ? slotsOf(name, lex, eastern, titled) : [];
  const texts = (...slots: NameSlot[]): string[] =>
    tokens.filter((t) => slots.includes(t.slot)).map((t) => t.text);
  return {
    honorific: joined(words.slice(0, start)),
    sexes,
    tokens,
    given: texts('given'),
    initials: texts('initial'),
    patronymic: texts('patronymic')[0] ?? null,
    middle: texts('middle'),
    surname: texts('surname', 'particle').join(' ') || null,
    suffix: joined(words.slice(end)),
    eastern,
  };
}

/** «город Вельск», "the city of Velsk". */
const isPlace = (words: readonly NameWord[], lex: Lexicon): boolean =>
  words
    .slice(0, 2)
    .some(
      (word, i) =>
        word.sort === 'lower' &&
        lex.places.has(word.folded) &&
        (i === 0 || (words[0]?.text.length ?? 0) <= 3),
    );

const isSuffix = (word: NameWord | undefined, lex: Lexicon): boolean =>
  word !== undefined && (lex.suffixes.has(word.folded) || ROMAN.test(word.text) || YOUNGER.test(word.folded));

const joined = (words: readonly NameWord[]): string | null =>
  words.map((word) => word.text).join(' ') || null;

/**
 * The same name read as a surname where it is one word that might be a given name too; null where it is not, or a number
 * tells that it is a ruler's.
 */
export function asSurname(parts: NameParts): NameParts | null {
  const [only] = parts.tokens;
  if (!only || parts.tokens.length > 1 || only.slot !== 'given') return null;
  if (parts.suffix !== null && ROMAN.test(parts.suffix)) return null;
  return { ...parts, tokens: [{ ...only, slot: 'surname' }], given: [], surname: only.text };
}
