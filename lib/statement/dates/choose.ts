import type { SpeechWords } from '../../language/speech-words.ts';
import { datesClause, type Surroundings } from './attachment.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import { type Clause, clausesOf, type TokenRange } from './clauses.ts';
import type { DateExpression } from './expression.ts';
import type { DateToken } from './tokens.ts';
import { besideVenue } from './venue.ts';

/** How many tokens may stand between a conjunction and a cue that shares the subject of the clause before. */
const SHARED_SUBJECT = 2;

/** How many tokens may follow a date in a clause of its own behind the cue: "…, the mayor, on Friday night". */
const TAIL = 3;

/**
 * The date expressions of a sentence that may date the statement made in it, best first: those in the clause of the cue,
 * nearest first, then those of the clauses around it that share its subject. With no cue all main clauses count. Where
 * the cue is a source phrase (`source`), only the date of the words it names counts: "according to a letter of 3 May".
 */
export function datingExpressions(
  tokens: readonly DateToken[],
  expressions: readonly DateExpression[],
  cue: TokenRange | null,
  source: boolean,
  lexicon: ClauseLexicon,
  speech: SpeechWords,
): DateExpression[] {
  const clauses = clausesOf(tokens, expressions, cue, lexicon, speech);
  const around: Surroundings = { tokens, cue, lexicon, speech };
  const ranked: { expression: DateExpression; rank: number }[] = [];
  for (const expression of expressions) {
    const index = clauses.findIndex(
      ({ first, next }) => expression.first >= first && expression.first < next,
    );
    const clause = clauses[index];
    if (!clause || clause.role === 'dependent' || !datesClause(expression, clause, around)) continue;
    if (clause.role === 'attribute' && !besideVenue(expression, clause, tokens, lexicon)) continue;
    if (source && !(cue && expression.first >= cue.next && besideVenue(expression, clause, tokens, lexicon)))
      continue;
    const rank = cue === null ? rankWithoutCue(expression) : rankByCue(expression, index, clauses, cue);
    if (rank !== null) ranked.push({ expression, rank });
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ expression }) => expression);
}

/** What counts from another date is about the sentence; that other date may be of an event told in it. */
function rankWithoutCue({ meaning, first }: DateExpression): number {
  return meaning.kind === 'shift' || meaning.kind === 'eve' || meaning.kind === 'anchored'
    ? first
    : 1000 + first;
}

function rankByCue(
  expression: DateExpression,
  index: number,
  clauses: readonly Clause[],
  cue: TokenRange,
): number | null {
  const own = clauses.findIndex(({ first, next }) => cue.first >= first && cue.first < next);
  const clause = clauses[index];
  if (!clause) return null;
  if (index === own) {
    // Right behind the cue rather than right before it: "the man who led it in 2020 said on Friday".
    return expression.first >= cue.next
      ? 2 * (expression.first - cue.next)
      : 2 * (cue.first - expression.next) + 1;
  }
  if (index < own) {
    const parted = clauses.slice(index + 1, own + 1).some((each) => hasOwnSubject(each, cue));
    return parted ? null : 1000 + cue.first - expression.next;
  }
  const atHead = expression.first <= clause.first + 1 && clause.next - expression.next <= TAIL;
  return atHead && index === clauses.length - 1 ? 2000 + expression.first : null;
}

function hasOwnSubject({ first, next, coordinated }: Clause, cue: TokenRange): boolean {
  if (!coordinated) return false;
  const shared = cue.first >= first && cue.first < next && cue.first - first - 1 <= SHARED_SUBJECT;
  return !shared;
}
