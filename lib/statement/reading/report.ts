import type { Span, StatementKind } from '../../model.ts';
import type { Quotation } from '../marks/quotation.ts';
import type { Item, Sentence } from '../text/sentences.ts';
import type { Cue } from './cues.ts';
import type { Head, HeadContext } from './head.ts';
import type { Range } from './nominal.ts';

/** A stretch that was said. */
export interface Content extends Span {
  kind: StatementKind;
  quotation?: Quotation;
}

/** How the words of a report came to their speaker; the surer ways first. */
export type Manner =
  | 'tag'
  | 'lead'
  | 'clause'
  | 'source'
  | 'aside'
  | 'backward'
  | 'label'
  | 'fragment'
  | 'alone'
  | 'continuation'
  /** A passive that tells nobody: nobody is taken from before either. */
  | 'unnamed';

/** What one cue reports: who spoke, as the sentence names them, and the stretches they said. */
export interface Report {
  sentence: Sentence;
  cue: Cue | null;
  /** Null where the sentence names nobody: the speaker is whoever spoke before. */
  subject: Head | null;
  contents: Content[];
  manner: Manner;
  /** The report in whose clause this one stands: "Kern said that Reed had told her …". */
  within?: Report;
}

/** A sentence while it is being read: each step claims what it recognises and leaves the rest to the next. */
export interface Reading extends HeadContext {
  sentence: Sentence;
  items: readonly Item[];
  cues: readonly Cue[];
  reports: Report[];
  claimed: Set<Item>;
  stopWords: ReadonlySet<string>;
}

/** The sentence before, and whether it reported something. */
export interface Before {
  sentence: Sentence;
  reported: boolean;
}

export function reportOf(reading: Reading, cue: Cue): Report | undefined {
  return reading.reports.find((report) => report.cue === cue);
}

/** Marks what stands in some stretches of the sentence as read. */
export function claimItems({ items, claimed }: Reading, ranges: readonly Range[]): void {
  for (const { first, last } of ranges) for (const item of items.slice(first, last + 1)) claimed.add(item);
}

/** Fewer words inside marks are a term, a name or an irony unless a cue stands right beside them. */
export const MIN_WORDS = 3;

/** Counts words, as far as it matters whether there are `MIN_WORDS`. */
export function hasWords(text: string, { start, end }: Span, atLeast: number): boolean {
  let count = 0;
  let inWord = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const letter =
      (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x2000);
    if (letter && !inWord && ++count >= atLeast) return true;
    inWord = letter || (inWord && (code === 0x27 || code === 0x2019 || code === 0x2d));
  }
  return false;
}
