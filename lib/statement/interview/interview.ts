import type { InterviewWords } from '../../language/interview-words.ts';
import type { Analysis } from '../analysis.ts';
import { findCues } from '../reading/cues.ts';
import { readingOf } from '../reading/read.ts';
import { type Content, hasWords, MIN_WORDS, type Reading, type Report } from '../reading/report.ts';
import type { Cast } from '../speakers/cast.ts';
import { linesOf } from './lines.ts';
import { participantsOf } from './persons.ts';
import { Sides, type Voice } from './sides.ts';
import { thoughtEnd } from './thought-end.ts';
import { type Thought, thoughtsIn } from './thoughts.ts';
import { isLikened, isObject, isThought, isTold } from './told.ts';
import { type Conversation, conversationIn, type Turn } from './turns.ts';

/** A report of an interview with whoever its turn says made it. */
export interface InterviewReport {
  report: Report;
  /** Null where the report's own words tell, as in news. */
  voice: Voice | null;
}

/**
 * What an interview reports besides what any article does: whole turns under a speaker's label or after a dash, and else
 * the thoughts that questions and answers hold. `reports` are those of the article, and all there is where the text is no interview.
 */
export function readInterview(
  analysis: Analysis,
  cast: Cast,
  reports: readonly Report[],
  title: string,
): InterviewReport[] {
  const words = analysis.language.interview;
  const conversation = words && conversationIn(analysis, linesOf(analysis, words), words, title);
  if (!words || !conversation || conversation.turns.length === 0)
    return reports.map((report) => ({ report, voice: null }));
  const participants = participantsOf(analysis, cast, words, title, conversation.turns);
  const sides = new Sides(conversation, participants, cast, words, analysis.language.code);
  const found =
    conversation.layout === 'questions'
      ? asides(analysis, words, conversation, sides, reports)
      : wholes(analysis.text, conversation, sides, reports);
  return found.sort((a, b) => startOf(a.report) - startOf(b.report));
}

/** Reports with every turn as one statement; what they say inside their own turns is part of it. */
function wholes(
  text: string,
  { turns }: Conversation,
  sides: Sides,
  reports: readonly Report[],
): InterviewReport[] {
  const found: InterviewReport[] = [];
  for (const turn of turns) {
    const last = turn.lines[turn.lines.length - 1];
    const sentence = turn.lines[0]?.sentences[0];
    if (!last || !sentence || last.end <= turn.said) continue;
    const content: Content = { start: turn.said, end: last.end, kind: 'direct' };
    // "Yes." and "Go on." are no statements to keep.
    if (!hasWords(text, content, MIN_WORDS)) continue;
    const report: Report = { sentence, cue: null, subject: null, contents: [content], manner: 'label' };
    found.push({ report, voice: sides.of(turn) });
  }
  return [...outside(reports, turns, sides), ...found];
}

/** The reports that stand in none of the turns. */
function outside(reports: readonly Report[], turns: readonly Turn[], sides: Sides): InterviewReport[] {
  let next = 0;
  const rest: InterviewReport[] = [];
  for (const report of reports) {
    const { start } = report.sentence;
    while (endOf(turns[next]) <= start) next++;
    const turn = turns[next];
    if (!turn || start < (turn.lines[0]?.start ?? 0))
      rest.push({ report, voice: voiceOf(report, null, sides) });
  }
  return rest;
}

function endOf(turn: Turn | undefined): number {
  return turn ? (turn.lines[turn.lines.length - 1]?.end ?? 0) : Infinity;
}

/** The article's reports and the turns' thoughts, with "I" and "you" told by whose turn it is. */
function asides(
  analysis: Analysis,
  words: InterviewWords,
  { turns }: Conversation,
  sides: Sides,
  reports: readonly Report[],
): InterviewReport[] {
  const bySentence = new Map<Report['sentence'], Report[]>();
  for (const report of reports) {
    const known = bySentence.get(report.sentence);
    if (known) known.push(report);
    else bySentence.set(report.sentence, [report]);
  }
  const found = outside(reports, turns, sides);
  for (const turn of turns) {
    for (const sentence of turn.lines.flatMap(({ sentences }) => sentences)) {
      const reading = readingOf(analysis, sentence, findCues(sentence.items, analysis.speech));
      for (const one of spokenIn(reading, bySentence.get(sentence) ?? [], words, turn, sides))
        found.push(one);
    }
  }
  return found;
}

/** What one sentence of a turn reports, and what it thinks. */
function spokenIn(
  reading: Reading,
  reports: readonly Report[],
  words: InterviewWords,
  turn: Turn,
  sides: Sides,
): InterviewReport[] {
  const thoughts = thoughtsIn(reading, words);
  const kept = reports.filter(
    (report) => !isThought(report, thoughts) && !isObject(report, reading) && !isLikened(report, reading),
  );
  const told = kept.map((whole) => {
    const report = spoken(whole, reading, words);
    return { report, voice: voiceOf(report, turn, sides) };
  });
  const thought = thoughts
    .filter((one) => !kept.some((report) => isTold(report, one)))
    .map((one) => {
      const report = reportOf(reading.sentence, one);
      return { report, voice: voiceOf(report, turn, sides, one.thinker.person) };
    });
  return [...told, ...thought];
}

/** A report with its clause ended as people who speak end theirs. */
function spoken(report: Report, reading: Reading, words: InterviewWords): Report {
  if (report.manner !== 'clause') return report;
  const contents = report.contents.map((content) => {
    const first = reading.items.findIndex(({ start }) => start === content.start);
    const end =
      first < 0 ? content.end : (reading.items[thoughtEnd(reading, words, first, true)]?.end ?? content.end);
    return content.kind === 'direct' || end >= content.end ? content : { ...content, end };
  });
  return { ...report, contents };
}

/** Who made a report in a turn, where it names its subject by a pronoun alone or only by its verb. */
function voiceOf(
  { subject, sentence, manner }: Report,
  turn: Turn | null,
  sides: Sides,
  person?: 1 | 2 | 3,
): Voice | null {
  const pronoun = subject?.pronoun;
  // Between the paragraphs nobody but those who answer is printed in large as "I".
  if (isPulled(sentence) && (manner === 'alone' || (!turn && pronoun?.person === 1))) return sides.pulled();
  const item = subject && pronoun ? sentence.items[subject.phrase.first] : undefined;
  const told = pronoun?.person ?? person ?? 3;
  const mention = item ? { start: item.start, end: item.end, text: item.lower } : null;
  return turn && sides.meant(told, pronoun?.number === 'pl', mention, turn);
}

/** Whether a line holds a quotation and nothing else, as pull quotes do. */
function isPulled({ items }: Report['sentence']): boolean {
  return items.length === 1 && items[0]?.quotation !== undefined;
}

function reportOf(sentence: Report['sentence'], { at, thinker, content }: Thought): Report {
  const verb = {
    sort: 'thought',
    form: 'finite',
    bare: true,
    noun: false,
    infinitive: false,
    addressee: false,
  } as const;
  const cue = { first: at, last: at, denied: false, verb };
  return { sentence, cue, subject: thinker.head, contents: [content], manner: 'clause' };
}

function startOf({ contents, sentence }: Report): number {
  return contents[0]?.start ?? sentence.start;
}
