import { readingLanguage } from '../language/name-languages.ts';
import { CASES, type GrammaticalCase } from '../language/name-words.ts';
import type { LanguageCode } from '../model.ts';
import { remember } from './cache.ts';
import { FEMALE, MALE, type Reading } from './declension.ts';
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
  const options = parts.tokens.map((token, index) => wordReadings(token, index, parts, lex));
  const ways = new Map<string, Interpretation>();
  for (const frame of framesFor(options, parts.sexes)) {
    for (const { lemmas, weight } of combine(options, frame)) {
      const key = `${frame.sex} ${lemmas.join(' ')}`;
      const way = ways.get(key);
      if (way) {
        way.cases |= frame.caseBit;
        way.weight += weight * frame.share;
      } else ways.set(key, { lemmas, cases: frame.caseBit, sexes: frame.sex, weight: weight * frame.share });
    }
  }
  const sorted = [...ways.values()].sort((a, b) => b.weight - a.weight);
  const least = (sorted[0]?.weight ?? 0) * LEAST_SHARE;
  return sorted.filter((way) => way.weight >= least);
}

/** A case and a sex in which all words of a name are to agree. */
interface Frame {
  caseBit: number;
  sex: number;
  share: number;
}

const FRAMES: readonly Frame[] = CASES.flatMap((_, index) =>
  [MALE, FEMALE].map((sex) => ({
    caseBit: 1 << index,
    sex,
    share: (CASE_SHARE[index] ?? 0) * (SEX_SHARE[sex] ?? 0),
  })),
);

/** The frames worth trying: those in which the words could weigh something beside the best of them. */
function framesFor(options: readonly (readonly Reading[])[], sexes: number): Frame[] {
  const bounds = FRAMES.map((frame) =>
    (frame.sex & sexes) === 0
      ? 0
      : frame.share * options.reduce((product, o) => product * heaviest(o, frame), 1),
  );
  const least = Math.max(...bounds) * LEAST_SHARE * 0.1;
  return FRAMES.filter((_, i) => (bounds[i] ?? 0) > 0 && (bounds[i] ?? 0) >= least);
}

const agrees = (r: Reading, { caseBit, sex }: Frame): boolean =>
  (r.cases & caseBit) !== 0 && (r.sexes & sex) !== 0;

/** Readings come by weight, the heaviest first, but for the fallback, which is the lightest. */
const heaviest = (readings: readonly Reading[], frame: Frame): number =>
  readings.find((r) => agrees(r, frame))?.weight ?? 0;

interface Choice {
  lemmas: string[];
  weight: number;
}

/** The best agreeing choices of a reading for every word. */
function combine(options: readonly (readonly Reading[])[], frame: Frame): Choice[] {
  let choices: Choice[] = [{ lemmas: [], weight: 1 }];
  for (const readings of options) {
    const agreeing = bestOfLemmas(readings, frame);
    const next: Choice[] = [];
    for (const { lemmas, weight } of choices) {
      for (const r of agreeing) next.push({ lemmas: [...lemmas, r.lemma], weight: weight * r.weight });
    }
    if (next.length > 1) next.sort((a, b) => b.weight - a.weight);
    const least = (next[0]?.weight ?? 0) * LEAST_SHARE;
    choices = next.filter((choice, i) => i < BEAM && choice.weight >= least);
  }
  return choices;
}

/** The readings that agree, one for each nominative: two rules for one are no more evidence. */
function bestOfLemmas(readings: readonly Reading[], frame: Frame): Reading[] {
  const found: Reading[] = [];
  for (const r of readings) {
    if (agrees(r, frame) && !found.some((f) => f.lemma === r.lemma)) found.push(r);
  }
  return found;
}

/** Cases by name as bits. */
export function caseMask(cases: readonly GrammaticalCase[]): number {
  return cases.reduce((mask, name) => mask | (1 << CASES.indexOf(name)), 0);
}
