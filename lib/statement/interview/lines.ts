import type { InterviewWords } from '../../language/interview-words.ts';
import type { Analysis } from '../analysis.ts';
import type { Sentence } from '../text/sentences.ts';

/** One line of the text, as far as it tells questions from answers. */
export interface Line {
  /** Its first and last token. */
  first: number;
  last: number;
  start: number;
  end: number;
  sentences: Sentence[];
  /** Whether a dash opens it. */
  dash: boolean;
  /** Whether it ends by asking, outside quotation marks. */
  asks: boolean;
  /** How often it says "I" and "you" outside quotation marks. */
  own: number;
  addressed: number;
  words: number;
}

/** The lines of a text that hold anything, in order. */
export function linesOf({ tokens, sentences, quotations, text }: Analysis, words: InterviewWords): Line[] {
  const lines: Line[] = [];
  let nextSentence = 0;
  let nextQuotation = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind === 'break') continue;
    const first = i;
    while (i + 1 < tokens.length && tokens[i + 1]?.kind !== 'break') i++;
    const line = emptyLine(first, i, tokens[first]?.start ?? 0, tokens[i]?.end ?? 0);
    line.dash = tokens[first]?.kind === 'dash';
    while ((sentences[nextSentence]?.start ?? Infinity) < line.end) {
      const sentence = sentences[nextSentence++];
      if (sentence) line.sentences.push(sentence);
    }
    for (let at = first; at <= i; at++) {
      while ((quotations[nextQuotation]?.close ?? Infinity) < at) nextQuotation++;
      const quotation = quotations[nextQuotation];
      // A line of dialogue is a quotation by itself; what stands in marks is somebody else's.
      const quoted =
        quotation !== undefined && quotation.open <= at && tokens[quotation.open]?.kind === 'mark';
      const token = tokens[at];
      if (!token) continue;
      if (token.kind === 'stop' && !quoted) line.asks = token.lower.includes('?');
      if (token.kind === 'word' || token.kind === 'number') {
        line.words++;
        if (!quoted && token.kind === 'word') {
          line.asks = false;
          if (words.own.has(token.lower) || words.thoughts.get(token.lower)?.person === 1) line.own++;
          if (words.addressed.has(text.slice(token.start, token.end))) line.addressed++;
        }
      }
    }
    lines.push(line);
  }
  return lines;
}

function emptyLine(first: number, last: number, start: number, end: number): Line {
  return { first, last, start, end, sentences: [], dash: false, asks: false, own: 0, addressed: 0, words: 0 };
}
