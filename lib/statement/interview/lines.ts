import type { InterviewWords } from '../../language/interview-words.ts';
import type { Analysis } from '../analysis.ts';
import type { Quotation } from '../marks/quotation.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** One line of the text, as far as it tells questions from answers. */
export interface Line {
  /** Its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly sentences: Sentence[];
  /** Whether a dash opens it. */
  readonly dash: boolean;
  /** Whether it ends by asking, outside quotation marks. */
  readonly asks: boolean;
  /** How often it says "I" and "you" outside quotation marks. */
  readonly own: number;
  readonly addressed: number;
  readonly words: number;
  /** Whether it says "I" outside quotation marks. */
  readonly alone: boolean;
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
    const line = new CountedLine(analysis, words, quoted, first, i);
    while ((sentences[nextSentence]?.start ?? Infinity) < line.end) {
      const sentence = sentences[nextSentence++];
      if (sentence) line.sentences.push(sentence);
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

/** How a line speaks of whoever says it and of whoever hears it. */
interface Persons {
  own: number;
  addressed: number;
  alone: boolean;
}

/** A line that counts its persons where they are asked for: most articles are no interviews, and nobody asks. */
class CountedLine implements Line {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly sentences: Sentence[] = [];
  readonly dash: boolean;
  readonly asks: boolean;
  readonly words: number;
  private readonly analysis: Analysis;
  private readonly lists: InterviewWords;
  private readonly quoted: Uint8Array;
  private persons: Persons | null = null;

  constructor(analysis: Analysis, lists: InterviewWords, quoted: Uint8Array, first: number, last: number) {
    const { tokens } = analysis;
    this.analysis = analysis;
    this.lists = lists;
    this.quoted = quoted;
    this.first = first;
    this.last = last;
    this.start = tokens[first]?.start ?? 0;
    this.end = tokens[last]?.end ?? 0;
    this.dash = tokens[first]?.kind === 'dash';
    let words = 0;
    let asks = false;
    for (let at = first; at <= last; at++) {
      const { kind = 'break', lower = '' } = tokens[at] ?? {};
      if (kind === 'word' || kind === 'number') words++;
      if (quoted[at] === 1) continue;
      if (kind === 'stop') asks = lower.includes('?');
      else if (kind === 'word') asks = false;
    }
    this.words = words;
    this.asks = asks;
  }

  get own(): number {
    return this.counted().own;
  }

  get addressed(): number {
    return this.counted().addressed;
  }

  get alone(): boolean {
    return this.counted().alone;
  }

  private counted(): Persons {
    this.persons ??= this.count();
    return this.persons;
  }

  private count(): Persons {
    const { text, tokens, speech } = this.analysis;
    const { own, thoughts, addressed } = this.lists;
    const persons: Persons = { own: 0, addressed: 0, alone: false };
    for (let at = this.first; at <= this.last; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word' || this.quoted[at] === 1) continue;
      const { lower } = token;
      if (own.has(lower) || thoughts.get(lower)?.person === 1) persons.own++;
      if (addressed.has(token.capital ? text.slice(token.start, token.end) : lower)) persons.addressed++;
      const pronoun = speech.pronouns.get(lower);
      if (pronoun?.person === 1 && pronoun.number === 'sg') persons.alone = true;
    }
    return persons;
  }
}
