import type { SpeechWords } from '../../language/speech-words.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import type { Clause, TokenRange } from './clauses.ts';
import type { DateExpression } from './expression.ts';
import { HOLE } from './frame.ts';
import type { DateToken } from './tokens.ts';
import { besideVenue } from './venue.ts';

/** All that is asked when looking at one date expression in its sentence. */
export interface Surroundings {
  tokens: readonly DateToken[];
  cue: TokenRange | null;
  lexicon: ClauseLexicon;
  speech: SpeechWords;
}

/** How far before an expression the participle or the event is looked for that it may belong to. */
const REACH = 3;

/**
 * Whether an expression stands with the clause as a whole and so may date it, rather than bounding it ("by Friday"),
 * pointing ahead ("Friday next week") or belonging to a noun («закон 2012 года», "tariffs announced in February") or to
 * an infinitive ("promised to publish it in May").
 */
export function datesClause(expression: DateExpression, clause: Clause, around: Surroundings): boolean {
  const { tokens, lexicon } = around;
  const before = expression.first > clause.first ? tokens[expression.first - 1] : undefined;
  if (expression.attribute || isCompound(before, tokens[expression.next])) return false;
  if (before && lexicon.bounds.has(before.word)) return false;
  if (lacksItsDay(expression, around) || isName(expression, around)) return false;
  if (isAhead(expression, around) || isSubject(expression, clause, around)) return false;
  if (followsInfinitive(expression, clause, around)) return false;
  const attribute =
    (before !== undefined && lexicon.attributeArticles.has(before.word)) ||
    isYearOfNoun(expression, clause, around) ||
    followsParticiple(expression, clause, around) ||
    followsEvent(expression, clause, around);
  return !attribute || besideVenue(expression, clause, tokens, lexicon);
}

function isCompound(before: DateToken | undefined, after: DateToken | undefined): boolean {
  return (before?.word === '-' && before.glued) || (after?.word === '-' && after.glued);
}

function isCue(at: number, cue: TokenRange | null): boolean {
  return cue !== null && at >= cue.first && at < cue.next;
}

function holds(clause: Clause, cue: TokenRange | null): boolean {
  return cue !== null && cue.first >= clause.first && cue.first < clause.next;
}

/** "In Sept. 11 conspiracy theories": a month before a figure is a day's. */
function lacksItsDay({ meaning, next }: DateExpression, { tokens }: Surroundings): boolean {
  return meaning.kind === 'period' && meaning.period.sort === 'month' && tokens[next]?.kind === 'number';
}

/** "USA Today". */
function isName({ meaning, first, next }: DateExpression, { tokens }: Surroundings): boolean {
  if (meaning.kind !== 'ago' || next !== first + 1) return false;
  return tokens[first]?.capital === true && tokens[first - 1]?.capital === true;
}

function isAhead({ next }: DateExpression, { tokens, lexicon }: Surroundings): boolean {
  return lexicon.ahead.some((phrase) => phrase.every((word, index) => tokens[next + index]?.word === word));
}

/** "Last year was the warmest": nothing but a clause or the cue before it, its verb after it, and no preposition. */
function isSubject({ first, next }: DateExpression, clause: Clause, around: Surroundings): boolean {
  const { tokens, cue, lexicon, speech } = around;
  if (first > clause.first && !isCue(first - 1, cue)) return false;
  const [head, verb] = [tokens[first], tokens[next]];
  if (!head || !verb || speech.prepositions.has(head.word)) return false;
  return next < clause.next && lexicon.subjectVerbs.has(verb.word) && !isCue(next, cue);
}

/** A year in figures right behind a noun: "Agenda 2010", «вибори 2019 року». */
function isYearOfNoun({ first, meaning }: DateExpression, clause: Clause, around: Surroundings): boolean {
  const { tokens, cue, lexicon } = around;
  const before = tokens[first - 1];
  if (tokens[first]?.kind !== 'number' || meaning.kind !== 'period' || !before || first <= clause.first)
    return false;
  if (isCue(first - 1, cue) || before.kind !== 'word' || lexicon.yearAfter === undefined) return false;
  return lexicon.yearAfter === 'capital' ? before.capital : !before.capital;
}

