import type { InterviewWords, ThoughtWord } from '../../language/interview-words.ts';
import { contentOf } from '../reading/clauses.ts';
import type { Range } from '../reading/nominal.ts';
import type { Content, Reading } from '../reading/report.ts';
import { type Thinker, thinkerAt } from './subject.ts';
import { thoughtEnd } from './thought-end.ts';

/** A clause that somebody in an interview says to think. */
export interface Thought {
  /** The verb's item. */
  at: number;
  thinker: Thinker;
  content: Content;
}

/** The thoughts of a sentence, in order: "I think …", «думаю, что …», "…, I believe". */
export function thoughtsIn(reading: Reading, words: InterviewWords): Thought[] {
  const found: Thought[] = [];
  let until = -1;
  for (let i = 0; i < reading.items.length; i++) {
    const item = reading.items[i];
    const word = item?.kind === 'word' ? words.thoughts.get(item.lower) : undefined;
    if (!word || i <= until) continue;
    const thinker = thinkerAt(reading, words, i);
    if (!thinker || (word.adjective && !isPredicate(reading, i, thinker))) continue;
    const range = clauseAfter(reading, words, word, thinker, i) ?? clauseBefore(reading, word, thinker, i);
    const content = range && contentOf(reading, range);
    if (!range || !content || content.kind === 'direct') continue;
    if (range.first > i) until = range.last;
    found.push({ at: i, thinker, content });
  }
  return found;
}

