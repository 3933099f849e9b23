import type { CueWord, PhrasalCue } from './cue-words.ts';
import { CueList, type CueTraits, list, type VerbForm } from './verb-forms.ts';

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

/** The reporting verbs of a Romance language, given by their infinitives and conjugated by its rules. */
export class RomanceCues {
  readonly cues = new CueList();
  readonly phrases = new Map<string, PhrasalCue[]>();
  private readonly formsOf: (verb: string) => Iterable<VerbForm>;

  constructor(formsOf: (verb: string) => Iterable<VerbForm>) {
    this.formsOf = formsOf;
  }

  /** Adds verbs that are alike, their infinitives between white space. */
  add(traits: CueTraits, verbs: string): void {
    for (const verb of list(verbs)) this.cues.add(traits, this.formsOf(verb));
  }

  /** A verb that reports only with what follows it: «faire savoir», «dejar claro»; phrases are divided by commas. */
  addPhrases(verb: string, phrases: string): void {
    const rests = phrases.split(',').map(list);
    for (const { form, word, ...traits } of this.finite(verb))
      for (const rest of rests) this.addPhrase(word, { rest, carries: false, cue: cueOf(traits) });
  }

  /** A phrase that is told in these forms alone: «peut-on lire», «puede leerse». */
  addFixed(words: string, phrases: string): void {
    for (const word of list(words))
      for (const phrase of phrases.split(','))
        this.addPhrase(word, { rest: list(phrase), carries: false, cue: cueOf({}) });
  }

  /** A verb before the infinitive of a reporting one, with the preposition between: «tenir à souligner», «volver a decir». */
  addCarrier(words: string, preposition = ''): void {
    for (const word of list(words))
      this.addPhrase(word, { rest: list(preposition), carries: true, cue: cueOf({}) });
  }

  private finite(verb: string): VerbForm[] {
    return [...this.formsOf(verb)].filter(({ form }) => form === 'finite');
  }

  private addPhrase(word: string, phrase: PhrasalCue): void {
    const known = this.phrases.get(word);
    if (known) known.push(phrase);
    else this.phrases.set(word, [phrase]);
  }
}

function cueOf(traits: Partial<CueWord>): CueWord {
  return {
    sort: 'speech',
    form: 'finite',
    bare: false,
    addressee: false,
    infinitive: false,
    noun: false,
    ...traits,
  };
}
