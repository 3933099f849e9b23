export type Gender = 'm' | 'f' | 'n';

export type GrammaticalNumber = 'sg' | 'pl';

export interface Pronoun {
  person: 1 | 2 | 3;
  gender?: Gender;
  number: GrammaticalNumber;
  /** Whether it can be the subject of a verb. */
  subject: boolean;
  /** Means nobody in particular: «on». */
  indefinite?: boolean;
  /** Whether the same word is the plural too: «sie». */
  plural?: boolean;
}

/** A common noun that can speak: an office, a body, an unnamed source. */
export interface SpeakerNoun {
  sort: 'person' | 'body' | 'anonymous';
  /** Whether this form can be a subject; always true where nouns have no cases. */
  nominative: boolean;
  /** The nominative singular, or plural where the form is plural. */
  lemma: string;
  gender?: Gender;
  number: GrammaticalNumber;
  /** What the same form is in another case: «главы» is many chiefs, or of the chief. */
  oblique?: SpeakerNoun;
}
