import type { Token } from '../text/tokens.ts';
import type { Paragraph } from './pairs.ts';
import { pairMarks } from './pairs.ts';
import { type Quotation, quotation } from './quotation.ts';

/** How many paragraphs one quotation may run over; more is taken for a missing mark. */
const MAX_PARAGRAPHS = 12;

/**
 * Finds all quotations of a text, outermost first in order of place. Linear: each paragraph is paired on its own,
 * and a quotation left open looks at most `MAX_PARAGRAPHS` ahead.
 */
export function findQuotations(text: string, tokens: readonly Token[]): Quotation[] {
  const paragraphs = splitParagraphs(tokens).map(([first, last]) => pairMarks(text, tokens, first, last));
  // A paragraph may hold more quotations than a call can take arguments, so lists are joined, never spread.
  const found: Quotation[][] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) continue;
    found.push(paragraph.outer);
    if (!paragraph.unclosed) continue;
    const until = continuedUntil(tokens, paragraphs, i);
    if (until > i) {
      found.push([joinParagraphs(tokens, paragraphs, i, until)]);
      found.push(paragraphs[until]?.outer ?? []);
      i = until;
    } else found.push(closeAtParagraphEnd(tokens, paragraph, paragraph.unclosed));
  }
  return found.flat();
}

function splitParagraphs(tokens: readonly Token[]): [number, number][] {
  const bounds: [number, number][] = [];
  let first = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.kind !== 'break') continue;
    if (i > first) bounds.push([first, i - 1]);
    first = i + 1;
  }
  return bounds;
}

/** The last paragraph of the quotation left open in paragraph `from`; `from` itself where it does not go on. */
function continuedUntil(tokens: readonly Token[], paragraphs: readonly Paragraph[], from: number): number {
  const opener = paragraphs[from]?.unclosed;
  const glyph = opener ? glyphAt(tokens, opener.open) : '';
  for (let i = from + 1; i < paragraphs.length && i <= from + MAX_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const part = partOf(tokens, paragraph, glyph);
    if (part === 'end') return i;
    if (part === 'other') return from;
  }
  return from;
}

/** What a paragraph is to a quotation that one before it leaves open with a glyph: where it ends or goes on, or none of it. */
function partOf(tokens: readonly Token[], paragraph: Paragraph, glyph: string): 'end' | 'inside' | 'other' {
  const { first, outer, unclosed, unopened, reopens } = paragraph;
  if (glyphAt(tokens, first) === glyph) {
    if (unclosed?.open === first) return 'inside';
    // Reopened and closed: the usual end of a speech in paragraphs.
    return outer[0]?.open === first ? 'end' : 'other';
  }
  if (unopened !== null && (outer[0]?.open ?? Infinity) > unopened) return 'end';
  if (reopens && !unclosed) return 'inside';
  return unclosed || unopened !== null ? 'other' : 'inside';
}

function glyphAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'mark' ? token.lower : '';
}

function joinParagraphs(
  tokens: readonly Token[],
  paragraphs: Paragraph[],
  from: number,
  until: number,
): Quotation {
  const opener = paragraphs[from]?.unclosed;
  const last = paragraphs[until];
  const open = opener?.open ?? 0;
  let close = last?.unopened ?? open;
  const inner = [opener?.inner ?? []];
  for (let i = from + 1; i < until; i++) inner.push(paragraphs[i]?.outer ?? []);
  if (last?.unopened === null) {
    const ending = last.outer.shift();
    close = ending?.close ?? last.last;
    inner.push(ending?.inner ?? []);
  } else if (last) {
    inner.push(last.outer.filter((quotation) => quotation.open < close));
    last.outer = last.outer.filter((quotation) => quotation.open > close);
  }
  return quotation(tokens, open, close, true, inner.flat());
}

/**
 * A mark left open. Where nothing is quoted after it, it runs to the end of its paragraph; where its last inner
 * quotation closes, that mark closed both («Он читал «Правду», — сказал X); otherwise it is taken for a stray mark.
 */
function closeAtParagraphEnd(
  tokens: readonly Token[],
  paragraph: Paragraph,
  unclosed: Quotation,
): Quotation[] {
  if (unclosed.inner.length === 0) {
    return [quotation(tokens, unclosed.open, paragraph.last, false, [])];
  }
  const last = unclosed.inner[unclosed.inner.length - 1];
  const next = last ? tokens[last.close + 1] : undefined;
  const single = unclosed.inner.length === 1;
  if (last && single && (next?.kind === 'comma' || next?.kind === 'dash')) {
    return [quotation(tokens, unclosed.open, last.close, true, [])];
  }
  return unclosed.inner;
}
