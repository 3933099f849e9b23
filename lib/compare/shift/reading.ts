import type { Language } from '../../language/language.ts';
import { type Amounts, amountsIn } from './amounts.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { shiftLexicon } from './lexicon.ts';

/** A statement made ready to be set against others of its language. */
export type ShiftReading = readonly Counted[];

/** What makes statements of a language ready; null where the language's are not compared. */
export function shiftReader({ shift, stopWords }: Language): ((text: string) => ShiftReading) | null {
  if (!shift) return null;
  const lexicon = shiftLexicon(shift);
  return (text) =>
    clausesOf(text, lexicon, stopWords).map((clause) => ({ ...clause, ...amountsIn(text, clause) }));
}

export interface Counted extends Clause, Amounts {}
