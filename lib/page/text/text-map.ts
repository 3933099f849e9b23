import type { Span } from '../../model.ts';
import { runsOf } from './fold.ts';

/** A stretch of an article's text that stands unbroken in one text node; offsets are UTF-16 code units. */
export interface Segment {
  /** Offset in the article's text. */
  start: number;
  /** Length in both the text and the node. */
  length: number;
  node: Text;
  /** Offset in the node's data. */
  at: number;
}

/** An article's text together with where each of its characters stands on the page. */
export interface TextMap {
  text: string;
  /** In order of the text. Breaks between paragraphs and marks that the page only draws belong to no segment. */
  segments: readonly Segment[];
}

/** What divides two runs; the stronger one wins where several meet. */
const SEPARATORS = ['', ' ', '\n', '\n\n'] as const;
type Separator = 0 | 1 | 2 | 3;

/** Builds a text map node by node, in document order. */
export class TextMapBuilder {
  #pieces: string[] = [];
  #length = 0;
  #segments: Segment[] = [];
  #pending: Separator = 0;
  /** Where a pending space stands; null where the page has none there. */
  #space: { node: Text; at: number } | null = null;
  /** What is drawn before the next words. */
  #drawn = '';

  append(node: Text): void {
    const { runs, trailing } = runsOf(node.data);
    for (const { at, words, spaceAt } of runs) {
      if (spaceAt >= 0) this.#addSpace(node, spaceAt);
      this.#separate();
      this.#map(node, at, words);
    }
    if (trailing >= 0) this.#addSpace(node, trailing);
  }

  /** A `<br>`: the second in a row ends the paragraph. */
  breakLine(): void {
    this.#separateBy(this.#pending >= 2 ? 3 : 2);
  }

  breakParagraph(): void {
    this.#separateBy(3);
  }

  /** Text that the page shows but no node holds: the marks that browsers draw around `<q>`. */
  drawBefore(marks: string): void {
    this.#drawn += marks;
  }

  /** The same, after the words so far and before any white space that follows them. */
  drawAfter(marks: string): void {
    this.#write(marks);
  }

  build(): TextMap {
    return { text: this.#pieces.join(''), segments: this.#segments };
  }

  #addSpace(node: Text, at: number): void {
    if (this.#pending > 0) return;
    this.#pending = 1;
    this.#space = { node, at };
  }

  #separateBy(separator: Separator): void {
    if (separator > this.#pending) this.#pending = separator;
    this.#space = null;
  }

  #separate(): void {
    const pending = this.#pending;
    const space = this.#space;
    this.#pending = 0;
    this.#space = null;
    if (this.#length > 0) {
      if (space) this.#map(space.node, space.at, ' ');
      else this.#write(SEPARATORS[pending]);
    }
    if (this.#drawn) this.#write(this.#drawn);
    this.#drawn = '';
  }

  #map(node: Text, at: number, words: string): void {
    const last = this.#segments.at(-1);
    const continues =
      last !== undefined &&
      last.node === node &&
      last.at + last.length === at &&
      last.start + last.length === this.#length;
    if (continues) last.length += words.length;
    else this.#segments.push({ start: this.#length, length: words.length, node, at });
    this.#write(words);
  }

  #write(words: string): void {
    this.#pieces.push(words);
    this.#length += words.length;
  }
}

/** A stretch of one text node. */
export interface NodeSpan {
  node: Text;
  start: number;
  end: number;
}

/**
 * Where a span of the text stands on the page: a stretch for each text node it touches, in order, so that nodes
 * between them which are no part of the article are never covered.
 */
export function nodeSpansOf(map: TextMap, span: Span): NodeSpan[] {
  const found: NodeSpan[] = [];
  for (let i = firstEndingAfter(map.segments, span.start); i < map.segments.length; i++) {
    const segment = map.segments[i];
    if (!segment || segment.start >= span.end) break;
    const start = segment.at + Math.max(span.start - segment.start, 0);
    const end = segment.at + Math.min(span.end - segment.start, segment.length);
    const last = found.at(-1);
    // Between two segments of one node stands nothing but folded white space.
    if (last?.node === segment.node) last.end = end;
    else found.push({ node: segment.node, start, end });
  }
  return found;
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
