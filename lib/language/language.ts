import type { LanguageCode } from '../model.ts';
import type { DateWords } from './date-words.ts';
import type { InterviewWords } from './interview-words.ts';
import type { NameWords } from './name-words.ts';
import type { ShiftWords } from './shift-words.ts';
import type { SpeechWords } from './speech-words.ts';

/** Everything the extractor knows of one language; assembled in `language/<code>.ts`. */
export interface Language {
  code: LanguageCode;
  speech: SpeechWords;
  dates: DateWords;
  names: NameWords;
  /** What interviews are told by; none where the language's are read as any other article. */
  interview?: InterviewWords;
  /** Words too common to tell texts apart; also what the language is recognised by. */
  stopWords: ReadonlySet<string>;
  /** What tells that two statements differ; none where the language's are not compared. */
  shift?: ShiftWords;
}
