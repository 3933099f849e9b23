import type { Language } from '../language/language.ts';
import { shiftLexicon } from './shift/lexicon.ts';

/** Whether a folded word of a language may tell what a text is about: no stop word, conjunction, or one too general. */
export function tellingWords(language: Language | undefined): (folded: string) => boolean {
  if (!language) return () => true;
  const { stopWords, speech, shift } = language;
  const isContent = (folded: string) => !stopWords.has(folded) && !speech.conjunctions.has(folded);
  if (!shift) return isContent;
  const { general, poles, negations, concords, idle } = shiftLexicon(shift);
  const lists = [general, poles, negations, concords, idle];
  return (folded) => isContent(folded) && lists.every((list) => !list.at([folded], 0));
}
