import type { Span } from '../../model.ts';
import { type Word, wordsOf } from '../words.ts';
import { hasWithin, statingStretches } from './clause-bounds.ts';
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
  /** How much it tells, where that is not to be seen from its length. */
  weight?: number;
}

/** A stretch of a passage that says one thing: what about, and where it stands. */
export interface Clause extends Span {
  marks: Mark[];
  topic: TopicWord[];
  /** Places of the words that join two of a kind. */
  joins: number[];
}

/** What the name of a place tells of the subject. */
export const PLACE_WEIGHT = 0.4;

/** "…in Elmenau": where something is tells less than what it is. */
export function isPlaceAt(
  text: string,
  { start }: Word,
  before: Word | undefined,
  lexicon: ShiftLexicon,
): boolean {
  return (
    before !== undefined &&
    lexicon.inPlace.at([before.folded], 0) !== null &&
    /^\p{Lu}/u.test(text.slice(start))
  );
}

/** The clauses of a passage by which its speaker states something: neither a condition nor what others are said to say. */
export function clausesOf(text: string, lexicon: ShiftLexicon, stopWords: ReadonlySet<string>): Clause[] {
  const words = wordsOf(text);
  return statingStretches(text, words, lexicon).map(([begin, end]) =>
    new ClauseReading(text, words.slice(begin, end), lexicon, stopWords).read(),
  );
}

/** Reads a clause word by word. */
class ClauseReading {
  private readonly folded: string[];
  private readonly clause: Clause;
  /** A negation that has not met what it negates. */
  private negation: (Span & { at: number; of?: string }) | null = null;

  /** Whether anything has been negated. */
  private negates = false;

  private readonly text: string;
  private readonly words: readonly Word[];
  private readonly lexicon: ShiftLexicon;
  private readonly stopWords: ReadonlySet<string>;

  constructor(text: string, words: readonly Word[], lexicon: ShiftLexicon, stopWords: ReadonlySet<string>) {
    this.text = text;
    this.words = words;
    this.lexicon = lexicon;
    this.stopWords = stopWords;
    this.folded = words.map(({ folded }) => folded);
    this.clause = { ...this.spanOf(0, words.length), marks: [], topic: [], joins: [] };
  }

  read(): Clause {
    for (let at = 0; at < this.words.length; ) at += this.take(at);
    // „Wir unterzeichnen den Vertrag nicht“: nothing stands behind that it might negate.
    if (this.negation?.end === this.clause.end && this.negateBefore(this.negation)) this.negation = null;
    this.negateNothing();
    return this.clause;
  }

  /** Takes what begins at a place; answers how many words that is. */
  private take(at: number): number {
    const { idle, negationReach, poles, joins, carriers, that } = this.lexicon;
    if (this.negation && at - this.negation.at > negationReach) this.negateNothing();
    const unmeant = idle.at(this.folded, at);
    if (unmeant) return unmeant.length;
    if (that.at(this.folded, at)) this.negation &&= this.negationOver(this.negation, at);
    const negates = this.negationAt(at);
    if (negates) {
      this.negates = true;
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
      const { start, end, stem } = word;
      this.clause.topic.push({
        start,
        end,
        stem,
        at,
        ...(this.isPlace(word, at) && { weight: PLACE_WEIGHT }),
      });
      if (this.negation) this.negation.of ??= word.stem;
    }
    return pole?.length ?? 1;
  }

  /** A negation that begins there; where one stands already, a negative word turns nothing back. */
  private negationAt(at: number) {
    const { negations, concords } = this.lexicon;
    return negations.at(this.folded, at) ?? (this.negates ? null : concords.at(this.folded, at));
  }

  /** "I do not think that it is safe" negates what follows; "I do not regret that we opened it" does not. */
  private negationOver<Negation extends { at: number }>(negation: Negation, at: number): Negation | null {
    return hasWithin(this.lexicon.opinions, this.folded, negation.at, at) ? { ...negation, at } : null;
  }

  private isPlace(word: Word, at: number): boolean {
    return isPlaceAt(this.text, word, this.words[at - 1], this.lexicon);
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
