import type { Language } from '../language/language.ts';
import { shiftLexicon } from './shift/lexicon.ts';

/** Whether a folded word of a language may tell what a text is about: neither a stop word nor one too general. */
export function tellingWords(language: Language | undefined): (folded: string) => boolean {
  if (!language) return () => true;
  const { stopWords, shift } = language;
  if (!shift) return (folded) => !stopWords.has(folded);
  const { general, poles, negations, concords, idle } = shiftLexicon(shift);
  const lists = [general, poles, negations, concords, idle];
  return (folded) => !stopWords.has(folded) && lists.every((list) => !list.at([folded], 0));
}
