/** How common nouns and adjectives decline, to bring an office («бывшего министра обороны») back to the nominative. */
export interface PhraseWords {
  nouns: readonly Inflection[];
  adjectives: readonly Inflection[];
  /** Nouns that decline by themselves: the nominative, then its other forms, in the order of `CASES`. */
  irregular: readonly string[];
  /** Nouns that stand in one form: «врио», «замглавы». */
  indeclinable: readonly string[];
  /** Adjectives and participles that may be an office by themselves: «исполняющий (обязанности)». */
  substantives: readonly string[];
  /** Ends of unknown words that are hardly nominatives: the source of a regular expression. */
  oblique: string;
  /** Words that join a second office to the first. */
  and: string;
}

/** `either`: nouns in «-а» that may mean a man or a woman. */
export type PhraseGender = 'male' | 'female' | 'either' | 'neuter' | 'plural';

/** One way of inflection: its gender, what the stem ends with, and the endings in the order of `CASES`, as in `Paradigm`. */
export type Inflection = readonly [gender: PhraseGender, after: string, endings: string];
