import type { LanguageCode } from '../model.ts';
import { languages } from './languages.ts';

/** As much of a text as is read to tell its language. */
const SAMPLE = 6000;

/** The language of a text by its commonest words; English where none of ours fits. */
export function detectLanguage(text: string): LanguageCode {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best: LanguageCode = 'en';
  let most = 0;
  for (const language of languages) {
    const count = words.reduce((sum, word) => sum + (language.stopWords.has(word) ? 1 : 0), 0);
    if (count > most) {
      most = count;
      best = language.code;
    }
  }
  return best;
}
