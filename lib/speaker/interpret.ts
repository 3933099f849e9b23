import { readingLanguage } from '../language/name-languages.ts';
import { CASES, type GrammaticalCase } from '../language/name-words.ts';
import type { LanguageCode } from '../model.ts';
import { remember } from './cache.ts';
import { EITHER, FEMALE, MALE, type Reading } from './declension.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { type NameParts, parseName } from './parts.ts';
import { wordReadings } from './word-readings.ts';

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

/** How often people's names stand in each case in the press, in the order of `CASES`. */
const CASE_SHARE = [0.5, 0.22, 0.07, 0.07, 0.1, 0.04];
const SEX_SHARE = [0, 0.78, 0.22];
const BEAM = 6;
/** Ways less likely than this share of the likeliest are not worth keeping. */
const LEAST_SHARE = 0.015;

/** All ways to understand the mention, likeliest first; empty where it is no name. */
export function interpret(mention: string, language: LanguageCode): readonly Interpretation[] {
  const reading = readingLanguage(mention, language);
  let cached = caches.get(reading);
  if (!cached) {
    cached = remember(4096, (key) => interpretParts(parseName(key, reading), lexicon(reading)));
    caches.set(reading, cached);
  }
  return cached(mention.length > 200 ? mention.slice(0, 200) : mention);
}

const caches = new Map<LanguageCode, (text: string) => readonly Interpretation[]>();

/** The same for a name already taken apart. */
export function interpretParts(parts: NameParts, lex: Lexicon): readonly Interpretation[] {
  if (parts.tokens.length === 0) return [];
  const options = parts.tokens.map((token, index) => wordReadings(token, index, parts, lex));
  const merged = new Map<string, Interpretation>();
  for (let c = 0; c < CASES.length; c++) {
    for (const sex of [MALE, FEMALE]) {
      if ((parts.sexes & sex) === 0) continue;
      const share = (CASE_SHARE[c] ?? 0) * (SEX_SHARE[sex] ?? 0);
      for (const { lemmas, weight, sexes } of combine(options, 1 << c, sex)) {
        const key = `${sex} ${lemmas.join(' ')}`;
        const before = merged.get(key);
        merged.set(key, {
          lemmas,
          cases: (before?.cases ?? 0) | (1 << c),
          sexes: sexes & sex,
          weight: (before?.weight ?? 0) + weight * share,
        });
      }
    }
  }
  const ways = [...merged.values()].sort((a, b) => b.weight - a.weight);
  const least = (ways[0]?.weight ?? 0) * LEAST_SHARE;
  return ways.filter((way) => way.weight >= least);
}

interface Partial {
  lemmas: string[];
  weight: number;
  sexes: number;
}

/** The best agreeing choices of a reading for every word, for one case and sex. */
function combine(options: readonly (readonly Reading[])[], caseMask: number, sex: number): Partial[] {
  let beam: Partial[] = [{ lemmas: [], weight: 1, sexes: EITHER }];
  for (const readings of options) {
    const agreeing = bestOfLemmas(readings, caseMask, sex);
    beam = beam
      .flatMap((partial) =>
        agreeing.map((r) => ({
          lemmas: [...partial.lemmas, r.lemma],
          weight: partial.weight * r.weight,
          sexes: partial.sexes & r.sexes,
        })),
      )
      .sort((a, b) => b.weight - a.weight)
      .slice(0, BEAM);
  }
  return beam;
}

/** The readings that stand in the case and sex, one for each nominative: two rules for one are no more evidence. */
function bestOfLemmas(readings: readonly Reading[], caseMask: number, sex: number): Reading[] {
  const found: Reading[] = [];
  // They come by weight, the heaviest first.
  for (const r of readings) {
    if ((r.cases & caseMask) === 0 || (r.sexes & sex) === 0) continue;
    if (!found.some((f) => f.lemma === r.lemma)) found.push(r);
  }
  return found;
}

/** Cases by name as bits. */
export function caseMask(cases: readonly GrammaticalCase[]): number {
  return cases.reduce((mask, name) => mask | (1 << CASES.indexOf(name)), 0);
}
