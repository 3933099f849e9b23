import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import { appositionAfter, segmentEnd } from './appositions.ts';
import { isLonePronoun, isNominal, MAX_PHRASE, type Phrase } from './nominal.ts';

/**
 * The noun phrase that opens a sentence, past a phrase of time or place before it: the subject of its main verb, and so
 * of a gerund later on ("Kern opened the bridge, saying …").
 */
export function openingPhrase(items: readonly Item[], speech: SpeechWords): Phrase | null {
  let first = asks(items, speech) ? null : pastLead(items, speech);
  if (first === null) return null;
  while (speech.adverbs.has(items[first]?.lower ?? '') || items[first]?.kind === 'comma') first++;
  let last = first - 1;
  let named = false;
  for (let i = first; i < items.length && i < first + MAX_PHRASE; i++) {
    const item = items[i];
    if (!item || !isNominal(item, speech) || (named && isPredicate(items, i, speech))) break;
    named ||=
      (item.capital && !speech.determiners.has(item.lower)) ||
      speech.speakers.has(item.lower) ||
      isLonePronoun(item, speech);
    last = i;
    if (isLonePronoun(item, speech)) break;
  }
  return named && last >= first
    ? { first, last, whole: appositionAfter(items, { first, last }, speech) }
    : null;
}

/** Where a sentence begins past a clause or a phrase set before it; null where no comma ends that. */
function pastLead(items: readonly Item[], speech: SpeechWords): number | null {
  const opening = items[0];
  if (opening?.kind !== 'word') return 0;
  const leads =
    speech.prepositions.has(opening.lower) ||
    speech.conjunctions.has(opening.lower) ||
    opensWithParticiple(items, speech);
  if (!leads) return 0;
  const end = segmentEnd(items, 0);
  return items[end + 1]?.kind === 'comma' ? end + 2 : null;
}

/** "Will they announce …?": the verb opens a question, and is no name. */
function asks(items: readonly Item[], speech: SpeechWords): boolean {
  const next = items[1]?.lower ?? '';
  return (
    speech.subject === 'before' &&
    speech.auxiliaries.has(items[0]?.lower ?? '') &&
    (speech.pronouns.get(next)?.subject === true || speech.determiners.has(next))
  );
}

/** "Facing an inquiry, Kern …": a verb in -ing with something of its own before the subject; "Manning said" is a name. */
function opensWithParticiple(items: readonly Item[], speech: SpeechWords): boolean {
  const next = items[1];
  if (!speech.participle?.test(items[0]?.lower ?? '') || next?.kind !== 'word' || next.capital) return false;
  return (
    !speech.cues.has(next.lower) && !speech.auxiliaries.has(next.lower) && !speech.joining.has(next.lower)
  );
}

/** After a name a small word is the verb, unless it goes on with the name's office. */
function isPredicate(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital || isTitleWord(items, at, speech)) return false;
  return !leadsToOffice(items, at, speech);
}

/** How many words may stand between an owner and their office: "Arden's deputy trade minister". */
const BEFORE_OFFICE = 3;

/** "Arden's | trade | minister": a small word between an owner and an office is part of the office. */
function leadsToOffice(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  let owner = at - 1;
  while (
    owner > at - BEFORE_OFFICE &&
    items[owner]?.kind === 'word' &&
    !/^['’]s$/u.test(items[owner]?.lower ?? '')
  )
    owner--;
  if (!/^['’]s$/u.test(items[owner]?.lower ?? '')) return false;
  for (let i = at + 1; i <= owner + BEFORE_OFFICE + 1; i++) {
    const item = items[i];
    if (item?.kind !== 'word' || speech.auxiliaries.has(item.lower) || speech.cues.has(item.lower))
      return false;
    if (speech.speakers.has(item.lower)) return true;
  }
  return false;
}

function isTitleWord(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const lower = items[at]?.lower ?? '';
  if (speech.speakers.has(lower) || lower === "'s" || lower === '’s') return true;
  return speech.linking.has(lower) && at + 1 < items.length;
}
