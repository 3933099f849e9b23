import { readingLanguage } from '../language/name-languages.ts';
import type { GrammaticalCase } from '../language/name-words.ts';
import type { LanguageCode } from '../model.ts';
import { EITHER, FEMALE, MALE } from './declension.ts';
import { foldCase, likeCapitals } from './fold.ts';
import { caseMask, type Interpretation, interpret } from './interpret.ts';
import { parseName } from './parts.ts';
import type { Sex } from './sex.ts';

/** What the text around a mention tells of it. */
export interface NameHint {
  /** Other names in the article, in any case: their nominatives and surnames make the same one likelier here. */
  known?: readonly string[];
  sex?: Sex;
  /** The cases that the place of the mention allows («по словам» wants the genitive). */
  cases?: readonly GrammaticalCase[];
}

/** Evidence from outside the mention changes a reading's weight this much, and leaves it possible. */
const AGAINST = 0.02;
const KNOWN = 30;

/**
 * A person's name in the nominative, without its honorific: «г-ном Токаевым» → «Токаев», «Исы Ямадаева» → «Иса
 * Ямадаев». The words keep their order. What is no name is returned as it is, trimmed. Idempotent.
 */
export function nominative(mention: string, language: LanguageCode, hint: NameHint = {}): string {
  const parts = parseName(mention, language);
  const chosen = choose(interpret(mention, language), hint, language);
  if (!chosen) return mention.trim();
  const words = parts.tokens.map((token, i) => {
    if (token.slot === 'initial') return `${token.text}.`;
    const lemma = chosen.lemmas[i] ?? token.text;
    return foldCase(lemma) === token.folded ? token.text : likeCapitals(lemma, token.text);
  });
  return parts.suffix ? [...words, parts.suffix].join(' ') : words.join(' ');
}

/** The likeliest interpretation once the hint is weighed. */
function choose(
  interpretations: readonly Interpretation[],
  hint: NameHint,
  language: LanguageCode,
): Interpretation | undefined {
  const [first] = interpretations;
  if (!first || interpretations.length === 1) return first;
  const sexes = hint.sex === 'female' ? FEMALE : hint.sex === 'male' ? MALE : EITHER;
  const cases = hint.cases ? caseMask(hint.cases) : -1;
  const known = hint.known ? knownLemmas(hint.known, language) : null;
  const totals = new Map<string, number>();
  let best = first;
  let bestWeight = 0;
  for (const one of interpretations) {
    let weight = one.weight;
    if ((one.sexes & sexes) === 0) weight *= AGAINST;
    if ((one.cases & cases) === 0) weight *= AGAINST;
    if (known) weight *= support(one, known);
    const key = one.lemmas.join(' ');
    weight += totals.get(key) ?? 0;
    totals.set(key, weight);
    if (weight > bestWeight) {
      best = one;
      bestWeight = weight;
    }
  }
  return best;
}

/** How much of the article's names each nominative explains: a form each, by its likelihood. */
function knownLemmas(known: readonly string[], language: LanguageCode): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  for (const name of new Set(known)) {
    if (
      readingLanguage(name, language) !== readingLanguage('', language) &&
      !/\p{Script=Cyrillic}/u.test(name)
    )
      continue;
    const ways = interpret(name, language);
    const total = ways.reduce((sum, way) => sum + way.weight, 0);
    const ofName = new Map<string, number>();
    for (const way of ways) {
      for (const lemma of new Set(way.lemmas)) {
        const key = foldCase(lemma);
        ofName.set(key, (ofName.get(key) ?? 0) + way.weight / total);
      }
    }
    for (const [lemma, share] of ofName) support.set(lemma, (support.get(lemma) ?? 0) + share);
  }
  return support;
}

function support(one: Interpretation, known: ReadonlyMap<string, number>): number {
  let factor = 1;
  for (const lemma of one.lemmas) factor *= 1 + KNOWN * Math.min(1, known.get(foldCase(lemma)) ?? 0);
  return factor;
}
