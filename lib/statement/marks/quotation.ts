import type { Span } from '../../model.ts';
import type { Token } from '../text/tokens.ts';

/** A stretch inside quotation marks. `start` and `end` bound what is between the marks. */
export interface Quotation extends Span {
  /** The tokens of its marks; `close` is the last token of its paragraph where the closing mark is missing. */
  open: number;
  close: number;
  closed: boolean;
  /** Whether it may be a name: short, closed, and not broken off as speech before its tag is (“Yes,” she said). */
  nameLike: boolean;
  /** Quotations directly inside it. */
  inner: Quotation[];
}

/** Longer quotations are speech, not names. */
const MAX_NAME = 60;

/** Makes a quotation of the marks at `open` and `close`; an unclosed one holds its last token too. */
export function quotation(
  tokens: readonly Token[],
  open: number,
  close: number,
  closed: boolean,
  inner: Quotation[],
): Quotation {
  const start = tokens[open]?.end ?? 0;
  const end = (closed ? tokens[close]?.start : tokens[close]?.end) ?? start;
  const last = tokens[close - 1]?.kind;
  const nameLike = closed && end - start < MAX_NAME && last !== 'comma' && last !== 'stop';
  return { open, close, start, end: Math.max(start, end), closed, nameLike, inner };
}
