import { BRIDGE_LANGUAGES, BRIDGE_WORDS } from '../language/bridge-words.ts';
import type { LanguageCode } from '../model.ts';
import { Patterns } from './patterns.ts';
import { wordsOf } from './words.ts';

/**
 * What a passage has in common with one in another language: numbers, names however they are spelled, and words of
 * politics that a small dictionary knows.
 */

let dictionaries: ReadonlyMap<LanguageCode, Patterns<number>> | null = null;

/** Made when first asked for: most readers meet one language only. */
function dictionaryOf(language: LanguageCode): Patterns<number> | undefined {
  if (!dictionaries) {
    const made = new Map(BRIDGE_LANGUAGES.map((code) => [code, new Patterns<number>()]));
    const lines = BRIDGE_WORDS.trim().split('\n');
    for (const [meaning, line] of lines.entries())
      for (const [i, words] of line.split('|').entries())
        made.get(BRIDGE_LANGUAGES[i] ?? '')?.add(words, meaning);
    dictionaries = made;
  }
  return dictionaries.get(language);
}

/** The terms under which a passage meets passages in other languages. */
export function bridgeTerms(text: string, language: LanguageCode): string[] {
  const dictionary = dictionaryOf(language);
  const words = wordsOf(text);
  const folded = words.map((word) => word.folded);
  return words.flatMap((word, i) => {
    if (/\d/u.test(word.folded)) return [`#${word.folded}`];
    const known = dictionary?.at(folded, i);
    if (known) return [`=${known.meaning}`];
    const key = /^\p{Lu}/u.test(text.slice(word.start, word.end)) ? nameKey(word.stem) : '';
    return key.length >= SHORTEST_NAME ? [`~${key}`] : [];
  });
}

/** Shorter keys join names that have nothing to do with each other. */
const SHORTEST_NAME = 3;

const LATIN_FOR: ReadonlyMap<string, string> = new Map(
  `а a б b в v г g ґ g д d е e є e ж j з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч ch ш sh
   щ sh ы i э e ю u я a`
    .split(/\s+/u)
    .flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? ''] as const] : [])),
);

/** A name's stem with its ways of spelling folded: what METHODS joins Токаев and Tokayev by. */
function nameKey(stem: string): string {
  const latin = Array.from(stem, (letter) => LATIN_FOR.get(letter) ?? letter).join('');
  return latin
    .replace(/[ъь]/gu, '')
    .replace(/dzh|dj|zh/gu, 'j')
    .replace(/kh/gu, 'h')
    .replace(/tch|tsch/gu, 'ch')
    .replace(/sch/gu, 'sh')
    .replace(/ts|tz/gu, 'c')
    .replace(/w/gu, 'v')
    .replace(/y[eao]/gu, (pair) => pair.slice(1))
    .replace(/y/gu, 'i')
    .replace(/c(?!h)/gu, 'k')
    .replace(/(.)\1/gu, '$1')
    .replace(/[oe]v$/u, '')
    .replace(/[aeiou]+$/u, '');
}
