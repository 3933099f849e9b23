import type { Span, Speaker } from '../model.ts';
import type { PossibleShift } from './earlier.ts';
import type { PlacedStatement } from './placed.ts';

/** A statement as it is set against another. */
export interface ComparedStatement extends PlacedStatement {
  speaker: Speaker | null;
  /** A link that opens the source at the quotation (text fragment). */
  link: string;
  /** Stretches whose words both have, and those whose words it has alone; none where the languages differ. */
  both: Span[];
  only: Span[];
  /** Words that show a possible shift. */
  shifted: Span[];
}

/** Two statements side by side. */
export interface Comparison {
  earlier: ComparedStatement;
  later: ComparedStatement;
  /** Whether the dates tell which of the two came first. */
  ordered: boolean;
  /** Whether both are in one language, so that their words can be compared. */
  sameLanguage: boolean;
  shift: PossibleShift | null;
}
