import type { Item } from '../text/sentences.ts';
import { restOfClause, upToEnd } from './bare-clauses.ts';
import { joinsSubjects, opensBareClause } from './comma-clauses.ts';
import { type Cue, isFiniteCue, type VerbCue } from './cues.ts';
import { SCORE } from './head.ts';
import { headOf } from './heads.ts';
import { isNameLike, type Range } from './nominal.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import type { Reading } from './report.ts';
import { isUnmarkedTag } from './unmarked-tags.ts';

/** How far after a cue its conjunction may stand: "told reporters in New York on Monday that …". */
const CONJUNCTION_REACH = 16;

/** The clause that tells what was said, behind the cue that reports it; null where none follows. */
export function clauseAfter(reading: Reading, cue: VerbCue): Range | null {
  const { items } = reading;
  if (isUnmarkedTag(reading, cue)) return null;
  if (takesObject(reading, cue)) return restOfClause(reading, cue);
  for (let i = cue.last + 1; i < items.length && i <= cue.last + CONJUNCTION_REACH; i++) {
    const item = items[i];
    if (!item || endsSearch(item) || isOtherThat(reading, cue, i)) break;
    if (item.kind === 'colon') return colonClause(reading, i, cue);
    if (item.kind === 'comma' && opensBareClause(reading, cue, i)) return upToEnd(reading, i + 1, cue);
    if (item.kind !== 'word') continue;
    if (endsAtWord(reading, cue, i)) break;
    if (opensReported(reading, i)) return upToEnd(reading, i + 1, cue);
    if (asksHere(reading, cue, i)) return upToEnd(reading, questionStart(reading, cue, i), cue);
  }
  return restOfClause(reading, cue);
}

/** Whether a word on the way to the reported clause opens another one. */
function endsAtWord(reading: Reading, cue: VerbCue, at: number): boolean {
  if (isOtherThat(reading, cue, at)) return true;
  const { items, speech } = reading;
  if (joinsSubjects(items, at, speech)) return false;
  // «…, so dass»: what follows from something is not what was said.
  if (
    speech.consecutive?.has(items[at]?.lower ?? '') &&
    speech.complementizers.has(items[at + 1]?.lower ?? '')
  )
    return true;
  const opensOwn =
    speech.complementizers.has(items[at]?.lower ?? '') ||
    asksHere(reading, cue, at) ||
    pointsAhead(reading, at);
  return !opensOwn && at > cue.last + 1 && opensOtherClause(reading, at);
}

/** How many words "that" may point to between a preposition and a comma. */
const POINTED_TO = 3;

/** A conjunction; not where it only points to a noun after a preposition: "Asked about that pledge, she said …". */
function opensReported({ items, speech }: Reading, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (!speech.complementizers.has(lower)) return false;
  if (!speech.determiners.has(lower)) return true;
  // "When I wrote my letter, that was the end": it stands for what was written.
  if (items[at - 1]?.kind === 'comma' && speech.passives?.has(items[at + 1]?.lower ?? '')) return false;
  if (!speech.prepositions.has(items[at - 1]?.lower ?? '')) return true;
  const after = items.slice(at + 1, at + POINTED_TO + 2).findIndex(({ kind }) => kind !== 'word');
  return after <= 0 || items[at + 1 + after]?.kind !== 'comma';
}

/** «Обратил внимание на то, что …»: the word only points to the clause; another verb of reporting has it for its own. */
function pointsAhead({ items, speech, cues }: Reading, at: number): boolean {
  if (!speech.clauseComma || items[at + 1]?.kind !== 'comma') return false;
  if (cues.some((cue) => cue.first === at && isFiniteCue(cue))) return false;
  return speech.complementizers.has(items[at + 2]?.lower ?? '');
}

/**
 * Whether a noun follows the verb, so that a "that" further on belongs to the noun: "wrote a bill that …". Whoever is
 * spoken to is no such object. Where a comma always parts the clause, its conjunction is never mistaken.
 */
function takesObject(reading: Reading, cue: VerbCue): boolean {
  const { items, speech } = reading;
  if (speech.clauseComma || cue.verb.addressee) return false;
  const next = items[cue.last + 1];
  if (next?.kind !== 'word') return false;
  const { lower } = next;
  const leads =
    speech.complementizers.has(lower) ||
    speech.interrogatives.has(lower) ||
    speech.prepositions.has(lower) ||
    (speech.adverbs.has(lower) && !speech.determiners.has(lower)) ||
    speech.joining.has(lower) ||
    speech.asWords.has(lower);
  return !leads && items[cue.last + 2]?.kind !== 'number' && !subjectFollows(reading, cue);
}

/** «Dijo el ministro que …»: the verb opens its clause, and what follows can speak. */
function subjectFollows(reading: Reading, cue: VerbCue): boolean {
  const { items, speech } = reading;
  if (!speech.mixedRelatives || phraseBefore(items, cue.first, speech)) return false;
  const after = phraseAfter(items, cue.last, speech);
  const head = after && headOf(reading, after, cue.verb);
  return head !== null && head.score >= SCORE.noun;
}

/** A question begins at its comma where commas part clauses, for its particle may stand later: «, не вернётся ли он». */
function questionStart({ items, speech }: Reading, cue: Cue, at: number): number {
  if (!speech.clauseComma) return at;
  let first = at;
  while (first > cue.last + 1 && items[first - 1]?.kind !== 'comma') first--;
  return first > cue.last + 1 ? first : at;
}

/**
 * Whether «que» opens no reported clause where it stands: «lo que», «para que», or after a comma that closes nothing («avanzó
 * hasta el paso, que divide …»).
 */
function isOtherThat({ items, speech }: Reading, cue: Cue, at: number): boolean {
  const before = items[at - 1];
  if (!speech.mixedRelatives?.has(items[at]?.lower ?? '') || at === cue.last + 1) return false;
  if (before?.kind !== 'comma') {
    const lower = before?.lower ?? '';
    return speech.determiners.has(lower) || speech.otherConjunctions?.has(lower) === true;
  }
  return items.slice(cue.last + 1, at).filter((item) => item.kind === 'comma').length % 2 === 1;
}

/** A question word opens the clause soon after its verb, and not after a comma, where it is relative. */
function asksHere({ items, speech }: Reading, cue: Cue, at: number): boolean {
  if (!speech.interrogatives.has(items[at]?.lower ?? '')) return false;
  const before = items[at - 1];
  if (speech.relatives.has(items[at]?.lower ?? '')) return at === cue.last + 1;
  return at <= cue.last + (speech.verbSecond ? 10 : 4) && (speech.clauseComma || before?.kind !== 'comma');
}

/** A conjunction or another verb of reporting ends the search for this one's clause. */
function opensOtherClause({ items, speech, cues }: Reading, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  // «wies jedoch darauf hin»: within a clause such a word is an adverb.
  const adverb = speech.clauseComma && speech.adverbs.has(lower) && items[at - 1]?.kind !== 'comma';
  if (speech.conjunctions.has(lower) && !speech.pronouns.has(lower) && !adverb) return true;
  return cues.some((other) => other.first === at && other.verb?.form === 'finite');
}

function endsSearch(item: Item): boolean {
  if (item.kind === 'stop' || item.kind === 'semicolon') return true;
  return item.quotation !== undefined && !isNameLike(item);
}

/** «Он сообщил: приговор отменён.» Quotations after a colon are claimed elsewhere. */
function colonClause(reading: Reading, colon: number, cue: Cue): Range | null {
  const next = reading.items[colon + 1];
  if (!next || next.quotation) return null;
  return upToEnd(reading, colon + 1, cue);
}
