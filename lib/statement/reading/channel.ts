import { isAgency, isPressName } from '../../language/press-names.ts';
import { isGivenName } from '../speakers/forms.ts';
import { isOwnScript } from '../speakers/runs.ts';
import type { Item } from '../text/sentences.ts';
import type { Cue } from './cues.ts';
import type { Head } from './head.ts';
import { isNameLike, type Range } from './nominal.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import type { Reading } from './report.ts';
import { sourceHead } from './source-head.ts';

/**
 * An outlet is the way that words came, not their speaker, where it names its source: «пишет Reuters со ссылкой на Петра
 * Данова», "according to The Post, citing the mayor"; and where it is told them: "Kern told Reuters".
 */
export function throughChannel(reading: Reading, cue: Cue, head: Head | null): Head | null {
  if (!head || head.via) return head;
  const cited = citedSource(reading, cue, head);
  if (cited) return cited;
  const told = toldOutlet(reading, cue, head);
  if (!told) return head;
  // «сообщил Пётр Данов агентству Reuters»: the outlet is no part of the phrase that names the speaker.
  const { phrase } = head;
  const within = told.first > phrase.first && told.first <= phrase.whole;
  let last = Math.min(phrase.last, told.first - 1);
  while (last > phrase.first && isLeading(reading, last)) last--;
  return { ...head, ...(within ? { phrase: { ...phrase, last, whole: last } } : {}), via: told };
}

/** «Данов | агентству Reuters», „Vogt | der Nachrichtenagentur dpa“ */
function isLeading({ items, speech }: Reading, at: number): boolean {
  const { lower = '', capital } = items[at] ?? {};
  return (
    speech.toOutlets?.has(lower) === true ||
    speech.press?.has(lower) === true ||
    (capital === false && speech.determiners.has(lower))
  );
}

/** How far from its verb whoever is cited may be brought in. */
const REACH = 24;

function citedSource(reading: Reading, cue: Cue, head: Head): Head | null {
  const { items, speech } = reading;
  const from = Math.max(0, Math.min(cue.first, head.phrase.first) - REACH);
  const to = Math.min(items.length, Math.max(cue.last, head.phrase.whole) + REACH);
  for (let i = from; i < to; i++) {
    const after = citationAt(reading, i);
    if (after === 0) continue;
    const phrase = phraseAfter(items, after - 1, speech);
    const source = phrase && sourceHead(reading, phrase);
    if (!source || !isNamed(source)) return null;
    const outlet = outletBeside(reading, i, cue, head, source);
    return outlet ? { ...source, via: outlet } : null;
  }
  return null;
}

/** The item after words by which an outlet names its source; 0 where there are none. */
export function citationAt({ items, speech }: Reading, at: number): number {
  const candidates = speech.citations?.get(items[at]?.lower ?? '');
  const found = candidates?.find((words) => words.every((word, i) => items[at + i]?.lower === word));
  return found ? at + found.length : 0;
}

/** Whether somebody is named who can have spoken: papers and figures are cited too. */
function isNamed({ name, noun }: Head): boolean {
  return name !== undefined || noun !== undefined;
}

/** The outlet that cites: what stands right before the words of citing, or the subject of the verb. */
function outletBeside(reading: Reading, at: number, cue: Cue, head: Head, source: Head): Range | null {
  const { items, speech } = reading;
  const end = items[at - 1]?.kind === 'comma' ? at - 1 : at;
  const before = end > cue.last + 1 || at < cue.first ? phraseBefore(items, end, speech) : null;
  for (const phrase of [before, head.phrase]) {
    const own = phrase && {
      first: phrase.first,
      last: Math.min(phrase.last, phrase.first < at ? at - 1 : phrase.last),
    };
    if (own && own.last >= own.first && own.first !== source.phrase.first && isOutlet(reading, own))
      return bare(reading, own);
  }
  return null;
}

/** The outlet that a head names, where it is one. */
export function channelOf(reading: Reading, { phrase, name, noun, via }: Head): Range | null {
  if (via || noun?.sort === 'person') return null;
  const own = { first: phrase.first, last: name ? Math.max(name.last, phrase.first) : phrase.last };
  return isOutlet(reading, own) ? bare(reading, own) : null;
}

