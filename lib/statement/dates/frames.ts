import type { DateWords } from '../../language/date-words.ts';
import type { Span } from '../../model.ts';
import type { DateExpression } from './expression.ts';
import { dateAtHead, datesAmong, elidedOf } from './find.ts';
import { frameOf } from './frame.ts';
import { type DateToken, dateTokens } from './tokens.ts';

/** The writer's own words of a sentence, and the dates among them. */
export interface Frame {
  tokens: readonly DateToken[];
  expressions: readonly DateExpression[];
}

/** The longest words that are but a date, in UTF-16 units. */
const LONGEST_DATE = 60;

/**
 * The frames of one article. The statements of one sentence mostly share theirs, so the last one is kept: a sentence with
 * many sources is cut up once, not once for each.
 */
export class Frames {
  private readonly text: string;
  private readonly words: DateWords;
  /** What the last frame was made of. */
  private sentence: Span = { start: -1, end: -1 };
  private contents: readonly Span[] = [];
  private frame: Frame = { tokens: [], expressions: [] };
  private readonly dates = new Map<Span, boolean>();

  constructor(text: string, words: DateWords) {
    this.text = text;
    this.words = words;
  }

  /** The frame of a sentence with these contents left out. */
  of(sentence: Span, contents: readonly Span[]): Frame {
    if (!isSame(sentence, this.sentence) || !areSame(contents, this.contents)) {
      const tokens = frameOf(this.text, sentence, contents, this.words);
      this.frame = { tokens, expressions: datesAmong(tokens, this.words) };
      this.sentence = sentence;
      this.contents = contents;
    }
    return this.frame;
  }

  /** Whether a content taken for speech is nothing but a date: "Back in 2015, she warned of cracks." */
  isDate(content: Span): boolean {
    const known = this.dates.get(content);
    if (known !== undefined) return known;
    const { start, end } = content;
    const date =
      end - start <= LONGEST_DATE
        ? dateAtHead(dateTokens(this.text, content, elidedOf(this.words)), this.words)
        : null;
    const isDate = date?.start === start && date.end === end;
    this.dates.set(content, isDate);
    return isDate;
  }
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function areSame(some: readonly Span[], others: readonly Span[]): boolean {
  if (some.length !== others.length) return false;
  return some.every((span, i) => isSame(span, others[i] ?? NOWHERE));
}

const NOWHERE: Span = { start: -1, end: -1 };
