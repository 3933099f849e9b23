import type { InterviewWords } from '../../language/interview-words.ts';
import type { Analysis } from '../analysis.ts';
import { type Label, labelsOf } from './labels.ts';
import type { Line } from './lines.ts';

/** One side's words up to where the other side begins. */
export interface Turn {
  part: 'question' | 'answer';
  lines: Line[];
  /** Null where only the page's type or a dash tells the sides apart. */
  label: Label | null;
  /** The offset at which its words begin, past its label or dash. */
  said: number;
}

/** How an interview's sides are told apart. */
export type Layout = 'labels' | 'dashes' | 'questions';

export interface Conversation {
  layout: Layout;
  turns: Turn[];
}

/** So many questions make an interview where the page announces one, and so many where it does not. */
const ANNOUNCED_QUESTIONS = 2;
const UNANNOUNCED_QUESTIONS = 4;

/** Cuts the lines of an interview into turns; null where the text is none. */
export function conversationIn(
  analysis: Analysis,
  lines: readonly Line[],
  words: InterviewWords,
  title: string,
): Conversation | null {
  const labels = labelsOf(analysis, lines, words);
  if (labels.size > 0) return { layout: 'labels', turns: labelledTurns(lines, labels, words) };
  const questions = lines.filter(isQuestion);
  const first = questions[0];
  if (!first) return null;
  const entitled = words.announced.test(title);
  const announced = entitled || words.announced.test(analysis.text.slice(0, first.start));
  if (questions.length < (entitled ? 1 : ANNOUNCED_QUESTIONS)) return null;
  const begin = announced ? firstSpoken(analysis, lines, first, words) : lines.indexOf(first);
  const turns = unlabelledTurns(lines.slice(begin), first);
  const answers = turns.filter(({ part }) => part === 'answer');
  const personal = answers.filter((turn) => turn.lines.some(({ own }) => own > 0)).length;
  // A columnist who asks speaks of "us"; who interviews, to "you".
  const addressing = questions.filter(({ addressed, own }) => addressed > 0 && own === 0).length;
  const dashes = questions.filter(({ dash }) => dash).length;
  if (dashes * 2 > questions.length) {
    return announced && personal > 0 ? { layout: 'dashes', turns: dashTurns(lines) } : null;
  }
  const enough = entitled
    ? personal > 0
    : announced
      ? personal > 0 && addressing > 0
      : questions.length >= UNANNOUNCED_QUESTIONS &&
        personal * 2 >= answers.length &&
        addressing >= UNANNOUNCED_QUESTIONS - 1;
  return enough ? { layout: 'questions', turns } : null;
}

/** Longer lines that end by asking are answers with a question at their end. */
const MAX_QUESTION = 120;

/** An answer may ask too: then it speaks of itself and to nobody. */
function isQuestion(line: Line): boolean {
  return line.asks && line.words > 1 && line.words < MAX_QUESTION && (line.own === 0 || line.addressed > 0);
}

/**
 * Where the conversation begins: at its first question, or below the heading that announces it, or before it where "I" or
 * "you" is said already ("You have had a good year."), as no introduction says it but one that tells of the meeting.
 */
function firstSpoken({ text }: Analysis, lines: readonly Line[], first: Line, words: InterviewWords): number {
  const at = lines.indexOf(first);
  const heading = lines.findLastIndex((line, i) => i > 0 && i < at && isAnnouncement(line, text, words));
  if (heading >= 0) return heading + 1;
  const spoken = lines.findIndex(
    (line, i) =>
      i > 0 &&
      i < at &&
      line.own + line.addressed > 0 &&
      !words.announced.test(text.slice(line.start, line.end)),
  );
  return spoken < 0 ? at : spoken;
}

const MAX_HEADING = 3;

/** "Interview", on a line of its own: the conversation begins below. */
function isAnnouncement(line: Line, text: string, words: InterviewWords): boolean {
  const heading = text.slice(line.start, line.end);
  return line.words <= MAX_HEADING && !/[.?!:"”»]$/u.test(heading) && words.announced.test(heading);
}

/** What is said before the first question asks too where it addresses somebody. */
function unlabelledTurns(lines: readonly Line[], first: Line): Turn[] {
  const turns: Turn[] = [];
  for (const line of lines) {
    const prompts = line.start < first.start && line.addressed > 0 && line.addressed >= line.own;
    add(turns, prompts || isQuestion(line) ? 'question' : 'answer', line, null, line.start);
  }
  return turns;
}

/** Dashes open turns; a line without one goes on with the turn before. The side that asks first asks. */
function dashTurns(lines: readonly Line[]): Turn[] {
  const turns: Turn[] = [];
  for (const line of lines) {
    const last = turns[turns.length - 1];
    if (line.dash) {
      const part =
        isQuestion(line) || (last?.part === 'answer' && line.addressed > line.own) ? 'question' : 'answer';
      turns.push({
        part,
        lines: [line],
        label: null,
        said: line.sentences[0]?.items[0]?.quotation?.start ?? line.start,
      });
    } else last?.lines.push(line);
  }
  return turns;
}

function labelledTurns(
  lines: readonly Line[],
  labels: ReadonlyMap<Line, Label>,
  words: InterviewWords,
): Turn[] {
  const asking = askingLabels(labels, words);
  const turns: Turn[] = [];
  for (const line of lines) {
    const label = labels.get(line);
    const last = turns[turns.length - 1];
    if (label) {
      const part = asking.has(label.key) ? 'question' : 'answer';
      turns.push({ part, lines: [line], label, said: label.said });
    } else if (last && isQuestion(line) && last.part === 'answer' && asking.size === 0) {
      turns.push({ part: 'question', lines: [line], label: null, said: line.start });
    } else if (last && continues(line)) last.lines.push(line);
  }
  return turns;
}

/** A paragraph goes on with the turn; a short line without a stop is a caption or a heading. */
function continues({ sentences, words }: Line): boolean {
  const items = sentences[sentences.length - 1]?.items;
  const last = items?.[items.length - 1];
  return words > 3 && (last?.kind === 'stop' || last?.quotation !== undefined);
}

/** The labels under which questions stand: known ones, and whoever asks more often than not. */
function askingLabels(labels: ReadonlyMap<Line, Label>, words: InterviewWords): ReadonlySet<string> {
  const counts = new Map<string, { lines: number; asks: number }>();
  for (const [line, { key }] of labels) {
    const count = counts.get(key) ?? { lines: 0, asks: 0 };
    counts.set(key, { lines: count.lines + 1, asks: count.asks + (line.asks ? 1 : 0) });
  }
  const asking = new Set<string>();
  for (const [key, { lines, asks }] of counts) {
    const [first = ''] = key.split(' ');
    if (words.answerLabels.has(key)) continue;
    if (words.questionLabels.has(first) || asks * 2 > lines) asking.add(key);
  }
  return asking;
}

function add(turns: Turn[], part: Turn['part'], line: Line, label: Label | null, said: number): void {
  const last = turns[turns.length - 1];
  if (last?.part === part) last.lines.push(line);
  else turns.push({ part, lines: [line], label, said });
}
