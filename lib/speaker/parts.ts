import { readingLanguage } from '../language/name-languages.ts';
import type { LanguageCode } from '../model.ts';
import { remember } from './cache.ts';
import { decline, EITHER } from './declension.ts';
import { familyFirst } from './family-first.ts';
import { foldCase } from './fold.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { type NameWord, nameWordsOf } from './words.ts';

/** The place of a word within a name. */
export type NameSlot = 'given' | 'middle' | 'patronymic' | 'surname' | 'particle' | 'initial';

export interface NameToken {
  text: string;
  folded: string;
  slot: NameSlot;
}

/** A name taken apart; its words stand as they are written, in whatever case. */
export interface NameParts {
  /** The words before the name («г-ну», "former President"), as written. */
  honorific: string | null;
  /** Sexes that the honorific allows: bits of `declension`. */
  sexes: number;
  /** The words of the name in the order in which they are written, without honorific and suffix. */
  tokens: readonly NameToken[];
  given: readonly string[];
  initials: readonly string[];
  patronymic: string | null;
  /** Words between given name and surname: second given names or the first of two surnames. */
  middle: readonly string[];
  /** With its particles: «фон дер Ляйен». */
  surname: string | null;
  /** "Jr", "III", «младший». */
  suffix: string | null;
  /** Surname first and alike in all cases but at its end: «Ким Чен Ын», "Xi Jinping". */
  eastern: boolean;
}

const caches = new Map<LanguageCode, (text: string) => NameParts>();

/**
 * Takes a name apart: "Mr J. D. Vance", «Токаев К. К.», «Касым-Жомарта Токаева», "Ursula von der Leyen", "Xi Jinping".
 * Words in lower case before the name (an office) count as its honorific. What is no name of a person as far as
 * its shape tells (no capitals, words of a sentence) has no tokens. Never throws.
 */
export function parseName(text: string, language: LanguageCode): NameParts {
  const reading = readingLanguage(text, language);
  let cached = caches.get(reading);
  if (!cached) {
    cached = remember(4096, (key) => parse(key, lexicon(reading)));
    caches.set(reading, cached);
  }
  return cached(text.length > 200 ? text.slice(0, 200) : text);
}

/** Titles that go with a given name: "Sir Keir", «король Карл». */
const GIVEN_AFTER =
  /^(?:sir|dame|lady|king|queen|prince|princess|pope|saint|st|сэр|леди|корол.*|принц.*|папа|князь|княгиня|император.*|святой|св|имам)$/u;

function parse(text: string, lex: Lexicon): NameParts {
  const words = nameWordsOf(text, lex);
  const { start, sexes } =
    words.length > 2 && familyFirst(words) ? { start: 0, sexes: EITHER } : afterHonorifics(words, lex);
  let end = words.length;
  while (end > start + 1 && lex.suffixes.has(words[end - 1]?.folded ?? '')) end--;
  const name = words.slice(start, end);
  const isName = name.length > 0 && name.length <= 8 && name.every((w) => w.sort !== 'lower');
  const eastern = isName && familyFirst(name);
  const titled = start > 0 && !GIVEN_AFTER.test(words[start - 1]?.folded ?? '');
  const tokens = isName ? slots(name, lex, eastern, titled) : [];
  const texts = (slot: NameSlot): string[] => tokens.filter((t) => t.slot === slot).map((t) => t.text);
  const surname = tokens.filter((t) => t.slot === 'surname' || t.slot === 'particle').map((t) => t.text);
  return {
    honorific:
      start > 0
        ? words
            .slice(0, start)
            .map((w) => w.text)
            .join(' ')
        : null,
    sexes,
    tokens,
    given: texts('given'),
    initials: texts('initial'),
    patronymic: texts('patronymic')[0] ?? null,
    middle: texts('middle'),
    surname: surname.length > 0 ? surname.join(' ') : null,
    suffix:
      end < words.length
        ? words
            .slice(end)
            .map((w) => w.text)
            .join(' ')
        : null,
    eastern,
  };
}

/** Skips titles and, where words in lower case open the mention, all up to the last of them. */
function afterHonorifics(words: readonly NameWord[], lex: Lexicon): { start: number; sexes: number } {
  let start = 0;
  let sexes = EITHER;
  for (let title = titleAt(words, start, lex); title; title = titleAt(words, start, lex)) {
    start += title.length;
    sexes &= title.sexes;
  }
  return { start, sexes: sexes || EITHER };
}

/** The title that stands at `start`, if one does: how many words it has and which sexes it tells. */
function titleAt(
  words: readonly NameWord[],
  start: number,
  lex: Lexicon,
): { length: number; sexes: number } | null {
  const word = words[start];
  const next = words[start + 1];
  if (!word) return null;
  const pair = next && lex.honorifics.get(`${word.folded} ${next.folded}`);
  if (pair !== undefined) return { length: 2, sexes: pair };
  const single = lex.honorifics.get(word.folded);
  // A title alone, with a capital, may well be a surname: "King", "Judge".
  if (single !== undefined && (next || start > 0 || word.sort !== 'word'))
    return { length: 1, sexes: single };
  if (word.sort === 'lower' || (word.sort === 'particle' && start === 0 && next?.sort === 'lower')) {
    return { length: 1, sexes: EITHER };
  }
  // The complement of an office: «премьер Госсовета Ли Кэцян».
  const complement = start > 0 && words[start - 1]?.sort === 'lower' && words.length - start >= 3;
  return complement && !givenAt(words, start, lex) ? { length: 1, sexes: EITHER } : null;
}

