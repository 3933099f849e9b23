import type { Article, Span, Statement } from '../model.ts';

/**
 * Selectors of the W3C Web Annotation Data Model for a statement. The model counts Unicode code points; the record,
 * like JavaScript, counts UTF-16 code units.
 */

/** Finds a stretch of text by its words and the words around it. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Finds a stretch of text by where it stands: code points, `start` inclusive, `end` exclusive. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/**
 * The selectors of a statement in its article, the surest first. The position is left out where the article's latest
 * text no longer holds the statement: the words are then all that can find it again.
 */
export function selectorsOf(
  statement: Statement,
  article: Pick<Article, 'text' | 'version'>,
): [TextQuoteSelector, ...TextPositionSelector[]] {
  if (statement.articleVersion !== article.version) return [quoteOfGone(statement)];
  const { prefix, suffix } = statement;
  return [
    { type: 'TextQuoteSelector', exact: article.text.slice(statement.start, statement.end), prefix, suffix },
    { type: 'TextPositionSelector', ...toCodePoints(article.text, statement) },
  ];
}

/**
 * The words of a statement that its article no longer holds. A text that is gone cannot give the cue clause between the
 * parts of a split quotation, so the longest part stands for the whole, with the context that touches it.
 */
export function quoteOfGone({ text, parts, prefix, suffix }: Statement): TextQuoteSelector {
  const pieces = parts && parts.length > 1 ? text.split(' … ') : [text];
  const exact = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: exact === pieces[0] ? prefix : '',
    suffix: exact === pieces.at(-1) ? suffix : '',
  };
}

/** A span of UTF-16 code units as a span of code points; both ends within `text`. */
export function toCodePoints(text: string, { start, end }: Span): Span {
  const from = codePointCount(text, 0, start);
  return { start: from, end: from + codePointCount(text, start, end) };
}

function codePointCount(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += unitsAt(text, at)) count += 1;
  return count;
}

/** Two for a surrogate pair, else one; a lone surrogate counts as a code point of its own. */
function unitsAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
