import { isAgency } from '../../language/press-names.ts';
import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import { appositionAfter, beforeApposition } from './appositions.ts';
import {
  gatherBack,
  isLonePronoun,
  isNameLike,
  isNominal,
  isPreposition,
  isRelative,
  MAX_PHRASE,
  matchingOpen,
  type Phrase,
  type Range,
} from './nominal.ts';

/** The noun phrase that ends before item `at`: the subject of a verb that stands there. */
export function phraseBefore(items: readonly Item[], at: number, speech: SpeechWords): Phrase | null {
  let end = at - 1;
  while (end >= 0 && isBetween(items[end], speech)) end--;
  // "The ministry on | Sunday said": the day is passed over, and so is what leads to it.
  const day = items[end + 1];
  if (speech.titleCase && day?.capital && isBetween(day, speech) && isPreposition(items[end], speech)) end--;
  const last = items[end];
  if (!last) return null;
  if (last.kind === 'comma' || last.kind === 'dash') return beforeApposition(items, end, speech);
  if (last.kind === 'close') {
    const open = matchingOpen(items, end);
    if (open === end) return null;
    const range = gatherBack(items, open - 1, speech);
    return range && { ...range, whole: end };
  }
  const range = gatherBack(items, end, speech);
  if (!range) return null;
  const governed = speech.subject === 'before' && isPreposition(items[range.first - 1], speech);
  const first = governed ? afterPlace(items, range, speech) : range.first;
  return { first, last: range.last, whole: range.last };
}

/**
 * Where the subject begins after words of time or place that no comma parts from it: "In September last year | Mr
 * Arden". It opens with an article, or a capital after a small word or a number.
 */
function afterPlace(items: readonly Item[], { first, last }: Range, speech: SpeechWords): number {
  for (let i = last; i > first; i--) {
    const item = items[i];
    const before = items[i - 1];
    if (!item || !before || speech.linking.has(before.lower) || isPreposition(before, speech)) continue;
    if (speech.determiners.has(item.lower)) return i;
    if (item.capital && (before.kind === 'number' || !before.capital)) return i;
  }
  return first;
}

/** The noun phrase that begins after item `at`, with its apposition. */
export function phraseAfter(items: readonly Item[], at: number, speech: SpeechWords): Phrase | null {
  let first = at + 1;
  // «la» is article and pronoun: after a verb it opens its subject.
  while (isBetween(items[first], speech) && !speech.determiners.has(items[first]?.lower ?? '')) first++;
  let last = first - 1;
  for (let i = first; i < items.length && i < first + MAX_PHRASE; i++) {
    const item = items[i];
    if (!item || !(i > first ? goesOn(items, i, speech) : opensPhrase(items, i, speech))) break;
    last = i;
    if (i === first && isLonePronoun(item, speech)) break;
  }
  while (last >= first && (isPreposition(items[last], speech) || tellsWhen(items[last], speech))) last--;
  if (last < first) return null;
  const [opening] = items.slice(first, first + 1);
  if (first === last && opening && isLonePronoun(opening, speech)) return { first, last, whole: last };
  return { first, last, whole: appositionAfter(items, { first, last }, speech) };
}

function opensPhrase(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const item = items[at];
  return item !== undefined && isNominal(item, speech) && !opensNoPhrase(items, at, speech);
}

function goesOn(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const item = items[at];
  if (!item) return false;
  return (isNominal(item, speech) || joinsOffices(items, at, speech)) && !endsPhrase(items, at, speech);
}

/** «Актриса и телеведущая Анна Ледова»: two offices of one person, where their endings tell subjects. */
function joinsOffices(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  if (!speech.nominativeAdjective || !speech.joining.has(items[at]?.lower ?? '')) return false;
  const [before, after] = [
    speech.speakers.get(items[at - 1]?.lower ?? ''),
    speech.speakers.get(items[at + 1]?.lower ?? ''),
  ];
  return [before, after].every((noun) => noun?.nominative && noun.number === 'sg' && noun.sort === 'person');
}

function opensNoPhrase(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const item = items[at];
  if (isRelative(items, at, speech)) return true;
  return isPreposition(item, speech) && !speech.linking.has(item?.lower ?? '');
}

function endsPhrase(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const item = items[at];
  if (item?.kind === 'number' || opensNoPhrase(items, at, speech) || opensNext(items, at, speech))
    return true;
  const small = item?.kind === 'word' && !item.capital && isNoun(items[at - 1], speech);
  const named = speech.nameParticles?.has(item?.lower ?? '') === true && items[at + 1]?.capital === true;
  const goesOn = named || speech.linking.has(item?.lower ?? '') || speech.speakers.has(item?.lower ?? '');
  if (small && speech.genitives && !speech.genitives.has(item.lower) && !goesOn) return true;
  return speech.pronouns.get(item?.lower ?? '')?.subject === true;
}

function isNoun(item: Item | undefined, speech: SpeechWords): boolean {
  return item?.capital === true && !speech.determiners.has(item.lower);
}

/** «Dijo a la agencia | el alcalde», « dit le maire | à la presse »: another phrase begins, or whoever is spoken to. */
function opensNext(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const lower = items[at]?.lower ?? '';
  if (opensOutlet(items, at, speech)) return true;
  if (!speech.addressing) return false;
  if (speech.addressing.has(lower)) return true;
  const before = items[at - 1];
  return (
    speech.determiners.has(lower) &&
    !speech.prepositions.has(lower) &&
    before?.kind === 'word' &&
    !isSmall(before, speech) &&
    !items[at]?.capital
  );
}

/** «рассказал Данов | ТАСС», „sagte Vogt | der Agentur dpa“: the outlet that is told after a name, or «à l’AFP | Paul Renard». */
function opensOutlet(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const [before, item, next] = items.slice(at - 1, at + 2);
  if (!item || before?.kind !== 'word' || !before.capital || speech.press?.has(before.lower)) return false;
  // „einem Bericht der Zeitung“: a noun goes on with whose it is.
  if (speech.nounCapitals && isSmall(items[at - 2] ?? before, speech)) return false;
  if (item.capital)
    return isAgency(item.lower) || (speech.addressing !== undefined && isAgency(before.lower));
  if (!speech.toOutlets?.has(item.lower)) return false;
  return (
    speech.press?.has(next?.lower ?? '') === true || isNameLike(next ?? item) || isAgency(next?.lower ?? '')
  );
}

function isSmall({ lower }: Item, speech: SpeechWords): boolean {
  return speech.determiners.has(lower) || speech.prepositions.has(lower) || speech.adverbs.has(lower);
}

/** «A déclaré la ministre | mardi»: a small word at a phrase's end that is an adverb is none of it. */
function tellsWhen(item: Item | undefined, speech: SpeechWords): boolean {
  if (!speech.mixedRelatives || item?.kind !== 'word' || item.capital) return false;
  return (
    speech.adverbs.has(item.lower) && !speech.determiners.has(item.lower) && !speech.speakers.has(item.lower)
  );
}

/** Words that may stand between a subject and its verb. */
export function isBetween(item: Item | undefined, speech: SpeechWords): boolean {
  if (item?.kind !== 'word') return false;
  const { lower } = item;
  if (speech.auxiliaries.has(lower) || speech.adverbs.has(lower) || speech.negations.has(lower)) return true;
  return !item.capital && speech.adverb?.test(lower) === true;
}
