import type { Reading, Report } from '../reading/report.ts';
import type { Item } from '../text/sentences.ts';
import type { Thought } from './thoughts.ts';

/** What news goes on reporting without a cue, and what a thought's own verb reports, is read as a thought here. */
export function isThought({ manner, cue, contents }: Report, thoughts: readonly Thought[]): boolean {
  if (manner === 'continuation') return true;
  if (cue === null || contents.some(({ kind }) => kind === 'direct')) return false;
  return thoughts.some(({ at }) => at === cue.first);
}

/**
 * "You mentioned the ferry", "can you explain more about it": people who speak put a mere object after such verbs more often
 * than the press does, and nothing is reported by it.
 */
export function isObject({ manner, contents }: Report, { items, speech, cues }: Reading): boolean {
  const [content] = contents;
  if (manner !== 'clause' || !content || content.kind !== 'indirect' || speech.clauseComma) return false;
  const first = items.findIndex(({ start }) => start === content.start);
  if (first <= 0 || speech.complementizers.has(items[first - 1]?.lower ?? '')) return false;
  if (speech.interrogatives.has(items[first]?.lower ?? '')) return false;
  for (let at = first; at < items.length; at++) {
    const item = items[at];
    if (!item || item.end > content.end || opensAnother(items, at, first, speech)) return true;
    if (isVerb(item, speech) || cues.some((cue) => cue.first === at && cue.verb?.form === 'finite'))
      return false;
    // "More about it": what a preposition governs is no subject.
    const governed = speech.prepositions.has(items[at - 1]?.lower ?? '');
    if (!governed && speech.pronouns.get(item.lower)?.subject) return false;
  }
  return true;
}

/** An auxiliary; "'s" is as often a possessive. */
function isVerb({ lower }: Item, { auxiliaries }: Reading['speech']): boolean {
  return auxiliaries.has(lower) && !/^[’']s$/u.test(lower);
}

/** "The belief | that it works", "certain chemicals, | and I think …": from there on verbs are another clause's. */
function opensAnother(
  items: Reading['items'],
  at: number,
  first: number,
  speech: Reading['speech'],
): boolean {
  const lower = items[at]?.lower ?? '';
  if (at === first) return false;
  if (speech.complementizers.has(lower) || speech.asWords.has(lower)) return true;
  const before = items[at - 1]?.kind;
  if (speech.relatives.has(lower)) return before !== 'comma';
  return before === 'comma' && speech.joining.has(lower);
}

/** "We want to build, like she said, a bridge": whoever speaks says it too, in their own words. */
export function isLikened({ manner, subject }: Report, { items, speech }: Reading): boolean {
  const before = items[(subject?.phrase.first ?? 0) - 1]?.lower ?? '';
  return (
    manner === 'aside' && subject?.pronoun !== undefined && (before === 'like' || speech.asWords.has(before))
  );
}

/** Whether the article's own reading has most of a thought already. */
export function isTold({ contents }: Report, { content }: Thought): boolean {
  return contents.some(({ start, end }) => Math.min(end, content.end) - Math.max(start, content.start) > 0);
}
