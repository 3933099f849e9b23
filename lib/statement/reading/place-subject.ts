import type { VerbCue } from './cues.ts';
import type { Head } from './head.ts';
import { isNameLike, type Phrase } from './nominal.ts';
import { phraseAfter } from './phrases.ts';
import type { Reading } from './report.ts';

/** How far from the verb the place may stand: «в ходе встречи в среду в мэрии города подчеркнули». */
const REACH = 12;

/**
 * Where a verb has no subject, the place or the paper that speaks: «в мэрии сообщили», «в заявлении завода говорится», «как
 * отмечается на сайте ведомства». A paper nobody is named beside is a phrase with neither noun nor name.
 */
export function placeSubject(
  reading: Reading,
  cue: VerbCue,
  head: (reading: Reading, phrase: Phrase) => Head | null,
): Head | null {
  const { speech } = reading;
  if (!speech.speakingPlaces || !(cue.verb.impersonal || cue.verb.number === 'pl')) return null;
  const places = [...after(reading, cue), ...before(reading, cue)];
  for (const place of places) {
    const found = speakerAt(reading, place, cue, head);
    if (found) return found;
  }
  return null;
}

/** The prepositions of place after the verb in its clause, nearest first. */
function after({ items, speech }: Reading, cue: VerbCue): number[] {
  const places: number[] = [];
  for (let i = cue.last + 1; i < items.length && i <= cue.last + REACH && inClause(items[i]); i++)
    if (speech.speakingPlaces?.has(items[i]?.lower ?? '')) places.push(i);
  return places;
}

/**
 * Those before the verb, the first of the clause first: «в мэрии в среду сообщили». A paper may stand further off: «в
 * заявлении мэрии, которое вышло в среду, говорится».
 */
function before({ items, speech }: Reading, cue: VerbCue): number[] {
  const places: number[] = [];
  let isNear = true;
  for (let i = cue.first - 1; i >= 0 && i >= cue.first - REACH; i--) {
    const item = items[i];
    if (item?.kind === 'comma') isNear = false;
    else if (!inClause(item)) break;
    if (!speech.speakingPlaces?.has(item?.lower ?? '')) continue;
    if (isNear || speech.documents?.has(items[i + 1]?.lower ?? '')) places.unshift(i);
  }
  return places;
}

function inClause(item: Reading['items'][number] | undefined): boolean {
  return item?.kind === 'word' || item?.kind === 'number' || (item !== undefined && isNameLike(item));
}

function speakerAt(
  reading: Reading,
  at: number,
  cue: VerbCue,
  head: (reading: Reading, phrase: Phrase) => Head | null,
): Head | null {
  const { items, speech } = reading;
  const phrase = phraseAfter(items, at, speech);
  if (!phrase) return null;
  let end = phrase.first <= cue.first ? Math.min(phrase.last, cue.first - 1) : phrase.last;
  // «В мэрии позднее уточнили»
  while (end > phrase.first && speech.adverbs.has(items[end]?.lower ?? '')) end--;
  const own = { ...phrase, last: end, whole: end };
  for (let i = own.first; i <= Math.min(end, own.first + 2); i++) {
    if (!speech.documents?.has(items[i]?.lower ?? '')) continue;
    const owner = i < end ? head(reading, { ...own, first: i + 1 }) : null;
    return owner?.noun || owner?.name ? owner : { phrase: { first: own.first, last: i, whole: i }, score: 3 };
  }
  if (isCompany(reading, own)) return { phrase: own, score: 3 };
  const found = head(reading, own);
  if (found?.noun?.sort === 'body' || items[own.first]?.quotation) return found;
  return isPlaceName(reading, own) && cue.verb.number === 'pl' ? found : null;
}

/** «В АО «Речной мост» сообщили»: the letters of its form before a name in marks. */
function isCompany({ items, text }: Reading, { first, last }: Phrase): boolean {
  const { start = 0, end = 0 } = items[first] ?? {};
  return (
    last === first + 1 &&
    items[last]?.quotation !== undefined &&
    /^\p{Lu}{2,5}$/u.test(text.slice(start, end))
  );
}

/** «В Арвене заявили»: a single name, which is a place's. */
function isPlaceName({ items }: Reading, { first, last }: Phrase): boolean {
  return first === last && items[first]?.kind === 'word' && items[first]?.capital === true;
}
