import type { Instant, LanguageCode, Speaker } from '../model.ts';
import type { PlacedArticle } from './placed.ts';

/** Who a speaker is, who else on record may be the same, and what the reader has decided of it. */

/** What speaks for two speakers on record being one. */
export type OfferEvidence =
  /** Full names fit; a bare surname fits; only the given name is told; a body's common noun is the same. */
  | { why: 'names' | 'surname' | 'given' | 'noun' }
  /** Both have the same office, in these words. */
  | { why: 'office'; words: string; language: LanguageCode };

/** Another speaker on record who may be the same, for the reader to decide. */
export interface SpeakerOffer {
  speaker: Speaker;
  statements: number;
  evidence: OfferEvidence[];
}

/** A speaker on record who may be meant by what the reader types. */
export interface SpeakerSuggestion {
  speaker: Speaker;
  /** Statements on record, each once however many outlets report it. */
  statements: number;
}

/** What the reader has decided about a speaker, seen from its side; `other` is the other side. */
export type SpeakerDecision = { id: string; decided: Instant; other: Speaker } & (
  | { sort: 'merge' | 'apart' }
  /** Null where the article is no longer on record. */
  | { sort: 'part'; article: PlacedArticle | null }
);

/** Who a speaker is. */
export interface SpeakerView {
  speaker: Speaker;
  /** Statements on record, each once however many outlets report it, and the first day of them. */
  statements: number;
  since: string | null;
  offers: SpeakerOffer[];
  /** The latest first. */
  decisions: SpeakerDecision[];
  /** What the article at hand names it; null where there is none, or nobody to part it from. */
  here: { article: PlacedArticle; names: string[]; statements: number } | null;
}
