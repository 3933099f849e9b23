import type { ClaimCheck, Speaker, Statement } from '../model.ts';
import type { CorrectionView } from './corrections.ts';
import type { EarlierStatement } from './earlier.ts';
import type { PlacedArticle, PlacedStatement } from './placed.ts';

/** One statement, as it stands in lists and on its own. */

/** A statement's words in another language, as another article reports them. */
export interface Translation extends PlacedStatement {
  /** A link that opens the source at the quotation (text fragment). */
  link: string;
}

/** A claim that was checked, in the checker's words. */
export interface CheckedClaim {
  claim: Statement;
  check: ClaimCheck;
  /** The check itself. */
  article: PlacedArticle;
}

/** What the popup shows for one statement. */
export interface StatementView {
  placed: PlacedStatement;
  speaker: Speaker | null;
  /** Null where the reader has corrected nothing. */
  correction: CorrectionView | null;
  /** Most relevant first; the best of them where there are very many. */
  earlier: EarlierStatement[];
  /** All earlier statements on record, of which `earlier` holds the most relevant. */
  earlierTotal: number;
  /** The speaker's statements of which nobody can tell whether they came before, most relevant first. */
  undated: EarlierStatement[];
  /** What fact-checkers found of claims by the same speaker that say the same, the most alike first. */
  checks: CheckedClaim[];
  /** The same words in other languages, where that is sure. */
  translations: Translation[];
}
