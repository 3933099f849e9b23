import type { Span } from '../model.ts';
import { type Comparable, comparable } from './comparable.ts';
import { agreement, type Quote } from './context-agreement.ts';
import { inPlace } from './in-place.ts';

/**
 * Finds a quotation again in a text that has changed, by the TextQuoteSelector of the W3C Web Annotation model: its very
 * words, wherever they stand; else nearly the same words, where its surroundings still stand around them. What is found
 * neither way is lost: a quotation shown in a wrong place is worse than one that is not shown.
 */

/** Words so short may stand anywhere by chance: their surroundings must agree too. */
const SHORT = 18;
const SHORT_AGREEMENT = 0.5;

export interface FoundAgain extends Span {
  /** 1 where the very words were found; else the part of them that is the same. */
  alike: number;
}

interface Candidate extends FoundAgain {
  /** 0 to 1: how far the surroundings agree. */
  around: number;
}

/** A text to find many quotations in. */
export class ChangedText {
  private readonly now: Comparable;

  constructor(text: string) {
    this.now = comparable(text);
  }

  /** Where a quotation stands now, in UTF-16 code units of the text; null where it is lost. */
  find(quote: Quote): FoundAgain | null {
    const { text } = this.now;
    const was = {
      exact: comparable(quote.exact).text.trim(),
      prefix: comparable(quote.prefix).text,
      suffix: comparable(quote.suffix).text,
    };
    if (was.exact === '') return null;
    const candidates = [...occurrences(text, was), ...inPlace(text, was)];
    if (candidates.length === 0) return null;
    const best = candidates.reduce((a, b) => (b.alike + b.around > a.alike + a.around ? b : a));
    return { ...this.now.original(best), alike: best.alike };
  }
}

/** Where the very words stand. */
function occurrences(text: string, was: Quote): Candidate[] {
  const { exact } = was;
  const found: Candidate[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const span = { start, end: start + exact.length };
    const around = agreement(text, span, was);
    if (exact.length >= SHORT || around >= SHORT_AGREEMENT) found.push({ ...span, alike: 1, around });
  }
  return found;
}
