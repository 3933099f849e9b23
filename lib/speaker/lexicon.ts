import { nameWords } from '../language/name-languages.ts';
import type { NameWords } from '../language/name-words.ts';
import type { LanguageCode } from '../model.ts';
import { remember } from './cache.ts';
import { compileDeclension, decline, EITHER, FEMALE, MALE, type Reading } from './declension.ts';
import { foldCase } from './fold.ts';

/** A language's names, ready to be looked up. */
export interface Lexicon {
  words: NameWords;
  /** Given names (folded) with the sexes they tell and their own spelling. */
  given: ReadonlyMap<string, { sexes: number; spelling: string }>;
  /** Titles (folded, without a stop) with the sexes they tell. */
  honorifics: ReadonlyMap<string, number>;
  /** Other titles by their ends. */
  isHonorific(folded: string): boolean;
  rareGiven: ReadonlySet<string>;
  /** Surnames that stand in one form, folded. */
  indeclinable: ReadonlySet<string>;
  fathers: ReadonlySet<string>;
  /** Surnames to be taken at their word, folded. */
  surnames: ReadonlySet<string>;
  places: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  suffixes: ReadonlySet<string>;
  /** Whether names decline in the language. */
  declines: boolean;
  /** All nominatives that a form (lower case) may belong to by its ending. */
  nominatives(form: string, part: 'given' | 'surname'): readonly Reading[];
}

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The lexicon of a language that `readingLanguage` gave. Built once a language. */
export const lexicon: (language: LanguageCode) => Lexicon = remember(64, (language) => {
  const words = nameWords(language);
  const given = new Map<string, { sexes: number; spelling: string }>();
  for (const [names, sex] of [
    [words.given.male, MALE],
    [words.given.female, FEMALE],
  ] as const) {
    for (const spelling of list(names)) {
      const key = foldCase(spelling);
      given.set(key, { sexes: (given.get(key)?.sexes ?? 0) | sex, spelling });
    }
  }
  const honorifics = new Map<string, number>();
  for (const [titles, sex] of [
    [words.honorifics.male, MALE],
    [words.honorifics.female, FEMALE],
    [words.honorifics.either, EITHER],
  ] as const) {
    for (const title of list(titles)) honorifics.set(foldCase(title).replaceAll('_', ' '), sex);
  }
  const honorificEnd =
    words.honorificEnd === undefined ? null : new RegExp(`(?:${words.honorificEnd})$`, 'u');
  const declension = compileDeclension(words);
  const ofGiven = remember(2048, (form) => decline(form, 'given', declension));
  const ofSurname = remember(2048, (form) => decline(form, 'surname', declension));
  return {
    words,
    given,
    honorifics,
    indeclinable: new Set(list(words.indeclinable ?? '').map(foldCase)),
    fathers: new Set(list(words.fathers ?? '').map(foldCase)),
    rareGiven: new Set(list(words.rareGiven ?? '')),
    surnames: new Set(list(words.surnames ?? '').map(foldCase)),
    places: new Set(list(words.places ?? '')),
    particles: new Set(words.particles),
    suffixes: new Set(words.suffixes),
    isHonorific: (folded) => honorificEnd?.test(folded) ?? false,
    declines: words.declension !== undefined,
    nominatives: (form, part) => (part === 'given' ? ofGiven(form) : ofSurname(form)),
  };
});
