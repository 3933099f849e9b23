import type { Span } from '../../model.ts';
import { type Word, wordsOf } from '../words.ts';
import type { Pole, ShiftLexicon } from './lexicon.ts';

/** A word of a clause that tells where it stands on a scale. */
export interface Mark extends Span {
  /** Null for a negation of something that is on no scale. */
  pole: Pole | null;
  /** The stem of its first word; empty for a negation. */
  stem: string;
  /** What a negation negates that is on no scale: the stem of the first word behind it that tells the subject. */
  of?: string;
  /** The negation that turns it. */
  negation: Span | null;
  /** Place among the clause's words. */
  at: number;
}

/** A word that tells what a clause is about. */
export interface TopicWord extends Span {
  stem: string;
  at: number;
}

/** A stretch of a passage that says one thing: what about, and where it stands. */
export interface Clause extends Span {
  marks: Mark[];
  topic: TopicWord[];
  /** Places of the words that join two of a kind. */
  joins: number[];
}

/** Ends a clause: the end of a sentence, or what sets one part off from another. */
const BOUNDARY = /[.!?…;:\n]|—|–| - /u;

/** What a comma sets off after fewer words is no clause, but an address or one of a row. */
const LEAST_WORDS = 3;

/** The clauses of a passage. */
export function clausesOf(text: string, lexicon: ShiftLexicon, stopWords: ReadonlySet<string>): Clause[] {
  const words = wordsOf(text);
  const folded = words.map((word) => word.folded);
  const clauses: Clause[] = [];
  let begin = 0;
  const close = (end: number) => {
    if (end > begin) clauses.push(new ClauseReading(words.slice(begin, end), lexicon, stopWords).read());
    begin = end;
  };
  words.forEach((word, i) => {
    const before = words[i - 1];
    const between = before ? text.slice(before.end, word.start) : '';
    const comma = lexicon.commaEnds && between.includes(',') && i - begin >= LEAST_WORDS;
    if (comma || BOUNDARY.test(between) || lexicon.breaks.at(folded, i) || beginsPurpose(folded, i, lexicon))
      close(i);
  });
  close(words.length);
  return clauses;
}

/** "…to enhance safety" tells what for, and not what; "wants to enhance" tells what. */
function beginsPurpose(words: readonly string[], i: number, { toGoesOn }: ShiftLexicon): boolean {
  if (!toGoesOn || words[i] !== 'to' || i === 0) return false;
  return toGoesOn.at(words, i - 1) === null;
}

/** Reads a clause word by word. */
class ClauseReading {
  private readonly folded: string[];
  private readonly clause: Clause;
  /** A negation that has not met what it negates. */
  private negation: (Span & { at: number; of?: string }) | null = null;

  private readonly words: readonly Word[];
  private readonly lexicon: ShiftLexicon;
  private readonly stopWords: ReadonlySet<string>;

  constructor(words: readonly Word[], lexicon: ShiftLexicon, stopWords: ReadonlySet<string>) {
    this.words = words;
    this.lexicon = lexicon;
    this.stopWords = stopWords;
    this.folded = words.map(({ folded }) => folded);
    this.clause = { ...this.spanOf(0, words.length), marks: [], topic: [], joins: [] };
  }

  read(): Clause {
    for (let at = 0; at < this.words.length; ) at += this.take(at);
    this.negateNothing();
    return this.clause;
  }

  /** Takes what begins at a place; answers how many words that is. */
  private take(at: number): number {
    const { idle, negations, negationReach, poles, joins, carriers } = this.lexicon;
    if (this.negation && at - this.negation.at > negationReach) this.negateNothing();
    const unmeant = idle.at(this.folded, at);
    if (unmeant) return unmeant.length;
    const negates = negations.at(this.folded, at);
    if (negates) {
      this.negateNothing();
      const negation = { ...this.spanOf(at, negates.length), at };
      if (!carriers.at(this.folded, at + negates.length) || !this.negateBefore(negation))
        this.negation = negation;
      return negates.length;
    }
    if (joins.at(this.folded, at)) this.clause.joins.push(at);
    const pole = poles.at(this.folded, at);
    const word = this.words[at];
    if (pole && word) {
      const span = this.spanOf(at, pole.length);
      this.clause.marks.push({
        ...span,
        pole: pole.meaning,
        stem: word.stem,
        negation: this.negation,
        at,
      });
      this.negation = null;
    } else if (word && this.isTopic(word, at)) {
      this.clause.topic.push({ start: word.start, end: word.end, stem: word.stem, at });
      if (this.negation) this.negation.of ??= word.stem;
    }
    return pole?.length ?? 1;
  }

  /** «Повышать не будем»: what the negation turns stands before it. Answers whether there is such a word. */
  private negateBefore({ start, end }: Span): boolean {
    const last = this.clause.marks.at(-1);
    if (!last?.pole || last.negation) return false;
    last.negation = { start, end };
    return true;
  }

  /** What is negated is on no scale: the negation stands for itself. */
  private negateNothing(): void {
    if (this.negation) this.clause.marks.push({ ...this.negation, pole: null, stem: '', negation: null });
    this.negation = null;
  }

  private isTopic({ folded, stem }: Word, at: number): boolean {
    return stem.length > 1 && !this.stopWords.has(folded) && !this.lexicon.general.at(this.folded, at);
  }

  private spanOf(at: number, length: number): Span {
    return { start: this.words[at]?.start ?? 0, end: this.words[at + length - 1]?.end ?? 0 };
  }
}
