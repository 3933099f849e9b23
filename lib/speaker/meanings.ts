import type { LanguageCode } from '../model.ts';
import { remember } from './cache.ts';
import { EITHER } from './declension.ts';
import { foldCase } from './fold.ts';
import { type Interpretation, interpret, interpretParts } from './interpret.ts';
import { lexicon } from './lexicon.ts';
import { asSurname, type NameParts, parseName } from './parts.ts';
import type { NameSlot } from './slots.ts';

/** A name understood one way, its words by their place, in the nominative and in lower case. */
export interface Meaning {
  surname: string | null;
  /** An eastern name's in one word. */
  given: readonly string[];
  middle: readonly string[];
  initials: readonly string[];
  patronymic: string | null;
  /** "jr", "iii". */
  suffix: string | null;
  /** Bits of `declension`. */
  sexes: number;
  cases: number;
}

const caches = new Map<LanguageCode, (name: string) => readonly Meaning[]>();

/**
 * Every way to understand a name, the likeliest first; a lone given name also as the surname it may be. `language` is
 * what `readingLanguage` answers for the name.
 */
export function meanings(name: string, language: LanguageCode): readonly Meaning[] {
  let cached = caches.get(language);
  if (!cached) {
    cached = remember(4096, (key) => understandAll(key, language));
    caches.set(language, cached);
  }
  return cached(name.length > 200 ? name.slice(0, 200) : name);
}

function understandAll(name: string, language: LanguageCode): Meaning[] {
  const parts = parseName(name, language);
  const plain = interpret(name, language).map((way) => meaningOf(parts, way));
  const surname = asSurname(parts);
  if (!surname) return plain;
  return [...plain, ...interpretParts(surname, lexicon(language)).map((way) => meaningOf(surname, way))];
}

function meaningOf(parts: NameParts, way: Interpretation): Meaning {
  const at = (slot: NameSlot): string[] =>
    parts.tokens.flatMap((token, i) =>
      token.slot === slot ? [(way.lemmas[i] ?? token.text).toLowerCase()] : [],
    );
  const surname = at('surname')[0];
  return {
    surname: surname === undefined ? null : withoutArticle(surname),
    given: parts.eastern ? [at('given').join('').replaceAll('-', '')] : at('given'),
    middle: at('middle'),
    initials: at('initial'),
    patronymic: at('patronymic')[0] ?? null,
    suffix: parts.suffix === null ? null : suffixOf(parts.suffix),
    sexes: way.sexes & parts.sexes || way.sexes || EITHER,
    cases: way.cases,
  };
}

/** «аль-Асад» and «Асад» are one. */
export const withoutArticle = (surname: string): string =>
  surname.replace(/^(?:[аэе]ль|[аэ][сшнтдрз]|[ae]l|a[snrdt])-(?=..)/u, '');

/** Suffixes of all languages and cases by the English one. */
function suffixOf(suffix: string): string {
  const folded = foldCase(suffix);
  if (/^(?:мл|мол|jr|jun|hijo)/u.test(folded)) return 'jr';
  return /^(?:ст|sr|sen|padre)/u.test(folded) ? 'sr' : folded;
}
