import type { Day, LanguageCode } from '../model.ts';
import type { PlacedArticle } from './placed.ts';

/** What a speaker's statements are about, and with which office and where they were made. */
export interface SpeakerStudy {
  subjects: SpeakerSubject[];
  /** Statements that are about none of the subjects. */
  others: number;
  offices: SpeakerOffice[];
  outlets: { name: string; statements: number }[];
  /** How many statements were looked at, the latest; less than `total` where there are very many. */
  studied: number;
  /** All statements, each once however many outlets report it. */
  total: number;
}

export interface SpeakerSubject {
  /** The words that tell it, as they stand in the statements, and their language. */
  words: string[];
  language: LanguageCode;
  /** Ids of its statements, the latest first. */
  statements: string[];
}

export interface SpeakerOffice {
  words: string;
  language: LanguageCode;
  /** The first and the last day on which the speaker is on record with it; null where none is dated. */
  from: Day | null;
  to: Day | null;
  statements: number;
}

/** The articles that report a speaker, the latest first. */
export interface SpeakerArticles {
  articles: { article: PlacedArticle; names: string[]; statements: number }[];
  total: number;
  /** Where the next answer begins; null where there is no more. */
  next: number | null;
}
