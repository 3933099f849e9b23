import type { Annotation, FoundSpeaker, LanguageCode, Said } from '../model.ts';
import type { EarlierStatement } from './earlier.ts';

/** The hover card: who, when, and the most relevant earlier statement. */
export interface CardView {
  statementId: string;
  /** The language of the article that the statement is in. */
  language: LanguageCode;
  speaker: (Omit<FoundSpeaker, 'role'> & { role: string | null }) | null;
  said: Said | null;
  earlier: number;
  best: EarlierStatement | null;
  /** The reader's; null where the statement is not annotated. */
  annotation: Pick<Annotation, 'verdict'> | null;
}

/** What the hover card says, in the reader's words. All of it is shown as text, never as mark-up. */
export interface CardText {
  /** Names the card for screen readers. */
  label: string;
  speaker: string;
  role: string | null;
  /** When it was said, and how speaker and date are known where they are guesses. */
  facts: readonly string[];
  /** "3 earlier statements", or that there is none yet. */
  earlier: string;
  best: EarlierText | null;
  open: string;
  /** The keys that go on and close. */
  keys: string;
  /** The card's style sheet. It comes with the words, so that no page loads it before a card is opened. */
  style: string;
}

/** The most relevant earlier statement. */
export interface EarlierText {
  /** Its words in order; `shared` ones are in the statement at hand too. */
  words: readonly { text: string; shared: boolean }[];
  /** When and where it was said. */
  source: string;
  language: string;
}
