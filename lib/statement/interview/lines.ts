import type { InterviewWords } from '../../language/interview-words.ts';
import type { Analysis } from '../analysis.ts';
import type { Quotation } from '../marks/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

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
  /** Whether it says "I" outside quotation marks. */
  alone: boolean;
}

/** The lines of a text that hold anything, in order. */
export function linesOf(analysis: Analysis, words: InterviewWords): Line[] {
  const { tokens, sentences, quotations } = analysis;
  const lines: Line[] = [];
  let nextSentence = 0;
  const quoted = inMarks(tokens, quotations);
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
      const token = tokens[at];
      if (token) count(line, token, analysis, quoted[at] === 1, words);
    }
    lines.push(line);
  }
  return lines;
}

/** Which tokens stand in marks. A line of dialogue is a quotation too, but of whoever has the turn. */
function inMarks(tokens: readonly Token[], quotations: readonly Quotation[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const { open, close } of quotations)
    if (tokens[open]?.kind === 'mark') quoted.fill(1, open, close + 1);
  return quoted;
}

function count(
  line: Line,
  token: Token,
  { text, speech }: Analysis,
  inMarks: boolean,
  words: InterviewWords,
): void {
  const { kind, lower } = token;
  if (kind === 'word' || kind === 'number') line.words++;
  if (inMarks) return;
  if (kind === 'stop') line.asks = lower.includes('?');
  if (kind !== 'word') return;
  line.asks = false;
  if (words.own.has(lower) || words.thoughts.get(lower)?.person === 1) line.own++;
  const written = token.capital ? text.slice(token.start, token.end) : lower;
  if (words.addressed.has(written)) line.addressed++;
  const pronoun = speech.pronouns.get(lower);
  if (pronoun?.person === 1 && pronoun.number === 'sg') line.alone = true;
}

function emptyLine(first: number, last: number, start: number, end: number): Line {
  return {
    first,
    last,
    start,
    end,
    sentences: [],
    dash: false,
    asks: false,
    own: 0,
    addressed: 0,
    words: 0,
    alone: false,
  };
}
