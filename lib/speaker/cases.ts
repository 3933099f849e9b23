import type { GrammaticalCase } from '../language/name-words.ts';
import type { LanguageCode } from '../model.ts';
import { remember } from './cache.ts';
import { EITHER, FEMALE, MALE, NOMINATIVE } from './declension.ts';
import { foldCase, likeCapitals } from './fold.ts';
import { caseMask, type Interpretation, interpret } from './interpret.ts';
import { parseName } from './parts.ts';
import type { Sex } from './sex.ts';

/** What the text around a mention tells of it. */
export interface NameHint {
  /**
   * Other names in the article, in any case: they make their nominatives likelier here. Pass the same array for all
   * mentions of an article: it is counted once.
   */
  known?: readonly string[];
  sex?: Sex;
  /** The cases that the place of the mention allows («по словам» wants the genitive). */
  cases?: readonly GrammaticalCase[];
  /** The sex that a verb beside the mention tells of its subject, which the mention need not be. */
  verb?: Sex;
}

/** Evidence from outside the mention changes a reading's weight this much, and leaves it possible. */
const AGAINST = 0.02;
const OTHER_CASE = 0.1;
const SUBJECT = 2.5;
const NOT_SUBJECT = 0.15;
const KNOWN = 30;

/**
 * A person's name in the nominative, without its honorific: «г-ном Токаевым» → «Токаев», «Исы Ямадаева» → «Иса
 * Ямадаев». The words keep their order. What is no name is returned as it is, trimmed. Idempotent.
 */
export function nominative(mention: string, language: LanguageCode, hint: NameHint = {}): string {
  const parts = parseName(mention, language);
  const chosen = choose(mention, hint, language);
  if (!chosen) return mention.trim();
  const words = parts.tokens.map((token, i) => {
    if (token.slot === 'initial') return `${token.text}.`;
    const lemma = chosen.lemmas[i] ?? token.text;
    return foldCase(lemma) === token.folded ? token.text : likeCapitals(lemma, token.text);
  });
  return parts.suffix ? withSuffix(words.join(' '), parts.suffix) : words.join(' ');
}

/** «Буша-младшего» → «Буш-младший»; other suffixes as they are. */
function withSuffix(name: string, suffix: string): string {
  const stem = /^(?:младш|старш|молодш)/u.exec(suffix)?.[0];
  return stem === undefined ? `${name} ${suffix}` : `${name}-${stem}ий`;
}

/** The likeliest interpretation once the hint is weighed. */
function choose(mention: string, hint: NameHint, language: LanguageCode): Interpretation | undefined {
  const interpretations = interpret(mention, language);
  const [first] = interpretations;
  // Where names do not decline, all ways give one nominative, and nothing need be weighed.
  if (!first || interpretations.every(({ lemmas }) => isSame(lemmas, first.lemmas))) return first;
  const evidence = evidenceOf(hint, mention, language);
  const totals = new Map<string, number>();
  let best = first;
  let most = 0;
  for (const one of interpretations) {
    // Ways that differ in sex alone give one nominative: their weights add up.
    const key = one.lemmas.join(' ');
    const weight = weigh(one, evidence) + (totals.get(key) ?? 0);
    totals.set(key, weight);
    if (weight > most) {
      best = one;
      most = weight;
    }
  }
  return best;
}

function isSame(lemmas: readonly string[], others: readonly string[]): boolean {
  return lemmas === others || lemmas.every((lemma, i) => lemma === others[i]);
}

/** A hint in bits. */
interface Evidence {
  sexes: number;
  cases: number;
  verb: number;
  support(lemma: string): number;
}

const sexBit = (sex: Sex | undefined, none: number): number =>
  sex === undefined ? none : sex === 'female' ? FEMALE : MALE;

function evidenceOf(
  { sex, verb, cases, known }: NameHint,
  mention: string,
  language: LanguageCode,
): Evidence {
  return {
    sexes: sexBit(sex, EITHER),
    cases: cases ? caseMask(cases) : -1,
    verb: sexBit(verb, 0),
    support: known ? supportFrom(known, mention, language) : () => 0,
  };
}

function weigh(one: Interpretation, { sexes, cases, verb, support }: Evidence): number {
  let { weight } = one;
  if ((one.sexes & sexes) === 0) weight *= AGAINST;
  if ((one.cases & cases) === 0) weight *= OTHER_CASE;
  if (verb !== 0 && (one.cases & NOMINATIVE) !== 0)
    weight *= (one.sexes & verb) !== 0 ? SUBJECT : NOT_SUBJECT;
  for (const lemma of one.lemmas) weight *= 1 + KNOWN * Math.min(1, Math.max(0, support(foldCase(lemma))));
  return weight;
}

/** An article's names, counted once. */
interface Counted {
  names: ReadonlySet<string>;
  /** How many names each nominative may explain, by how likely it is to. */
  sums: ReadonlyMap<string, number>;
}

const countedArrays = new WeakMap<readonly string[], Counted>();

/** How much of the article's other names a nominative explains. */
function supportFrom(
  known: readonly string[],
  mention: string,
  language: LanguageCode,
): (lemma: string) => number {
  const { names, sums } = countedArrays.get(known) ?? count(known, language);
  // The mention cannot testify for itself.
  const own = names.has(mention) ? shares(mention, language) : null;
  return (lemma) => (sums.get(lemma) ?? 0) - (own?.get(lemma) ?? 0);
}

function count(known: readonly string[], language: LanguageCode): Counted {
  const sums = new Map<string, number>();
  const names = new Set(known);
  for (const name of names) {
    for (const [lemma, share] of shares(name, language)) sums.set(lemma, (sums.get(lemma) ?? 0) + share);
  }
  const counted = { names, sums };
  countedArrays.set(known, counted);
  return counted;
}

const sharesCaches = new Map<LanguageCode, (name: string) => ReadonlyMap<string, number>>();

/** The nominatives of a name's words, folded, with how likely each is, 0 to 1. */
function shares(name: string, language: LanguageCode): ReadonlyMap<string, number> {
  let cached = sharesCaches.get(language);
  if (!cached) {
    cached = remember(4096, (key) => sharesOf(key, language));
    sharesCaches.set(language, cached);
  }
  return cached(name);
}

function sharesOf(name: string, language: LanguageCode): ReadonlyMap<string, number> {
  const ways = interpret(name, language);
  const total = ways.reduce((sum, way) => sum + way.weight, 0);
  const ofName = new Map<string, number>();
  for (const way of ways) {
    for (const lemma of new Set(way.lemmas.map(foldCase))) {
      ofName.set(lemma, (ofName.get(lemma) ?? 0) + way.weight / total);
    }
  }
  return ofName;
}