/** "I am quite sure that …"; in "I sure do" nobody is sure of anything. */
function isPredicate({ items, speech }: Reading, at: number, { first }: Thinker): boolean {
  return items
    .slice(first, at)
    .some(({ lower }) => speech.passives?.has(lower) === true || /^(?:am|[’'](?:m|re|s))$/u.test(lower));
}

/** How far after its verb a clause's own verb is looked for where nothing marks the clause. */
const VERB_REACH = 8;

function clauseAfter(
  reading: Reading,
  words: InterviewWords,
  word: ThoughtWord,
  thinker: Thinker,
  at: number,
): Range | null {
  const { items, speech } = reading;
  const i = behindVerb(reading, words, word, thinker, at);
  const item = items[i];
  if (!item) return null;
  if (item.kind === 'colon') return to(reading, words, i + 1);
  if (item.kind === 'comma') return afterComma(reading, words, word, thinker, i);
  if (word.pause) return null;
  if (item.kind !== 'word' && item.kind !== 'number') return null;
  if (speech.complementizers.has(item.lower)) {
    const demonstrative = speech.auxiliaries.has(items[i + 1]?.lower ?? '');
    return to(reading, words, demonstrative ? i : i + 1);
  }
  if (speech.interrogatives.has(item.lower) || (!word.bare && words.asked.has(item.lower)))
    return to(reading, words, i, true);
  if (speech.clauseComma) return null;
  return opensClause(reading, word, i) ? to(reading, words, i) : null;
}

/** The item after a verb and what goes with it: its particle, whoever is asked («glauben Sie», «считаете ли вы»), adverbs. */
function behindVerb(
  reading: Reading,
  words: InterviewWords,
  word: ThoughtWord,
  thinker: Thinker,
  at: number,
): number {
  const { items, text } = reading;
  let i = at + 1;
  if (word.particle && items[i]?.lower === word.particle) i++;
  const next = items[i];
  const isAsked = thinker.person === 2 && !thinker.head;
  if (isAsked && next && words.addressed.has(text.slice(next.start, next.end))) i++;
  while (isPassedOver(reading, i)) i++;
  return i;
}

function isPassedOver({ items, speech }: Reading, at: number): boolean {
  const item = items[at];
  return (
    item?.kind === 'word' &&
    (speech.adverbs.has(item.lower) || speech.negations.has(item.lower)) &&
    !speech.determiners.has(item.lower)
  );
}

/** "I mean, is it …", «думаю, что …», «думаю, к осени …»; but "you know, …" only fills a pause. */
function afterComma(
  reading: Reading,
  words: InterviewWords,
  word: ThoughtWord,
  thinker: Thinker,
  comma: number,
): Range | null {
  const { items, speech } = reading;
  const next = items[comma + 1];
  if (next?.kind !== 'word' && next?.kind !== 'number') return null;
  if (speech.complementizers.has(next.lower)) return to(reading, words, comma + 2);
  if (speech.clauseComma && (speech.interrogatives.has(next.lower) || words.asked.has(next.lower)))
    return to(reading, words, comma + 1, true);
  if (!word.bare || thinker.person === 3) return null;
  // A verb between two commas stands inside the clause it speaks of: "That, I think, is good" opens it by a word or two.
  const before = thinker.first - 1;
  const opened = before < MAX_OPENED && !speech.adverbs.has(items[before - 1]?.lower ?? '');
  if (items[before]?.kind === 'comma' && (!opened || speech.clauseComma)) return null;
  return to(reading, words, comma + 1);
}

/** How many items may stand before a thought set in its own clause. */
const MAX_OPENED = 3;

function opensClause({ items, speech }: Reading, word: ThoughtWord, at: number): boolean {
  const item = items[at];
  if (!item) return false;
  const { lower } = item;
  // "I think to call it a bridge is wrong" thinks something; "I hope to build it" wants something.
  if (lower === 'to' && word.bare) return hasVerb(items, speech, at + 1, VERB_REACH);
  if (speech.prepositions.has(lower) && !item.capital && !word.bare) return false;
  if (speech.joining.has(lower) || speech.asWords.has(lower) || /^(?:of|about|so|like)$/u.test(lower))
    return false;
  const pronoun = speech.pronouns.get(lower);
  if (pronoun?.subject && !speech.relatives.has(lower)) return hasVerb(items, speech, at + 1, VERB_REACH);
  if (pronoun && !speech.determiners.has(lower)) return false;
  // "The best answer I've heard is this": the verb is another clause's.
  if (!word.bare && speech.auxiliaries.has(lower)) return false;
  return word.bare || hasVerb(items, speech, at, VERB_REACH);
}

/** Whether something like a verb follows: an auxiliary, or after a pronoun anything at all. */
function hasVerb(items: Reading['items'], speech: Reading['speech'], from: number, reach: number): boolean {
  for (let i = from; i < items.length && i < from + reach; i++) {
    const item = items[i];
    if (item?.kind === 'stop' || item?.kind === 'semicolon') return false;
    if (item?.kind !== 'word') continue;
    // "Consider it to be" has no verb of its own.
    if (opensOther(items, speech, i, from)) return false;
    if (items[i - 1]?.lower === 'to') continue;
    if (speech.auxiliaries.has(item.lower) || speech.cues.has(item.lower)) return true;
    if (i === from && speech.pronouns.get(items[from - 1]?.lower ?? '')?.subject) return true;
  }
  return false;
}

/** "Find some use for | what is left", "he found his brother | he had lost": the noun is an object, the verb another clause's. */
function opensOther(items: Reading['items'], speech: Reading['speech'], at: number, from: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (at > from && (speech.interrogatives.has(lower) || speech.asWords.has(lower))) return true;
  const isSubject = speech.pronouns.get(lower)?.subject === true;
  return isSubject && at > from + 1 && items[at - 1]?.kind === 'word';
}

function to(reading: Reading, words: InterviewWords, first: number, asked = false): Range | null {
  const last = thoughtEnd(reading, words, first, asked);
  return last > first ? { first, last } : null;
}

/** "It was my third year, I think.": the clause stands before; in "more than you could imagine" it is no thought's. */
function clauseBefore(
  { items, speech }: Reading,
  word: ThoughtWord,
  { person, first, head }: Thinker,
  at: number,
): Range | null {
  const next = items[at + 1]?.kind;
  if (!word.bare || person === 3 || (next !== undefined && next !== 'stop' && next !== 'close')) return null;
  if (items.slice(first, at).some(({ lower }) => speech.negations.has(lower))) return null;
  let last = first - 1;
  if (head && items[last]?.kind !== 'comma' && (person === 2 || at > first + 1)) return null;
  while (last >= 0 && items[last]?.kind === 'comma') last--;
  let start = last;
  while (start > 0 && !isEdge(items[start - 1]?.kind)) start--;
  return last > start ? { first: start, last } : null;
}

function isEdge(kind: string | undefined): boolean {
  return kind === 'comma' || kind === 'semicolon' || kind === 'dash' || kind === 'open' || kind === 'colon';
}
