import type { LabelWords } from '../../language/cue-words.ts';
import type { Item } from '../text/sentences.ts';
import { claim } from './claim.ts';
import { plainCue } from './cues.ts';
import { isNameLike } from './nominal.ts';
import { passiveSubject } from './passive-subject.ts';
import { hasWords, type Reading } from './report.ts';
import { subjectOf } from './subject.ts';
import { isWorkTitle } from './titles.ts';

/** How far from its quotation the verb of a label stands. */
const REACH = 18;

/**
 * What somebody calls something, however short: «nannte den Plan „fahrlässig“», «wies das als „haltlos“ zurück», «sprach von
 * einer „Katastrophe“».
 */
export function claimLabels(reading: Reading): void {
  const { items, speech, claimed, text } = reading;
  if (!speech.labels) return;
  for (let i = 1; i < items.length; i++) {
    const item = items[i];
    if (!item?.quotation || claimed.has(item) || !hasWords(text, item.quotation, 1)) continue;
    const verb = verbOf(reading, i, speech.labels);
    if (verb === null) continue;
    const passive = passiveSubject(reading, ...segment(items, i));
    const cue = plainCue(verb);
    const { start, end } = item.quotation;
    claim(
      reading,
      cue,
      passive?.manner ?? 'fragment',
      () => (passive ? passive.subject : subjectOf(reading, cue, false)),
      [{ start, end, kind: 'mixed', quotation: item.quotation }],
    );
    claimed.add(item);
  }
}

/** The verb that makes a quotation a label, in its clause on either side. */
function verbOf(reading: Reading, at: number, labels: readonly LabelWords[]): number | null {
  const { items, speech } = reading;
  let before = at - 1;
  while (before > 0 && isBeforeNoun(reading, before)) before--;
  const lower = items[before]?.lower ?? '';
  const [first, last] = segment(items, at);
  if (items.slice(first, at).some((item) => speech.negations.has(item.lower))) return null;
  const judged = speech.indefinites?.has(items[at - 1]?.lower ?? '') === true;
  for (const { verbs, after } of labels) {
    if (after ? !after.has(lower) : speech.prepositions.has(lower) || (!judged && isProperName(reading, at)))
      continue;
    const verb = nearest(items, at, first, after ? last : at, verbs);
    if (verb !== null) return verb;
  }
  return null;
}

/** The nearest such verb before an item, else after it, up to the bounds of its clause. */
function nearest(
  items: readonly Item[],
  at: number,
  first: number,
  last: number,
  verbs: ReadonlySet<string>,
): number | null {
  for (let i = at - 1; i >= first && i > at - REACH; i--) if (isVerb(items, i, verbs)) return i;
  for (let i = at + 1; i <= last && i < at + REACH; i++) if (isVerb(items, i, verbs)) return i;
  return null;
}

/** «nennt die Modelle „Arden“ und „Vire“»: one word with a capital, or a noun before it, is no judgement. */
function isProperName(reading: Reading, at: number): boolean {
  const quotation = reading.items[at]?.quotation;
  if (!quotation || isWorkTitle(reading, at)) return true;
  const initial = reading.text[quotation.start] ?? '';
  return initial !== initial.toLowerCase() && !hasWords(reading.text, quotation, 2);
}

/** An article, or an adjective of the noun in the marks. */
function isBeforeNoun({ items, speech }: Reading, at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  return speech.determiners.has(item.lower) || (!item.capital && speech.adjective?.test(item.lower) === true);
}

function isVerb(items: readonly Item[], at: number, verbs: ReadonlySet<string>): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital || !verbs.has(item.lower)) return false;
  // «nannte sich „Hoffnung“», «nennt man „X“»: a name.
  return !items.slice(at + 1, at + 3).some(({ lower }) => lower === 'sich' || lower === 'man');
}

/** The stretch between marks of punctuation around an item. */
function segment(items: readonly Item[], at: number): [first: number, last: number] {
  let first = at;
  let last = at;
  while (first > 0 && isInside(items[first - 1])) first--;
  while (last + 1 < items.length && isInside(items[last + 1])) last++;
  return [first, last];
}

function isInside(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' || item?.kind === 'number' || (item?.quotation !== undefined && isNameLike(item))
  );
}
