import { ACCURACY, BEST_RATING, WORST_RATING } from '../../annotation/verdicts.ts';
import type { Verdict } from '../../model.ts';
import { isObject, listOf, textOf } from '../../page/metadata/linked-data.ts';
import { plainText } from '../../page/metadata/plain-text.ts';
import { RATING_WORDS } from './rating-words.ts';

/** A checker's rating: in the checker's own words, and as a verdict where it has one on our scale. */
export interface Rating {
  label: string;
  verdict: Verdict | null;
}

const BY_WORDS = new Map(
  ACCURACY.answers.flatMap(({ id, label }) =>
    [...(RATING_WORDS[id] ?? '').trim().split(/[,\n]/), label.en, label.ru].map(
      (words) => [comparable(words), id] as const,
    ),
  ),
);

/**
 * Reads a schema.org Rating. Its words tell first: checkers write numbers that nobody is shown with less care. The
 * number tells where the words are none that we know; else the label alone is kept.
 */
export function ratingOf(value: unknown): Rating {
  const [rating] = listOf(value);
  if (!isObject(rating)) return ratingInWords(plainText(textOf(rating) ?? ''));
  const label = plainText(textOf(rating['alternateName']) ?? textOf(rating['name']) ?? '');
  const { verdict } = ratingInWords(label);
  return { label, verdict: verdict ?? verdictByNumber(rating) };
}

/** A rating given in words alone. */
export function ratingInWords(label: string): Rating {
  // "False. No such law was passed": what is explained after the first clause is no part of the rating.
  const [clause = ''] = label.split(/[.!?:;,(–—]|\s-\s/u);
  return { label, verdict: BY_WORDS.get(comparable(label)) ?? BY_WORDS.get(comparable(clause)) ?? null };
}

function comparable(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** By where the number stands between the scale's ends; 0 and less say that there is no scale. */
function verdictByNumber(rating: Readonly<Record<string, unknown>>): Verdict | null {
  const value = numberOf(rating['ratingValue']);
  const best = numberOf(rating['bestRating']) ?? BEST_RATING;
  const worst = numberOf(rating['worstRating']) ?? WORST_RATING;
  if (value === null || value <= 0 || best <= worst || value < worst || value > best) return null;
  const onScale =
    Math.round(((value - worst) / (best - worst)) * (BEST_RATING - WORST_RATING)) + WORST_RATING;
  return ACCURACY.answers.find((answer) => answer.rating === onScale)?.id ?? null;
}

/** A number, also where it is written as a text. */
function numberOf(value: unknown): number | null {
  const [first] = listOf(value);
  if (typeof first === 'string' && first.trim() === '') return null;
  const number = typeof first === 'string' ? Number(first.replace(',', '.')) : first;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
