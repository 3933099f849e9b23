import type { Pronoun, SpeakerNoun } from '../../language/speaker-words.ts';
import type { SpeechWords } from '../../language/speech-words.ts';
import type { LanguageCode } from '../../model.ts';
import type { Item } from '../text/sentences.ts';
import type { Phrase, Range } from './nominal.ts';

/** Who a phrase names: its pronoun, its common noun, its name, or several of them together. */
export interface Head {
  /** The phrase without what stands before it in the clause ("after the meeting the president"). */
  phrase: Phrase;
  pronoun?: Pronoun;
  noun?: SpeakerNoun;
  nounAt?: number;
  name?: Range;
  /** What stands for the phrase where the sentence speaks of it: the pronoun of a relative clause. */
  mention?: Range;
  /** The outlet that passes the words on. */
  via?: Range;
  /** How well it fits as the one who speaks; above 0. */
  score: number;
}

/** What heads are read from. */
export interface HeadContext {
  text: string;
  items: readonly Item[];
  speech: SpeechWords;
  language: LanguageCode;
  /** Words (lower case) that the article writes with a capital inside sentences. */
  names: ReadonlySet<string>;
}

export const SCORE = {
  pronoun: 5,
  nounAndName: 6,
  name: 4,
  noun: 4,
  quoted: 3,
  foreign: 3,
  opening: 2,
  unknown: 1,
};
