import type { SpeakerNoun } from '../../language/speaker-words.ts';
import { nominative } from '../../speaker/cases.ts';
import { isGivenName } from '../speakers/forms.ts';
import { followsPlace, ownName } from '../speakers/runs.ts';
import type { Head } from './head.ts';
import { plainHead, withAppositionName } from './heads.ts';
import type { Phrase, Range } from './nominal.ts';
import type { Reading } from './report.ts';

/** The head after a source phrase: its case says nothing about its being a subject. */
export function sourceHead(reading: Reading, phrase: Phrase): Head | null {
  const { items, speech } = reading;
  const first = items[phrase.first];
  const pronoun = speech.pronouns.get(first?.lower ?? '');
  if (pronoun && phrase.first === phrase.last) return { phrase, pronoun, score: 4 };
  if (!speech.nominativeAdjective) {
    const head = plainHead(reading, phrase);
    return head && withAppositionName(reading, head);
  }
  const nounAt = findIndex(phrase, (i) => nounIn(reading, i) !== undefined);
  const form = nounAt === null ? undefined : nounIn(reading, nounAt);
  const noun = form?.oblique ?? form;
  const head: Head = { phrase, score: 3, ...(noun && nounAt !== null ? { noun, nounAt } : {}) };
  const name = lastName(reading, phrase);
  if (!name || (noun && (items[name.first]?.quotation || isItsPlace(reading, name, nounAt)))) return head;
  if (nounAt !== null && isItsHead(reading, noun, { first: nounAt + 1, last: name.first - 1 })) return head;
  return { ...head, name };
}

/** «В канцелярии премьера Эмиля Карна»: the body speaks, and the name is of whoever it serves. */
function isItsHead(reading: Reading, noun: SpeakerNoun | undefined, between: Range): boolean {
  if (noun?.sort !== 'body') return false;
  return (
    findIndex({ ...between, whole: between.last }, (i) => nounIn(reading, i)?.sort === 'person') !== null
  );
}

function findIndex({ first, last }: Phrase, fits: (at: number) => boolean): number | null {
  for (let i = first; i <= last; i++) if (fits(i)) return i;
  return null;
}

function nounIn({ items, speech }: Reading, at: number): SpeakerNoun | undefined {
  const item = items[at];
  return item?.kind === 'word' ? speech.speakers.get(item.lower) : undefined;
}

/** «Главы Арвении»: one word right after an office, and no person's by its look, is what the office belongs to. */
function isItsPlace({ items, text, language, speech }: Reading, name: Range, nounAt: number | null): boolean {
  if (!speech.surname || nounAt === null || name.first !== name.last) return false;
  const word = text.slice(items[name.first]?.start ?? 0, items[name.last]?.end ?? 0);
  return !isGivenName(word, language) && !speech.surname.test(nominative(word, language));
}

/** The last run of names in a phrase, or the last name in marks. */
function lastName(reading: Reading, phrase: Phrase): Range | null {
  for (let i = phrase.last; i >= phrase.first; i--) {
    if (reading.items[i]?.quotation) return { first: i, last: i };
    if (!isName(reading, i)) continue;
    let first = i;
    while (first > phrase.first && isName(reading, first - 1)) first--;
    if (i - first > 1 && followsPlace(reading.items[first - 1], reading.language)) first++;
    // «мэра Тулы | Андрея Садового»: a place before a given name is no part of it.
    const words = (from: number, to: number) =>
      reading.text.slice(reading.items[from]?.start ?? 0, reading.items[to]?.end ?? 0);
    return ownName({ first, last: i }, words, reading.language);
  }
  return null;
}

function isName({ items, speech }: Reading, at: number): boolean {
  const item = items[at];
  return item?.kind === 'word' && item.capital && !speech.speakers.has(item.lower);
}
