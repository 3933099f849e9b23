import type { Article, LanguageCode, Speaker } from '../model.ts';
import type { SpeakerOffer } from './identity.ts';
import type { PlacedStatement } from './placed.ts';
import type { RecordFailure } from './record-failure.ts';

/** A page that is open, as the popup shows it. */

/** One speaker's statements on the page, in order of their place. */
export interface SpeakerOnPage {
  speaker: Speaker | null;
  role: string | null;
  statements: { placed: PlacedStatement; earlier: number }[];
  /** All earlier statements of the speaker on record, and the first day of them. */
  earlier: number;
  since: string | null;
  /** The likeliest other speaker on record who may be the same; null where none may be. */
  offer: SpeakerOffer | null;
}

/** Something found that the reader says is no statement. */
export interface DeniedStatement {
  statementId: string;
  text: string;
}

/** What the popup shows for a page. */
export type PageView =
  | {
      state: 'read';
      article: Article;
      speakers: SpeakerOnPage[];
      /** What the reader says is no statement. */
      denied: DeniedStatement[];
      highlights: 'painted' | 'unsupported';
      siteOff: boolean;
    }
  | { state: 'no-article' }
  /** `deleted` where it was read, and the reader has deleted what was recorded. */
  | { state: 'not-read'; granted: boolean; deleted: boolean }
  | { state: 'forbidden' }
  | { state: 'site-off'; host: string }
  | { state: 'paused' }
  | { state: 'language-off'; language: LanguageCode }
  | { state: 'reading' }
  | { state: 'failed'; reason: RecordFailure };