function givenAt(words: readonly NameWord[], index: number, lex: Lexicon): boolean {
  const word = words[index];
  return word !== undefined && (word.sort === 'initial' || isGiven(word.folded, lex));
}

/** Whether a form of a word may be a given name that the language's list has. */
export function isGiven(folded: string, lex: Lexicon): boolean {
  if (lex.given.has(folded)) return true;
  const last = folded.slice(folded.lastIndexOf('-') + 1);
  if (last !== folded && isGiven(last, lex)) return true;
  if (!lex.declension) return false;
  return decline(folded, 'given', lex.declension).some((r) => lex.given.has(foldCase(r.lemma)));
}

/** Nominatives that a form may have as a patronymic. */
function patronymicLemmas(folded: string, lex: Lexicon): string[] {
  const endings = lex.words.patronymics;
  if (!endings) return [];
  const lemmas = lex.declension ? decline(folded, 'surname', lex.declension).map((r) => r.lemma) : [];
  return [folded, ...lemmas].filter((lemma) =>
    [...endings.male, ...endings.female].some((e) => lemma.length > e.length + 1 && lemma.endsWith(e)),
  );
}

/** After a given name alone a word in «-ович» is oftener a surname, unless it is made of a common given name. */
function isSurePatronymic(folded: string, lex: Lexicon): boolean {
  return patronymicLemmas(folded, lex).some((lemma) => {
    if (/(?:овна|евна|івна|ївна|ична)$/u.test(lemma)) return true;
    if (/^(?:ильич|іллич|лукич|кузьмич|фомич|саввич|савич|никитич)$/u.test(lemma)) return true;
    const father = /^(.+?)(?:[йь]ович|[оеё]вич)$/u.exec(lemma)?.[1];
    if (father === undefined) return false;
    return (
      ['', 'й', 'ь', 'о', 'ий', 'ій'].some((ending) => lex.fathers.has(father + ending)) ||
      IRREGULAR_FATHER.test(father)
    );
  });
}

/** Павлович, Петрович, Львович, Васильевич, Юрьевич, Григорьевич: stems that differ from the name's. */
const IRREGULAR_FATHER = /^(?:павл|петр|льв|[а-яії]+ь)$/u;

function slots(name: readonly NameWord[], lex: Lexicon, eastern: boolean, titled: boolean): NameToken[] {
  const slot: NameSlot[] = name.map((w) =>
    w.sort === 'initial' ? 'initial' : w.sort === 'particle' ? 'particle' : 'middle',
  );
  const free = name.flatMap((w, i) => (w.sort === 'word' ? [i] : []));
  const assign = (index: number | undefined, to: NameSlot): void => {
    if (index !== undefined) slot[index] = to;
  };
  const at = (index: number | undefined): string => (index === undefined ? '' : (name[index]?.folded ?? ''));
  const initials = slot.includes('initial');
  if (eastern) {
    assign(free[0], 'surname');
    for (const index of free.slice(1)) assign(index, 'given');
  } else if (free.length === 1) {
    const alone = at(free[0]);
    assign(
      free[0],
      !initials && !titled && isGiven(alone, lex) && !slot.includes('particle') ? 'given' : 'surname',
    );
  } else if (free.length > 1) {
    const isPatronymic =
      free.length > 2
        ? (word: string) => patronymicLemmas(word, lex).length > 0
        : (word: string) => isSurePatronymic(word, lex);
    const patronymic = free.findIndex((index, i) => i > 0 && isPatronymic(at(index)));
    assignWestern(free, patronymic, assign, at, lex, initials);
  }
  return name.map((w, i) => ({ text: w.text, folded: w.folded, slot: slot[i] ?? 'middle' }));
}

/** How surnames of the languages end that write them before the given name at times. */
const LIKE_SURNAME =
  /(?:[оеё]в|[иы]н|ск|цк|ч|ко|юк|ук|як|ян|дзе|[иі]л[иі]|ец|ман|ер|берг|штейн|о[гв]лу|бай|бек|[аеиоуы]й|ів|єв|їн)(?:[аяуюеиіо]|о[йюмв]|[иы]м|[ое]го|[ое]му|ая|ую|[еє]м)?$/u;

function assignWestern(
  free: readonly number[],
  patronymic: number,
  assign: (index: number | undefined, to: NameSlot) => void,
  at: (index: number | undefined) => string,
  lex: Lexicon,
  initials: boolean,
): void {
  const [first] = free;
  const last = free.at(-1);
  if (patronymic > 0 && free.length === 2 && isGiven(at(first), lex)) {
    assign(first, 'given');
    assign(last, 'patronymic');
  } else if (patronymic > 0 && free.length > 2) {
    const family = patronymic === free.length - 1;
    assign(free[patronymic], 'patronymic');
    assign(free[patronymic - 1], 'given');
    assign(family ? first : last, 'surname');
  } else if (
    free.length === 2 &&
    !initials &&
    isGiven(at(last), lex) &&
    !isGiven(at(first), lex) &&
    LIKE_SURNAME.test(at(first))
  ) {
    assign(first, 'surname');
    assign(last, 'given');
  } else {
    assign(first, 'given');
    for (const index of free.slice(1, -1)) if (isGiven(at(index), lex)) assign(index, 'given');
    assign(last, 'surname');
  }
}

/** The same name read as a surname where it is one word that might be a given name too; null where it is not. */
export function asSurname(parts: NameParts): NameParts | null {
  const [only] = parts.tokens;
  if (!only || parts.tokens.length > 1 || only.slot !== 'given') return null;
  return { ...parts, tokens: [{ ...only, slot: 'surname' }], given: [], surname: only.text };
}
