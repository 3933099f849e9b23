import { foldCase } from './fold.ts';

/** Consonant classes that survive transliteration; vowels, glides and signs are dropped. Longest graphemes first. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|chtch|tsch|tch|dsch|sch|zh|sh|ch|ts|tz|cz|sz|dz|dj|щ|ш|ч|ц|ж|з|с|s|z|j|x/gu, 'S'],
  [/kh|gh|gu|ck|х|к|г|ґ|қ|ғ|һ|k|g|h|q|c/gu, 'K'],
  [/ph|f|v|w|в|ф/gu, 'V'],
  [/b|p|б|п/gu, 'P'],
  [/th|d|t|д|т/gu, 'T'],
  [/m|м/gu, 'M'],
  [/n|н|ң/gu, 'N'],
  [/l|л/gu, 'L'],
  [/r|р/gu, 'R'],
];

/** A key that spellings of one surname share across scripts and transliterations; many surnames share a key. */
export function skeleton(word: string): string {
  let key = foldCase(word).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  for (const [graphemes, letter] of CLASSES) key = key.replace(graphemes, letter);
  return key.replace(/[^A-Z]/g, '').replace(/(.)\1+/g, '$1');
}
