import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import type { VerbCue } from './cues.ts';
import { matchingClose } from './nominal.ts';
import type { Reading } from './report.ts';

/**
 * Where a comma alone opens a reported clause («Er sagte, die Lage sei ernst»): right after the verb, or before a clause
 * in the subjunctive; anything else after a comma may be an apposition.
 */
export function opensBareClause(reading: Reading, cue: VerbCue, at: number): boolean {
  const { items, speech } = reading;
  if (!speech.clauseComma || !cue.verb.bare) return false;
  const next = items[at + 1];
  if (!next || next.quotation || speech.complementizers.has(next.lower)) return false;
  if (speech.nounCapitals && isNameAlone(reading, at + 1)) return false;
  const supposes = speech.subjunctives !== undefined && speech.conditionals.has(next.lower);
  if (speech.conjunctions.has(next.lower) && !speech.determiners.has(next.lower) && !supposes) return false;
  const rest = items.slice(at + 1, at + SUBJUNCTIVE_REACH);
  const verb = rest.findIndex((item) => speech.subjunctives?.has(item.lower));
  if (verb >= 0) return !rest.slice(0, verb).some((item) => speech.complementizers.has(item.lower));
  if (speech.infinitive && closesWithInfinitive(reading, at + 1)) return true;
  if (speech.pronouns.get(next.lower)?.subject && !speech.relatives.has(next.lower)) return true;
  if (speech.prepositions.has(next.lower) && speech.relatives.has(items[at + 2]?.lower ?? '')) return false;
  return at === cue.last + 1 && !speech.relatives.has(next.lower);
}

/** Most names have so many words at most. */
const MAX_NAME = 4;

/** «…, sagte die Leiterin des Amtes, | Anna Kern, | die Brücke falle»: whoever holds the office, between two commas. */
function isNameAlone({ items, speech }: Reading, first: number): boolean {
  let last = first;
  while (last < first + MAX_NAME && items[last]?.kind === 'word' && items[last]?.capital) last++;
  if (items[last]?.kind === 'open') last = matchingClose(items, last) + 1;
  return (
    last > first + 1 && items[last]?.kind === 'comma' && !speech.determiners.has(items[first]?.lower ?? '')
  );
}

/** «Er kündigte an, von seinem Amt zurückzutreten»: an infinitive ends the clause that begins at `first`. */
export function closesWithInfinitive({ items, speech }: Reading, first: number): boolean {
  let last = first;
  while (items[last + 1]?.kind === 'word' || items[last + 1]?.kind === 'number' || items[last + 1]?.quotation)
    last++;
  const [before, item] = [items[last - 1], items[last]];
  if (item?.kind !== 'word' || item.capital) return false;
  return (
    speech.infinitive?.test(item.lower) === true || speech.infinitives?.has(before?.lower ?? '') === true
  );
}

/** How far into a clause its verb is looked for. */
const SUBJUNCTIVE_REACH = 40;

/** «Das beschrieben Karn | und | Lind, wie …»: two names, or a name and an office, that share the verb. */
export function joinsSubjects(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  if (!speech.clauseComma || !speech.nounCapitals || !speech.joining.has(items[at]?.lower ?? ''))
    return false;
  const after = items[at + 1];
  return (
    items[at - 1]?.capital === true && (after?.capital === true || speech.determiners.has(after?.lower ?? ''))
  );
}
