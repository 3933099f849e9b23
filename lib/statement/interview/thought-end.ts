import type { InterviewWords } from '../../language/interview-words.ts';
import { isTrailing } from '../reading/clause-end.ts';
import type { Reading } from '../reading/report.ts';

/** A clause shorter than this is not cut at a comma. */
const LEAST = 3;

/**
 * The last item of a thought that begins at `first`. People who speak string clauses together: a thought ends where the
 * next begins with a conjunction of its own, after a comma with a subject of its own, or at a dash. `asked` where the
 * clause is a question ("if it works").
 */
export function thoughtEnd(reading: Reading, words: InterviewWords, first: number, asked = false): number {
  const { items, speech } = reading;
  // "I think if …, we …", "… by using …, we …": what comes after the comma is then the main clause.
  const opening = items[first]?.lower ?? '';
  const leads =
    (speech.prepositions.has(opening) && !speech.infinitives?.has(opening)) ||
    (!asked && (speech.conditionals.has(opening) || words.asked.has(opening)));
  let passed = !leads;
  let end = items.length - 1;
  for (let i = first + 1; i < items.length; i++) {
    if (endsThought(reading, words, i, i - first >= LEAST, passed)) {
      end = i - 1;
      break;
    }
    if (items[i]?.kind === 'comma' && i - first >= LEAST) passed = true;
  }
  while (end > first && isTrailing(items[end]?.kind)) end--;
  return end;
}

/** `long` where the clause has words enough to be cut at a comma, `passed` where its introduction is over. */
function endsThought(
  reading: Reading,
  words: InterviewWords,
  at: number,
  long: boolean,
  passed: boolean,
): boolean {
  const { items, speech } = reading;
  const item = items[at];
  if (item?.kind === 'semicolon' || item?.kind === 'close' || item?.kind === 'colon') return true;
  if (item?.kind === 'dash') return opensOther(reading, words, at + 1);
  if (!long || !item) return false;
  if (item.kind === 'comma') return passed && opensMain(reading, words, at + 1);
  if (item.kind !== 'word' || !speech.joining.has(item.lower)) return false;
  return thinksAt(reading, words, at + 1) || goesOnToTell(reading, at + 1);
}

/** How far behind "and then" the subject of what happened next may stand. */
const NEXT_REACH = 3;

/** "… and then we drove on": what happened next is no longer thought. */
function goesOnToTell({ items, speech }: Reading, at: number): boolean {
  if (!speech.joining.has(items[at]?.lower ?? '')) return false;
  return items.slice(at + 1, at + 1 + NEXT_REACH).some(({ lower }) => speech.pronouns.get(lower)?.subject);
}

/** Whether a conjunction opens another clause after a dash. */
function opensOther({ items, speech }: Reading, words: InterviewWords, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  return words.breaks.has(lower) || speech.conditionals.has(lower);
}

/** Whether a clause of its own begins after a comma. */
function opensMain(reading: Reading, words: InterviewWords, at: number): boolean {
  const { items, speech } = reading;
  const item = items[at];
  if (item?.kind !== 'word') return false;
  if (words.breaks.has(item.lower) || asksAnew(reading, at) || pointsBack(reading, at)) return true;
  let from = at;
  while (from < at + 3) {
    const lower = items[from]?.lower ?? '';
    if (speech.joining.has(lower) || words.breaks.has(lower)) from++;
    else if (speech.prepositions.has(lower) && words.fillers?.has(items[from + 1]?.lower ?? '')) from += 2;
    else break;
  }
  if (from > at && speech.joining.has(item.lower) && thinksOn(reading, words, from)) return true;
  const subject = speech.pronouns.get(items[from]?.lower ?? '');
  return (
    subject?.subject === true &&
    !speech.relatives.has(items[from]?.lower ?? '') &&
    !speech.complementizers.has(items[from]?.lower ?? '')
  );
}

/** "…, that's the plan": the word points back to what was thought and opens a clause of its own. */
function pointsBack({ items, speech }: Reading, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  return (
    speech.complementizers.has(lower) &&
    speech.determiners.has(lower) &&
    speech.auxiliaries.has(items[at + 1]?.lower ?? '')
  );
}

/** "…, why should it go?": a question of its own; but "the question is, why should it go?". */
function asksAnew({ items, speech }: Reading, at: number): boolean {
  const asks = speech.interrogatives.has(items[at]?.lower ?? '');
  return (
    asks &&
    speech.auxiliaries.has(items[at + 1]?.lower ?? '') &&
    !speech.auxiliaries.has(items[at - 2]?.lower ?? '')
  );
}

/** "… and I think", "… and I did not even know": another thought of the same speaker begins. */
function thinksAt(reading: Reading, words: InterviewWords, at: number): boolean {
  const { items, speech } = reading;
  if (!speech.pronouns.get(items[at]?.lower ?? '')?.subject) return false;
  return thinksOn(reading, words, at + 1);
}

/** How far behind its subject a verb of thinking is looked for. */
const THOUGHT_REACH = 5;

/** "…, and was able to determine": a thought of the subject named before. */
function thinksOn({ items, speech }: Reading, words: InterviewWords, at: number): boolean {
  for (let i = at; i < at + THOUGHT_REACH; i++) {
    const lower = items[i]?.lower ?? '';
    if (words.thoughts.has(lower)) return true;
    const small = speech.auxiliaries.has(lower) || speech.adverbs.has(lower) || speech.negations.has(lower);
    if (!small && !words.between.has(lower)) return false;
  }
  return false;
}
