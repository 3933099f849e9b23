import { readingLanguage } from '../language/name-languages.ts';
import { CASES, type GrammaticalCase } from '../language/name-words.ts';
import type { LanguageCode } from '../model.ts';
import { remember } from './cache.ts';
import { FEMALE, MALE } from './declension.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { type NameParts, parseName } from './parts.ts';
import { type WordChoice, wordChoices } from './word-choices.ts';

/** One way to understand a mention: its words in the nominative, and what that implies. */
export interface Interpretation {
  /** The nominative of each of the parts' tokens, in lower case. */
  lemmas: readonly string[];
  /** Cases (bits) the mention would stand in. */
  cases: number;
  /** MALE or FEMALE: what the words do not tell is told by two interpretations. */
  sexes: number;
  /** Not normalised; comparable within one mention. */
  weight: number;
}

/** How often people's names stand in each case in the press, in the order of `CASES`, and how often men are named. */
const CASE_SHARE = [0.5, 0.22, 0.07, 0.07, 0.1, 0.04];
const MEN = 0.78;
/** So many ways to understand the words so far are kept while a name is gone through. */
const BEAM = 8;
/** Ways less likely than this share of the likeliest are not worth keeping. */
const LEAST_SHARE = 0.015;
/** A case counts where it bears this share of a way's weight. */
const LEAST_CASE = 0.01;

const caches = new Map<LanguageCode, (text: string) => readonly Interpretation[]>();

/** All ways to understand the mention, likeliest first; empty where it is no name. */
export function interpret(mention: string, language: LanguageCode): readonly Interpretation[] {
  let cached = caches.get(language);
  if (!cached) {
    cached = remember(4096, (key) =>
      interpretParts(parseName(key, language), lexicon(readingLanguage(key, language))),
    );
    caches.set(language, cached);
  }
  return cached(mention.length > 200 ? mention.slice(0, 200) : mention);
}

/** The same for a name already taken apart. */
export function interpretParts(parts: NameParts, lex: Lexicon): readonly Interpretation[] {
  if (parts.tokens.length === 0) return [];
  const choices = parts.tokens.map((token, index) => wordChoices(token, index, parts, lex));
  const ways = [MALE, FEMALE].flatMap((sex) =>
    (parts.sexes & sex) === 0
      ? []
      : waysFor(choices, sex).map(({ lemmas, weights, weight }) => ({
          lemmas,
          cases: casesOf(weights, weight),
          sexes: sex,
          weight,
        })),
  );
  return likely(ways);
}

/** Words understood so far: their nominatives, and the weight of that in each case. */
interface Way {
  lemmas: readonly string[];
  weights: readonly number[];
  weight: number;
}

/** The likeliest choices of a nominative for every word that agree in case, for one sex. */
function waysFor(words: readonly (readonly WordChoice[])[], sex: number): Way[] {
  const share = sex === MALE ? MEN : 1 - MEN;
  let ways: Way[] = [{ lemmas: [], weights: CASE_SHARE.map((s) => s * share), weight: share }];
  for (const choices of words) {
    const next: Way[] = [];
    for (const way of ways) {
      for (const choice of choices) if (choice.sex === sex) next.push(extended(way, choice));
    }
    ways = likely(next).slice(0, BEAM);
  }
  return ways;
}

function extended({ lemmas, weights }: Way, choice: WordChoice): Way {
  let weight = 0;
  const products = weights.map((before, index) => {
    const product = before * (choice.weights[index] ?? 0);
    weight += product;
    return product;
  });
  return { lemmas: [...lemmas, choice.lemma], weights: products, weight };
}

/** Those worth keeping, by weight. */
function likely<W extends { weight: number }>(ways: W[]): W[] {
  ways.sort((a, b) => b.weight - a.weight);
  const least = (ways[0]?.weight ?? 0) * LEAST_SHARE;
  return ways.filter(({ weight }) => weight > 0 && weight >= least);
}

const casesOf = (weights: readonly number[], whole: number): number =>
  weights.reduce((mask, weight, index) => (weight >= whole * LEAST_CASE ? mask | (1 << index) : mask), 0);

/** Cases by name as bits. */
export function caseMask(cases: readonly GrammaticalCase[]): number {
  return cases.reduce((mask, name) => mask | (1 << CASES.indexOf(name)), 0);
}
