import type { Patterns } from '../patterns.ts';
import type { Word } from '../words.ts';
import type { ShiftLexicon } from './lexicon.ts';

/** Where the clauses of a passage begin and end, and which of them state something. */

/** Ends a clause: the end of a sentence, or what sets one part off from another. */
const BOUNDARY = /[.!?…;:\n]|—|–| - /u;

/** What a comma sets off after fewer words is no clause, but an address or one of a row. */
const LEAST_WORDS = 3;

/** A clause that begins, and whether its speaker states it. */
interface Opening {
  states: boolean;
}

/** The clauses that state something, as places of their first words and of those behind their last. */
export function statingStretches(
  text: string,
  words: readonly Word[],
  lexicon: ShiftLexicon,
): [begin: number, end: number][] {
  const folded = words.map((word) => word.folded);
  const stretches: [number, number][] = [];
  let begin = 0;
  let sentence = 0;
  let states = true;
  const close = (end: number, next: Opening) => {
    if (end > begin && states) stretches.push([begin, end]);
    begin = end;
    states = next.states;
  };
  words.forEach((word, i) => {
    const between = text.slice(words[i - 1]?.end ?? word.start, word.start);
    if (BOUNDARY.test(between)) {
      close(i, { states: true });
      sentence = i;
    }
    const comma = between.includes(',') && (i - begin >= LEAST_WORDS || !states);
    // Behind what it is a condition of, it tells of that: "it would do harm if we brought it in".
    const mayBeCondition = i === sentence || lexicon.commaEnds;
    const isCondition = mayBeCondition && lexicon.conditions.at(folded, i) !== null && text[word.end] !== ',';
    const opening = isCondition ? { states: false } : openingAt(folded, begin, i, { comma, states }, lexicon);
    if (opening) close(i, opening);
  });
  close(words.length, { states: true });
  return stretches;
}

/** The clause that begins at a word within a sentence; null where the one before goes on. */
function openingAt(
  words: readonly string[],
  begin: number,
  i: number,
  { comma, states }: Opening & { comma: boolean },
  lexicon: ShiftLexicon,
): Opening | null {
  const isThat = lexicon.that.at(words, i) !== null;
  if ((comma || isThat) && hasWithin(lexicon.disowning, words, begin, i)) return { states: false };
  if (comma && !states) return { states: true };
  // What an opinion is of belongs to its negation: "I do not think that it is safe".
  if (isThat && hasWithin(lexicon.opinions, words, begin, i)) return null;
  const ends =
    (comma && (lexicon.commaEnds || partsDenial(words, begin, i, lexicon))) ||
    lexicon.breaks.at(words, i) ||
    beginsPurpose(words, i, lexicon);
  return ends ? { states } : null;
}

/** Words behind a comma among which a negation stands that opens a clause: "…, nothing is decided". */
const NEAR_COMMA = 3;

/** Where a comma is no rule, one between a denial and something else parts the two all the same. */
function partsDenial(
  words: readonly string[],
  begin: number,
  i: number,
  { negations, concords }: ShiftLexicon,
): boolean {
  const denies = (from: number, to: number) =>
    hasWithin(negations, words, from, to) || hasWithin(concords, words, from, to);
  return denies(begin, i) !== denies(i, Math.min(words.length, i + NEAR_COMMA));
}

/** Whether a pattern begins at any of the words from one place to another. */
export function hasWithin(list: Patterns<true>, words: readonly string[], from: number, to: number): boolean {
  return words.slice(from, to).some((_, at) => list.at(words, from + at) !== null);
}

/** "…to enhance safety" tells what for, and not what; "wants to enhance" tells what. */
function beginsPurpose(words: readonly string[], i: number, { toGoesOn }: ShiftLexicon): boolean {
  if (!toGoesOn || words[i] !== 'to' || i === 0) return false;
  return toGoesOn.at(words, i - 1) === null;
}
