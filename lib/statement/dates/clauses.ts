import type { SpeechWords } from '../../language/speech-words.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import type { DateExpression } from './expression.ts';
import type { DateToken } from './tokens.ts';

/** Tokens `first` to `next`, exclusive. */
export interface TokenRange {
  first: number;
  next: number;
}

/** A stretch of a frame between two boundaries of clauses. */
export interface Clause extends TokenRange {
  /**
   * Whether it tells of something else than the main clause does (a relative clause, a reported one, a bracket) or is an
   * attribute of a noun in it (a participle clause).
   */
  role: 'main' | 'attribute' | 'dependent';
  /** Whether a conjunction of main clauses or a semicolon parts it from the one before. */
  coordinated: boolean;
}

interface Opening {
  boundary: string;
  bracket: boolean;
}

const BOUNDARIES = ',;:—–()[]';

/**
 * Cuts a frame into clauses at punctuation, and at the words that open a clause where the language needs no comma. The
 * clause of the cue is never dependent: whatever it is, the statement is made in it.
 */
export function clausesOf(
  tokens: readonly DateToken[],
  expressions: readonly DateExpression[],
  cue: TokenRange | null,
  lexicon: ClauseLexicon,
  speech: SpeechWords,
): Clause[] {
  const inside = new Set(expressions.flatMap(({ first, next }) => range(first + 1, next)));
  const clauses: Clause[] = [];
  let opening: Opening = { boundary: '', bracket: false };
  let first = 0;
  /** From a conjunction of reported speech on, all that follows the cue is reported. */
  let reported = false;
  const finish = (next: number): void => {
    if (next <= first) return;
    const holdsCue = cue !== null && cue.first >= first && cue.first < next;
    const past = cue === null || cue.next <= first;
    const words = tokens.slice(first, next);
    reported ||= past && speech.complementizers.has(words[0]?.word ?? '');
    const role = holdsCue ? 'main' : reported ? 'dependent' : roleOf(words, opening, lexicon, speech);
    const coordinated = opening.boundary === ';' || lexicon.coordinators.has(words[0]?.word ?? '');
    clauses.push({ first, next, role, coordinated });
  };
  for (const [at, token] of tokens.entries()) {
    if (inside.has(at)) continue;
    if (token.kind === 'mark' && isBoundary(token, tokens[at + 1])) {
      finish(at);
      opening = { boundary: token.word, bracket: bracketAfter(token.word, opening.bracket) };
      first = at + 1;
    } else if (lexicon.bareOpeners && at > first && opensClause(token, lexicon, speech)) {
      finish(at);
      opening = { boundary: '', bracket: opening.bracket };
      first = at;
    }
  }
  finish(tokens.length);
  return clauses;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function isBoundary(token: DateToken, next: DateToken | undefined): boolean {
  if (BOUNDARIES.includes(token.word)) return true;
  return token.word === '-' && !token.glued && next?.glued === false;
}

function bracketAfter(boundary: string, before: boolean): boolean {
  if (boundary === '(' || boundary === '[') return true;
  return boundary === ')' || boundary === ']' ? false : before;
}

function opensClause(token: DateToken, lexicon: ClauseLexicon, speech: SpeechWords): boolean {
  return lexicon.openers.has(token.word) || speech.complementizers.has(token.word);
}

function roleOf(
  words: readonly DateToken[],
  opening: Opening,
  lexicon: ClauseLexicon,
  speech: SpeechWords,
): Clause['role'] {
  if (opening.bracket || opening.boundary === ':') return 'dependent';
  if (words.some((token) => lexicon.speaking.test(token.word))) return 'main';
  if (isDependent(words, opening.boundary, lexicon, speech)) return 'dependent';
  return lexicon.participle.test(words[0]?.word ?? '') ? 'attribute' : 'main';
}

function isDependent(
  words: readonly DateToken[],
  boundary: string,
  lexicon: ClauseLexicon,
  speech: SpeechWords,
): boolean {
  const [first, second] = words;
  if (!first) return false;
  if (lexicon.openers.has(first.word)) return true;
  if (boundary === '') return false;
  if (lexicon.relatives.has(first.word)) return true;
  if (second && speech.prepositions.has(first.word) && lexicon.openers.has(second.word)) return true;
  return words.some((token) => lexicon.reportedVerbs.has(token.word));
}
