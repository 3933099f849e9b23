import type { ArticleText, LanguageCode } from '../model.ts';
import type { CardText } from '../views/card.ts';
import type { ReadingAnswer } from '../views/reading.ts';

/** What the reading of a page needs of the rest of the extension. */
export interface ReaderPorts {
  /** Has the background extract, record and recall; `claimReviews` are the page's blocks of fact-checks. */
  read(article: ArticleText, claimReviews: string[]): Promise<ReadingAnswer>;
  /** The article is no longer shown here. */
  left(): Promise<void>;
  /** The card of a statement; null where it is no longer on record. */
  card(statementId: string): Promise<CardText | null>;
  /** Opens the view of a statement; to be called while the reader's click is fresh. */
  open(statementId: string): Promise<void>;
  /** The language of a text as the browser makes it out; null where it is not sure. */
  detectLanguage(text: string): Promise<LanguageCode | null>;
  /** Whether the extension still stands behind this script: not after it was updated, reloaded or removed. */
  isAlive(): boolean;
}
