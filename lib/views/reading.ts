import type { LanguageCode, Span, Statement, Verdict } from '../model.ts';
import type { RecordFailure } from './record-failure.ts';

/** What the content script is told of the page that it has read. */

/** A statement as painted on the page: just what the content script needs. */
export interface PaintedStatement {
  id: string;
  /** The content's stretches in the text that was read. */
  spans: Span[];
  /** `direct` is tinted, the others are only underlined. */
  kind: Statement['kind'];
  /** Number of earlier statements of the speaker on record. */
  earlier: number;
  annotated: boolean;
  /** Whether the annotation says that it is accurate; null where it does not, or there is none. */
  verdict: Verdict | null;
}

/** What the background answers when a page was read. */
export type ReadingAnswer =
  | { state: 'read'; articleId: string; statements: PaintedStatement[] }
  | { state: 'paused' }
  /** The article is in a language that the reader has switched off. */
  | { state: 'language-off'; language: LanguageCode }
  | { state: 'failed'; reason: RecordFailure };
