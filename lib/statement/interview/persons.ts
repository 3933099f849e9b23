import type { InterviewWords } from '../../language/interview-words.ts';
import type { Span, Words } from '../../model.ts';
import type { Analysis } from '../analysis.ts';
import type { Cast } from '../speakers/cast.ts';
import { isGivenName } from '../speakers/forms.ts';
import { nameRunsIn } from '../speakers/runs.ts';
import { tokenize } from '../text/tokens.ts';
import { introductionAt } from './introduction.ts';

/** Somebody who takes part in an interview. */
export interface Participant {
  name: string;
  /** The words that bring them in: "Hugh McGuire, founder of LibriVox"; null where only the title names them. */
  introduction: Words | null;
}

/** What tells whoever is interviewed from others named before the first question. */
const SCORE = { given: 1, title: 2, before: 3, after: 2, opens: 1, again: 0.3, other: -5 };
const MAX_AGAIN = 3;
/** Below this nobody is taken for the one interviewed, unless nobody else is named. */
const ENOUGH = 3;
const ENOUGH_ALONE = 2;
/** Introductions are short; what is longer is an article. */
const MAX_LEDE = 4000;
const MAX_BEFORE = 100;
const MAX_JOINT = 10;

interface Candidate {
  name: string;
  score: number;
  again: number;
  introduction: Words | null;
  introduced: number;
  /** Where the text names it first. */
  place: Span | null;
  /** Whether the words that lead to whoever is interviewed lead to this one. */
  met: boolean;
}

/** Whoever the title and the text up to its first question say takes part, each null where they do not tell. */
export interface Participants {
  interviewee: Participant | null;
  /** Whoever asks. */
  interviewer: string | null;
}

export function participantsOf(
  analysis: Analysis,
  cast: Cast,
  words: InterviewWords,
  title: string,
  until: number,
): Participants {
  const candidates = new Map<string, Candidate>();
  const language = analysis.language.code;
  const meet = (text: string, run: Span, inTitle: boolean) => {
    const raw = text.slice(run.start, run.end);
    const names = raw.split(/\s+/u);
    const given = names.some((word) => isGivenName(word, language));
    const clue = clueAt(text, run, words);
    if (names.length < 2 || (!given && !(clue > 0 && standsAlone(analysis, text, run, words)))) return;
    const name = cast.fullName(raw, null);
    const known = candidates.get(name) ?? newcomer(name, given, candidates.size === 0);
    candidates.set(name, known);
    known.met ||= clue >= SCORE.before;
    known.score += clue + (inTitle ? SCORE.title : 0);
    if (known.again++ < MAX_AGAIN) known.score += SCORE.again;
    if (!inTitle) place(known, run, clue, introductionAt(analysis, run, words));
  };
  for (const run of titleRuns(title, analysis)) meet(title, run, true);
  for (const run of cast.runs) {
    if (run.start >= Math.min(until, MAX_LEDE)) break;
    meet(analysis.text, run, false);
  }
  const likely = [...candidates.values()].filter(({ score }) => score > 0);
  const enough = likely.length === 1 ? ENOUGH_ALONE : ENOUGH;
  const [best, second] = likely.sort((a, b) => b.score - a.score);
  if (!best || best.score <= enough) return { interviewee: null, interviewer: null };
  if (second && areJoined(analysis, best, second)) return { interviewee: null, interviewer: null };
  // "Kern sat down with Paul Adler for an interview": of the two who met, the less prominent asked.
  const interviewer = second?.met ? second.name : null;
  return { interviewee: { name: best.name, introduction: best.introduction }, interviewer };
}

function newcomer(name: string, given: boolean, opens: boolean): Candidate {
  const score = (given ? SCORE.given : 0) + (opens ? SCORE.opens : 0);
  return { name, score, again: 0, introduction: null, introduced: 0, place: null, met: false };
}

/** Notes where a text names somebody first, and its plainest introduction of them. */
function place(known: Candidate, { start, end }: Span, clue: number, introduction: Words): void {
  known.place ??= { start, end };
  if (known.introduction && clue <= known.introduced) return;
  known.introduction = introduction;
  known.introduced = clue;
}

/** Whether two are interviewed together, so that "I" may be either: "Anna Kern and Paul Adler". */
function areJoined({ text, speech }: Analysis, one: Candidate, other: Candidate): boolean {
  const first = one.place;
  const next = other.place;
  if (!first || !next || next.start < first.end || next.start > first.end + MAX_JOINT) return false;
  return speech.joining.has(text.slice(first.end, next.start).replaceAll(',', '').trim().toLowerCase());
}

/** What the words around a name say of its being the one interviewed. */
function clueAt(text: string, { start, end }: Span, words: InterviewWords): number {
  const clause = text.slice(Math.max(0, start - MAX_BEFORE), start).replace(/^[\s\S]*[.!?;\n]/u, '');
  if (words.other.test(clause)) return SCORE.other;
  const before = words.before.test(clause) ? SCORE.before : 0;
  return before + (words.after.test(text.slice(end, end + MAX_BEFORE)) ? SCORE.after : 0);
}

/** Whether a name follows the words that lead to it with at most a calling between, and no noun goes on after it. */
function standsAlone(
  { speech }: Analysis,
  text: string,
  { start, end }: Span,
  words: InterviewWords,
): boolean {
  const clause = text.slice(Math.max(0, start - MAX_BEFORE), start).replace(/^[\s\S]*[.!?;\n]/u, '');
  const lead = words.before.exec(clause);
  const between = lead
    ? clause
        .slice(lead.index + lead[0].length)
        .toLowerCase()
        .trim()
        .split(/\s+/u)
    : [];
  const [, after = ''] = /^\s+(\p{Ll}+)/u.exec(text.slice(end, end + MAX_BEFORE)) ?? [];
  return (
    between.every(
      (word) => !speech.determiners.has(word) && !speech.prepositions.has(word) && !/[’'"“]/u.test(word),
    ) &&
    (after === '' || speech.prepositions.has(after) || speech.joining.has(after))
  );
}

function titleRuns(title: string, { speech, language }: Analysis): Span[] {
  const tokens = tokenize(title, speech.apostrophe);
  return nameRunsIn(tokens, { first: 0, last: tokens.length - 1 }, speech, language.code).map(
    ({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }),
  );
}
