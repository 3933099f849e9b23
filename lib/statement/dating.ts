import type { Day, Said, Span } from '../model.ts';
import { carriedDating } from './dates/carry.ts';
import type { DatableStatement, DatingLanguage, TextDating } from './dates/datable.ts';
import { parseDay } from './dates/day.ts';
import { Frames } from './dates/frames.ts';
import { paragraphsOf } from './dates/paragraphs.ts';
import { readDate } from './dates/read-date.ts';

/**
 * When statements were made, as their article tells it.
 *
 * A date dates a statement where it stands with the words that report it («в сентябре он заявил, что …»); one inside the
 * content, in a clause about something else, or belonging to a noun or a deadline does not. A statement with no date of
 * its own takes that of the one before where the article goes on telling of the same occasion; else the article's own
 * day stands in.
 */

export interface Dating {
  /** Null where neither the text nor the article dates the statement, or the text says only that it was earlier. */
  said: Said | null;
  /**
   * Whether the article's own words put the statement before the news it is part of: wholly before the day of
   * publication and, at its earliest, a week or more before it. "Yesterday" or "on Monday" is the news itself.
   */
  recalled: boolean;
  /**
   * Where the date words stand at the head of the content itself, with no conjunction between ("said Saturday the state
   * would sue"): their span, which is no part of what was said.
   */
  leading: Span | null;
}

/**
 * Dates the statements of one article; they are given in the order of the text, and the answers come in the same order.
 * Time is linear in the length of the sentences they stand in.
 */
export function dateStatements(
  text: string,
  statements: readonly DatableStatement[],
  language: DatingLanguage,
  published: Day | null,
): Dating[] {
  const day = published === null ? null : parseDay(published);
  const paragraphs = paragraphsOf(text);
  const fallback: Dating = {
    said:
      day === null || published === null
        ? null
        : { from: published, to: published, precision: 'day', basis: 'published' },
    recalled: false,
    leading: null,
  };
  const contents = contentsBySentence(statements);
  const frames = new Frames(text, language.dates);
  const dated: (TextDating | null)[] = [];
  for (const [index, statement] of statements.entries()) {
    const reported = contents.get(statement.sentence.start) ?? [];
    const own = readDate(text, statement, reported, language, day, frames);
    dated.push(own ?? carriedDating(text, statements, dated, index, paragraphs, language, day));
  }
  return dated.map((dating) => dating ?? fallback);
}

/** The contents reported in each sentence, by where it starts: a date inside one is no date of another's. */
function contentsBySentence(statements: readonly DatableStatement[]): Map<number, Span[]> {
  const contents = new Map<number, Span[]>();
  for (const { sentence, content } of statements) {
    const inside = content.filter((span) => span.start < sentence.end && span.end > sentence.start);
    const known = contents.get(sentence.start);
    if (known) known.push(...inside);
    else contents.set(sentence.start, inside);
  }
  return contents;
}
