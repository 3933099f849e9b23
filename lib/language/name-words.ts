import type { CaseWords } from './case-words.ts';
import type { PhraseWords } from './phrase-words.ts';

/**
 * What one language knows of people's names: the words beside them, given names with their sex, and how names decline.
 * All words are in lower case, «ё» written as «е» in lists of forms that are compared.
 */
export interface NameWords {
  script: 'cyrillic' | 'latin';
  /** Titles that may stand before a name («г-н», "Mr", «президент») and the sex that each tells, by kind. */
  honorifics: Honorifics;
  /** Ends of other titles, as a regular expression: a title is any word that ends so ("Kremlchef"). */
  honorificEnd?: string;
  /** Given names, separated by white space. A name in both lists tells no sex. */
  given: { male: string; female: string };
  /** Given names of the list that are far rarer than another whose form they look like. */
  rareGiven?: string;
  /** Surnames often met whose nominative looks like another case, separated by white space. */
  surnames?: string;
  /** Surnames that stand in one form in all cases though their ending declines in others, separated by white space. */
  indeclinable?: string;
  /** Given names whose patronymics may close a name ("Иван Петрович"), separated by white space. */
  fathers?: string;
  /** Whether only the last word of a name takes case endings. */
  lastWordDeclines?: boolean;
  /** Words that open the name of a place, separated by white space: "city", «река». */
  places?: string;
  /** Small words inside a surname: «фон», "de", "bin". */
  particles: readonly string[];
  /** Words after a name: "Jr", «младший». */
  suffixes: readonly string[];
  /** Endings of patronymics in the nominative, by sex; none where the language has none. */
  patronymics?: { male: readonly string[]; female: readonly string[] };
  /** How names decline; none where they stand in one form. */
  declension?: readonly Paradigm[];
  /** How offices decline; none where common nouns have no cases. */
  phrases?: PhraseWords;
  /** Words that tell the case of the name beside them; none where names have no cases. */
  context?: CaseWords;
  /** Whole names that decline by themselves: the nominative, then its other forms, in the order of `CASES`. */
  irregular?: readonly string[];
  /** Endings that a mention may bear in any case and that are cut off: "'s". */
  enclitics?: readonly string[];
}

/** Titles, separated by white space; a title of several words is joined with `_`. */
export interface Honorifics {
  male: string;
  female: string;
  either: string;
}

/** The cases, in the order in which a paradigm gives its endings. */
export const CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;

export type GrammaticalCase = (typeof CASES)[number];

/** One way in which names decline. */
export interface Paradigm {
  /** Which part of a name declines so. */
  part: 'given' | 'surname' | 'any';
  sex: 'male' | 'female' | 'either';
  /** What the stem must end with: the source of a regular expression, without the anchor. */
  after: string;
  /** Endings in the order of `CASES`, separated by a space; `-` for none, alternatives by `/`. */
  endings: string;
  /** How likely a name seen is to be of this kind, against the others: 1 for the common ones, more than 0. */
  weight: number;
}
