import type { Item } from '../text/sentences.ts';
import { appositionAfter } from './appositions.ts';
import type { VerbCue } from './cues.ts';
import { type Head, SCORE } from './head.ts';
import { headOf } from './heads.ts';
import { isNominal, isPreposition, isRelative, type Phrase } from './nominal.ts';
import { phraseAfter } from './phrases.ts';
import type { Reading } from './report.ts';

/** So many phrases after a verb are looked at. */
const MAX_PHRASES = 4;

/** «Der Polizei sagte X»: the article is no subject's beside a noun of that gender; of several nouns it goes with the first. */
export function isNominative({ items, speech }: Reading, { phrase, noun, nounAt }: Head): boolean {
  const genders = speech.articleGenders?.get(items[phrase.first]?.lower ?? '');
  if (!genders || noun?.number !== 'sg' || !noun.gender || nounAt === undefined) return true;
  const between = items.slice(phrase.first + 1, nounAt).some((item) => item.capital);
  return between || genders.includes(noun.gender);
}

/** The best of the phrases after a verb that no preposition governs; the nearer one of two alike. */
export function subjectAfter(reading: Reading, verb: number, cue: VerbCue): Head | null {
  return firstPhrase(reading, verb + 1, reading.items.length, cue);
}

export function firstPhrase(reading: Reading, from: number, end: number, cue: VerbCue): Head | null {
  let best: Head | null = null;
  let at = from;
  for (let count = 0; count < MAX_PHRASES; count++) {
    const next = phraseFrom(reading, at, end);
    if (!next) break;
    const found = next.oblique ? null : headOf(reading, next.phrase, cue.verb);
    if (found && isNominative(reading, found) && (!best || found.score > best.score + count)) best = found;
    if (best && best.score > SCORE.unknown) break;
    at = next.phrase.last + 1;
  }
  return best;
}

/** The next phrase from an item on, and whether a preposition or its article keeps it from being a subject. */
function phraseFrom(
  reading: Reading,
  from: number,
  end: number,
): { phrase: Phrase; oblique: boolean } | null {
  const { items, speech } = reading;
  let at = from;
  while (at < end && isSkipped(reading, at)) at++;
  const item = items[at];
  if (at >= end || !item || !isNominal(item, speech) || isRelative(items, at, speech)) return null;
  const governed = isPreposition(item, speech);
  const phrase = phraseAfter(items, governed ? at : at - 1, speech);
  if (!phrase || phrase.last >= end) return null;
  const oblique = governed || speech.obliqueDeterminers?.has(items[phrase.first]?.lower ?? '') === true;
  return { phrase: { ...phrase, whole: wholeAfter(reading, phrase) }, oblique };
}

function isSkipped({ items, speech }: Reading, at: number): boolean {
  const { lower = '', kind } = items[at] ?? {};
  if (kind !== 'word' || speech.pronouns.get(lower)?.subject) return false;
  return speech.adverbs.has(lower) || speech.negations.has(lower) || speech.pronouns.has(lower);
}

/** A phrase with what belongs to it: where it is, who shares the verb, and its appositions. */
function wholeAfter({ items, speech }: Reading, { first, last }: Phrase): number {
  let end = last;
  // «sagte er, | das sei falsch»: a pronoun has no apposition.
  if (first === last && speech.pronouns.get(items[first]?.lower ?? '')?.subject) return last;
  for (;;) {
    const next = items[end + 1];
    const attached =
      next?.kind === 'word' && speech.attaching?.has(next.lower) && items[end + 2]?.kind === 'word';
    const joined = speech.joining.has(next?.lower ?? '') && isNounStart(items, end + 2, speech);
    if (!attached && !joined) break;
    const phrase = phraseAfter(items, end + 1, speech);
    if (!phrase || speech.ordinals?.has(items[phrase.first]?.lower ?? '') || phrase.first > end + 2) break;
    end = phrase.last;
  }
  return appositionAfter(items, { first, last: end }, speech);
}

function isNounStart(items: readonly Item[], at: number, speech: Reading['speech']): boolean {
  const item = items[at];
  return item?.kind === 'word' && (item.capital || speech.determiners.has(item.lower));
}
