import type { DateWords } from '../../language/date-words.ts';
import type { SpeechWords } from '../../language/speech-words.ts';
import type { Said, Span } from '../../model.ts';

/** What the dating of a statement is given, and what it gives. */

/** A statement as the extractor has found it, before it is dated. */
export interface DatableStatement {
  /** The sentence with its cue; where the content runs on, at least up to its end. */
  sentence: Span;
  cue: Span | null;
  /** The content, or its stretches where a cue splits it. */
  content: readonly Span[];
  /** The speaker's name in the nominative, by which the same speaker is known again; null where unknown. */
  speaker: string | null;
}

/** What of a language the dating needs. */
export interface DatingLanguage {
  speech: SpeechWords;
  dates: DateWords;
}

/** A statement as the text dates it; see `Dating`. */
export interface TextDating {
  said: Said | null;
  recalled: boolean;
  leading: Span | null;
}
