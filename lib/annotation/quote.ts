import type { Span } from '../model.ts';
import type { Quote } from './context-agreement.ts';

/** How much text on either side is kept, to find a quotation again on a changed page: UTF-16 code units. */
const CONTEXT_LENGTH = 64;

/** A stretch of a text with the words around it, as the record keeps them. */
export function quoteAt(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}
