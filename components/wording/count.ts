import { once } from './locale.ts';

/** The order in which a message gives its forms, as the Unicode CLDR lists the categories. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const numbers = once((locale) => new Intl.NumberFormat(locale));
const plurals = once((locale) => new Intl.PluralRules(locale));

/** A number as the reader's language writes it. */
export function numberWords(n: number): string {
  return numbers().format(n);
}

/**
 * The form of a message that goes with a number. The forms are divided by ` | ` and follow the categories of the
 * language (English: one | other; Russian: one | few | many); the last one stands for those left out. So a message
 * with a count may hold no other text from outside.
 */
export function inNumber(message: string, n: number): string {
  const forms = message.split(' | ');
  const rules = plurals();
  const used = new Set(rules.resolvedOptions().pluralCategories);
  const at = CATEGORIES.filter((category) => used.has(category)).indexOf(rules.select(n));
  return forms[Math.min(at, forms.length - 1)] ?? message;
}