function followsInfinitive(expression: DateExpression, clause: Clause, around: Surroundings): boolean {
  const { cue } = around;
  const from = cue !== null && holds(clause, cue) ? cue.next : clause.first;
  for (let at = from; at < expression.first; at++) {
    if (isInfinitive(at, around)) return true;
  }
  return false;
}

function isInfinitive(at: number, { tokens, cue, lexicon, speech }: Surroundings): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || !lexicon.infinitive.test(token.word)) return false;
  const marker = tokens[at - 1]?.word ?? '';
  if (lexicon.infinitiveMarkers.size > 0) return lexicon.infinitiveMarkers.has(marker) || isCue(at - 1, cue);
  return !isAddressed(at, tokens, speech);
}

/** Whether a marker of the infinitive ("to") is the preposition of an addressee: "said to reporters". */
function isAddressed(at: number, tokens: readonly DateToken[], speech: SpeechWords): boolean {
  const next = tokens[at + 1];
  if (!speech.prepositions.has(tokens[at]?.word ?? '')) return false;
  if (next?.kind !== 'word') return true;
  const { word } = next;
  return (
    next.capital ||
    word.endsWith('s') ||
    speech.determiners.has(word) ||
    speech.pronouns.has(word) ||
    speech.speakers.has(word)
  );
}

function followsParticiple(expression: DateExpression, clause: Clause, around: Surroundings): boolean {
  const { tokens, cue, lexicon, speech } = around;
  for (let at = expression.first - 1; at >= clause.first && at >= expression.first - REACH; at--) {
    const token = tokens[at];
    if (!token || isCue(at, cue)) return false;
    if (!isParticiple(at, clause, around)) continue;
    if (lexicon.speaking.test(token.word) || hasAuxiliary(at, clause, tokens, speech)) return false;
    return !(lexicon.participleIsPast && isVerbOf(clause, at, around));
  }
  return false;
}

/** Whether a word that may be a participle or a past tense is the verb of its clause: the first such where no cue is. */
function isVerbOf(clause: Clause, at: number, around: Surroundings): boolean {
  if (holds(clause, around.cue)) return false;
  for (let before = clause.first; before < at; before++) {
    if (isParticiple(before, clause, around)) return false;
  }
  return true;
}

/** Names are none; at the head of a clause a capital tells nothing. */
function isParticiple(at: number, clause: Clause, { tokens, lexicon }: Surroundings): boolean {
  const token = tokens[at];
  return (
    token !== undefined && (!token.capital || at === clause.first) && lexicon.participle.test(token.word)
  );
}

/** "has announced", "a annoncé" are verbs. */
function hasAuxiliary(
  participle: number,
  clause: Clause,
  tokens: readonly DateToken[],
  speech: SpeechWords,
): boolean {
  const from = Math.max(clause.first, participle - REACH);
  return tokens.slice(from, participle).some((token) => speech.auxiliaries.has(token.word));
}

function endsClause({ next }: DateExpression, clause: Clause, tokens: readonly DateToken[]): boolean {
  return (
    next >= clause.next ||
    (next === clause.next - 1 && tokens[next]?.kind === 'mark' && tokens[next]?.word !== HOLE)
  );
}

function followsEvent(expression: DateExpression, clause: Clause, around: Surroundings): boolean {
  const { tokens, cue, lexicon } = around;
  // "yesterday" and "a week ago" stand with verbs; "on Monday" does at the end: "ruled out a deal on Monday."
  const { kind } = expression.meaning;
  if (kind === 'ago' || kind === 'shift') return false;
  if (kind === 'weekday' && (cue?.next ?? 0) <= expression.first && endsClause(expression, clause, tokens))
    return false;
  // Behind the cue the event is its object, and words may stand between: «назвал взрыв в порту 12 августа терактом».
  const reach = cue !== null && cue.next <= expression.first ? REACH : 1;
  for (let at = expression.first - 1; at >= clause.first && at >= expression.first - reach; at--) {
    if (isCue(at, cue)) return false;
    if (lexicon.events.test(tokens[at]?.word ?? '')) return true;
  }
  return false;
}