/** Whether a phrase names an outlet: by its noun, by a name that is known, or by one in marks or another script. */
function isOutlet(reading: Reading, range: Range): boolean {
  const { speech, language } = reading;
  const items = reading.items.slice(range.first, range.last + 1);
  const own = items.find((item) => speech.press?.has(item.lower) || isNameLike(item) || isAgency(item.lower));
  if (own) return true;
  const capitals = items.filter(({ kind, capital }) => kind === 'word' && capital);
  if (capitals.length === 0 || items.some((item) => isPersonal(reading, item))) return false;
  return (
    capitals.some(({ lower }) => !isOwnScript(lower, language)) ||
    isPressName(capitals.map(({ lower }) => lower))
  );
}

/** Whether a word is of somebody who speaks in person. */
function isPersonal({ speech, language }: Reading, { lower, capital, kind }: Item): boolean {
  if (kind !== 'word') return false;
  const noun = speech.speakers.get(lower);
  if (noun?.sort === 'person' || noun?.sort === 'anonymous' || speech.pronouns.get(lower)?.subject)
    return true;
  return capital && isGivenName(lower, language);
}

/** How far behind a verb the outlet stands that is told. */
const TOLD_REACH = 12;

/** "Kern told Reuters", «рассказал Данов газете «Маяк»», «dijo el alcalde a la agencia Efe»: an outlet behind the verb. */
function toldOutlet(reading: Reading, cue: Cue, { phrase, name }: Head): Range | null {
  const { items, speech } = reading;
  if (!speech.toOutlets || cue.verb?.form !== 'finite') return null;
  const subject = name ?? phrase;
  for (let i = cue.last; i < items.length && i < cue.last + TOLD_REACH; i++) {
    const item = items[i];
    if (i > cue.last && (item?.kind !== 'word' || speech.complementizers.has(item.lower))) return null;
    const leads = speech.toOutlets.has(item?.lower ?? '') || (i === cue.last && cue.verb.addressee);
    const alone = speech.nominativeAdjective !== undefined && i >= cue.last && !isPrepositionAt(reading, i);
    const outlet = leads || alone ? outletFrom(reading, i + 1, leads, subject.first) : null;
    if (outlet && (outlet.first > subject.last || outlet.last < subject.first)) return outlet;
  }
  return null;
}

function isPrepositionAt({ items, speech }: Reading, at: number): boolean {
  return speech.prepositions.has(items[at]?.lower ?? '');
}

/** The outlet that is named at an item, past its article and its noun: «la agencia | Efe», «the | Arden Post». */
function outletFrom(reading: Reading, at: number, led: boolean, subject: number): Range | null {
  const { items, speech } = reading;
  let first = at;
  let noun = speech.press?.has(items[at - 1]?.lower ?? '') ?? false;
  while (led && isSmall(reading, first)) {
    noun ||= speech.press?.has(items[first]?.lower ?? '') ?? false;
    first++;
  }
  const marked = items[first];
  if ((noun || (led && speech.nounCapitals)) && marked?.quotation && isNameLike(marked))
    return { first, last: first };
  if (
    marked?.quotation &&
    isAgency(reading.text.slice(marked.quotation.start, marked.quotation.end).toLowerCase())
  )
    return { first, last: first };
  if (marked?.kind === 'word' && !marked.capital && isAgency(marked.lower)) return { first, last: first };
  let last = first - 1;
  while (last + 1 !== subject && items[last + 1]?.kind === 'word' && items[last + 1]?.capital) last++;
  const words = items.slice(first, last + 1).map(({ lower }) => lower);
  return words.length > 0 && (noun || isPressName(words)) ? { first, last } : null;
}

function isSmall({ items, speech }: Reading, at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || (item.capital && !speech.nounCapitals)) return false;
  return (!item.capital && speech.determiners.has(item.lower)) || speech.press?.has(item.lower) === true;
}

/** A phrase without its article in small letters: «die | dpa», «l’ | AFP». */
function bare({ items, speech }: Reading, { first, last }: Range): Range {
  let from = first;
  while (from < last && !items[from]?.capital && speech.determiners.has(items[from]?.lower ?? '')) from++;
  return { first: from, last };
}
