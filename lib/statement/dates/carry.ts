import type { Span } from '../../model.ts';
import type { DatableStatement, DatingLanguage, TextDating } from './datable.ts';
import type { DayNumber } from './day.ts';
import { Frames } from './frames.ts';
import { opensParagraph, type Paragraphs, paragraphAt } from './paragraphs.ts';
import { readDate } from './read-date.ts';

/**
 * The dating that a statement without a date of its own takes over from the one before it: within a paragraph from the
 * same speaker; into the next paragraph only where the one before began with its date, so that all of it tells of that
 * occasion, and the next begins with the speaker's words. Where what is told between the two has moved on to a later day,
 * it is that day: "In September he refused. On Thursday he brushed that aside. “…,” he said." Null where it takes none.
 */
export function carriedDating(
  text: string,
  statements: readonly DatableStatement[],
  dated: readonly (TextDating | null)[],
  index: number,
  paragraphs: Paragraphs,
  language: DatingLanguage,
  published: DayNumber | null,
): TextDating | null {
  const [before, statement] = [statements[index - 1], statements[index]];
  const dating = dated[index - 1];
  if (!before || !statement || !dating?.said || !isSameSpeaker(before, statement)) return null;
  const taken = laterBetween(text, before, statement, dating, language, published) ?? {
    ...dating,
    leading: null,
  };
  if (taken.recalled && returnsTo(text, statement, language)) return null;
  const paragraph = paragraphAt(paragraphs, startOf(statement));
  const last = paragraphAt(paragraphs, startOf(before));
  if (paragraph === last) return taken;
  if (paragraph !== last + 1 || !opensParagraph(text, paragraphs, startOf(statement))) return null;
  return isParagraphDated(text, statements, dated, index - 1, paragraphs) ? taken : null;
}

/**
 * Whether a sentence looks back at the words before it from a later day: "In 2019 he promised it. Asked about that pledge,
 * he said …".
 */
function returnsTo(text: string, { sentence, cue }: DatableStatement, { dates }: DatingLanguage): boolean {
  const opening = text.slice(sentence.start, Math.min(cue?.start ?? sentence.end, sentence.start + OPENING));
  return dates.clause.returning.test(opening);
}

/** How long, in UTF-16 units, such an opening may be. */
const OPENING = 120;

/** The dating of the sentences between two statements, where it is later than that of the first. */
function laterBetween(
  text: string,
  before: DatableStatement,
  statement: DatableStatement,
  dating: TextDating,
  language: DatingLanguage,
  published: DayNumber | null,
): TextDating | null {
  const sentence: Span = { start: before.sentence.end, end: statement.sentence.start };
  if (sentence.end <= sentence.start || sentence.end - sentence.start > REACH) return null;
  const between = readDate(
    text,
    { sentence, cue: null, content: [], speaker: null },
    [],
    language,
    published,
    new Frames(text, language.dates),
  );
  return between?.said && dating.said && between.said.from > dating.said.to ? between : null;
}

/** How much, in UTF-16 units, may be told between two statements of one occasion. */
const REACH = 400;

function startOf({ content, sentence }: DatableStatement): number {
  return content[0]?.start ?? sentence.start;
}

function isSameSpeaker(before: DatableStatement, statement: DatableStatement): boolean {
  if (statement.speaker === null) return statement.cue === null;
  return statement.speaker === before.speaker;
}

/** Whether the first statement of the paragraph stands in its first sentence and is dated as the one at `index`. */
function isParagraphDated(
  text: string,
  statements: readonly DatableStatement[],
  dated: readonly (TextDating | null)[],
  index: number,
  paragraphs: Paragraphs,
): boolean {
  const paragraph = paragraphAt(paragraphs, sentenceStart(statements[index]));
  let first = index;
  while (first > 0 && paragraphAt(paragraphs, sentenceStart(statements[first - 1])) === paragraph) first--;
  const start = sentenceStart(statements[first]);
  return dated[first]?.said?.from === dated[index]?.said?.from && opensParagraph(text, paragraphs, start);
}

function sentenceStart(statement: DatableStatement | undefined): number {
  return statement?.sentence.start ?? 0;
}
