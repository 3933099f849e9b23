import { list, type VerbForm } from './verb-forms.ts';

/** The finite forms, participle, gerund and infinitive of a Romance verb, each group written between white space. */
export interface RomanceForms {
  singular: string;
  plural: string;
  /** Finite beside an auxiliary: «a déclaré», «ha dicho». */
  participle: string;
  gerund: string;
  infinitive: string;
}

/** The forms in the order in which their readings count: a form met twice keeps the first. */
export function* romanceForms(forms: RomanceForms): Generator<VerbForm> {
  for (const word of list(forms.singular)) yield { word, form: 'finite', number: 'sg' };
  for (const word of list(forms.plural)) yield { word, form: 'finite', number: 'pl' };
  for (const word of list(forms.participle)) yield { word, form: 'finite', compound: true };
  for (const word of list(forms.gerund)) yield { word, form: 'gerund' };
  for (const word of list(forms.infinitive)) yield { word, form: 'infinitive' };
}
