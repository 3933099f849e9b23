import type { InterviewWords } from '../../language/interview-words.ts';
import type { Span, Words } from '../../model.ts';
import type { Analysis } from '../analysis.ts';
import type { Cast } from '../speakers/cast.ts';
import { isGivenName } from '../speakers/forms.ts';
import { nameRunsIn } from '../speakers/runs.ts';
import { tokenize } from '../text/tokens.ts';
import { addressIn, callingIn, isCalled, signaturesFrom } from './clues.ts';
import { introductionAt } from './introduction.ts';
import { areJoined, type Pair, pairOf } from './pair.ts';
import type { Turn } from './turns.ts';

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
  /** Two who are named together, one of them or both interviewed: then "we" is both. */
  pair: Pair | null;
}

export function participantsOf(
  analysis: Analysis,
  cast: Cast,
  words: InterviewWords,
  title: string,
  turns: readonly Turn[],
): Participants {
  const until = turns[0]?.lines[0]?.start ?? 0;
  const calling = callingIn(title, words, analysis.speech);
  const signatures = new Set(signaturesFrom(analysis.text, until).map(surnameOf));
  const candidates = new Map<string, Candidate>();
  const language = analysis.language.code;
  const meet = (text: string, run: Span, inTitle: boolean) => {
    const raw = text.slice(run.start, run.end);
    const names = raw.split(/\s+/u);
    const given = names.some((word) => isGivenName(word, language));
    const led = clueAt(analysis, text, run, words);
    const own = inTitle ? 0 : ownClue(text, run, calling, signatures);
    const clue = led + own;
    if (names.length < 2 || (!given && !own && !(clue > 0 && standsAlone(analysis, text, run, words))))
      return;
    const name = cast.fullName(raw, null);
    const key = keyOf(name, candidates);
    const known = candidates.get(key) ?? newcomer(name, given, candidates.size === 0);
    // A title in plain letters names whom the text writes with their marks.
    known.name = known.place ? known.name : name;
    candidates.set(key, known);
    known.met ||= led >= SCORE.before;
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
  if (!best || best.score <= enough) return { interviewee: null, interviewer: null, pair: null };
  const pair = best.place && pairOf(analysis, cast, best.place, best.name);
  if (second && areJoined(analysis, best.place, second.place))
    return { interviewee: null, interviewer: null, pair };
  // "Kern sat down with Paul Adler for an interview": of the two who met, the less prominent asked.
  const interviewer = second?.met ? second.name : null;
  const asked = turns.find(({ part }) => part === 'question')?.lines[0];
  const isPlain = best.introduction === null || best.introduction.text === best.name;
  const address = isPlain && asked ? addressIn(analysis, asked, words) : null;
  return {
    interviewee: { name: best.name, introduction: address ?? best.introduction },
    interviewer,
    pair,
  };
}

/** A name without the marks over its letters, in lower case. */
function plainOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function surnameOf(name: string): string {
  return plainOf(name.split(/\s+/u).at(-1) ?? name);
}

/** What tells the one interviewed where no words lead to them: the title's calling, or a quotation among the answers they sign. */
function ownClue(text: string, run: Span, calling: string | null, signatures: ReadonlySet<string>): number {
  const called = calling !== null && isCalled(text, run, calling);
  const signs = signatures.has(surnameOf(text.slice(run.start, run.end)));
  return (called ? SCORE.before : 0) + (signs ? SCORE.after : 0);
}

/** "Biologist Anna Kern" of a title is the text's "Anna Kern". */
function keyOf(name: string, candidates: ReadonlyMap<string, Candidate>): string {
  const plain = plainOf(name);
  const titled = [...candidates].find(([key, { place }]) => place === null && key.endsWith(` ${plain}`));
  return titled?.[0] ?? plain;
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

/** What the words around a name say of its being the one interviewed. */
function clueAt(analysis: Analysis, text: string, { start, end }: Span, words: InterviewWords): number {
  const clause = text.slice(Math.max(0, start - MAX_BEFORE), start).replace(/^[\s\S]*[.!?;\n]/u, '');
  if (words.other.test(clause)) return SCORE.other;
  const lead = words.before.exec(clause);
  const leads = lead && !isAnother(analysis, clause.slice(lead.index + lead[0].length));
  return (leads ? SCORE.before : 0) + (words.after.test(text.slice(end, end + MAX_BEFORE)) ? SCORE.after : 0);
}

/** "In an interview with the Ladvin Post, Anna Kern …": the words lead to the paper. */
function isAnother({ speech }: Analysis, between: string): boolean {
  const [, determiner = '', name = ''] = /^\s*(\p{L}+)\s((?:\p{Lu}\S*\s?)+),\s$/u.exec(between) ?? [];
  const [last = ''] = name.toLowerCase().trim().split(/\s/u).slice(-1);
  return speech.determiners.has(determiner.toLowerCase()) && !speech.speakers.has(last);
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
