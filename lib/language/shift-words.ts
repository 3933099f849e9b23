/**
 * What tells that two statements on one subject differ, in one language. Lists are written as words between white space:
 * `*` ends a prefix (`abolish*`), `_` joins the words of a phrase (`phas*_out`). Folded: lower case, ё as е.
 */
export interface ShiftWords {
  /** Words that negate what follows, and how many words further at most they reach. */
  negations: string;
  negationReach: number;
  /** Negative words that negate by themselves, but add nothing beside another negation; for languages that have them. */
  concords?: string;
  /** Phrases that look like negation and are none: «не только», "no doubt". */
  idle: string;
  /** Words that begin a clause of its own: what stands behind them says nothing of what stands before. */
  breaks: string;
  /** Words that open what holds only under a condition, or of whom it may concern: it states nothing. */
  conditions: string;
  /** Words that open what somebody says or thinks. */
  that: string;
  /** Words before `that` by which a speaker does not own what follows: "I did not say", "the opposition claims". */
  disowning: string;
  /** Verbs whose negation means what follows: "I do not think that it is safe". */
  opinions: string;
  /** Words before the name of a place, where it stands without an article. */
  inPlace: string;
  /** Whether a comma stands between clauses by rule, as in the Slavic languages and German. */
  commaEnds: boolean;
  /** What a negation leans on when the word it turns stands before: «повышать не будем». */
  carriers: string;
  /** Words that join two of a kind: "and", "or". */
  joins: string;
  /** Words after which "to" goes on with the same thought, and does not begin a purpose; for languages that need it. */
  toGoesOn?: string;
  poles: Readonly<Record<ShiftAxis, Poles>>;
  /** Words too general to be what a statement is about, beside stop words and poles. */
  general: string;
}

/** Two ends of one scale: what is for, more, open, and what is against, less, closed. */
export interface Poles {
  plus: string;
  minus: string;
}

/**
 * `stance`: for or against · `existence`: bring in, keep, or do away with · `amount`: more or less · `permission`:
 * let or forbid · `duty`: must or may · `will`: ready to or not · `owner`: the state's or private · `price`: free or
 * paid · `scope`: all or only some · `worth`: does good or harm · `bond`: together or apart
 */
export type ShiftAxis =
  | 'stance'
  | 'existence'
  | 'amount'
  | 'permission'
  | 'duty'
  | 'will'
  | 'owner'
  | 'price'
  | 'scope'
  | 'worth'
  | 'bond';
