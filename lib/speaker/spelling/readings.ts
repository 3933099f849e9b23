import type { LanguageCode } from '../../model.ts';
import { remember } from '../cache.ts';
import { CYRILLIC } from './cyrillic.ts';
import { EASTERN, ORIGINS, TRANSLITERATIONS } from './latin.ts';
import { type Sounds, soundsOf } from './sounds.ts';
import { compileTable } from './table.ts';

/** What a word may sound like, read by one way of spelling. */
export interface SpelledReading {
  /** `own`: the spelling of the language it stands in; `other`: another transliteration; `origin`: another people's. */
  sort: 'own' | 'other' | 'origin';
  sounds(): Sounds;
}

/** Letters that give a transliteration away where it stands in a language that uses another. */
const MARKS: Readonly<Record<string, RegExp>> = {
  en: /zh|kh|sh|ya|yu|ye|yev|iy$|sky$/u,
  de: /sch|w|ja|ju|je|jo|[lnr]j|ij$/u,
  fr: /ch|dj|ou|ï|gui|ine$/u,
  es: /j|[áéíóú]/u,
};

const EASTERN_WORDS = new Map(
  Object.entries(EASTERN).map(([name, { syllables }]) => [name, new RegExp(`^(?:${syllables}){1,6}$`, 'u')]),
);

/** All ways to read a word (in folded case, with its diacritics) of a Latin-script language, the likeliest first. */
export function latinReadings(word: string, language: LanguageCode): readonly SpelledReading[] {
  return readLatin(`${TRANSLITERATIONS[language] ? language : 'en'} ${word}`);
}

const readLatin = remember(1024, (key) => {
  const [own = 'en', word = ''] = key.split(' ');
  const readings = [reading('own', word, TRANSLITERATIONS[own] ?? '')];
  for (const [language, table] of Object.entries(TRANSLITERATIONS)) {
    if (language !== own && MARKS[language]?.test(word)) readings.push(reading('other', word, table));
  }
  for (const table of Object.values(ORIGINS)) readings.push(reading('origin', word, table));
  const plain = word.replaceAll('-', '');
  for (const [name, syllables] of EASTERN_WORDS) {
    if (syllables.test(plain)) readings.push(reading('origin', plain, EASTERN[name]?.table ?? ''));
  }
  return readings;
});

/** Reads the word when it is first asked for: most comparisons are settled by the first readings. */
function reading(sort: SpelledReading['sort'], word: string, table: string): SpelledReading {
  let sounds: Sounds | undefined;
  return {
    sort,
    sounds: () => {
      sounds ??= soundsOf(word, compileTable(table));
      return sounds;
    },
  };
}

/** What a Cyrillic word (in folded case) sounds like. */
export function cyrillicReading(word: string, language: LanguageCode): Sounds {
  return readCyrillic(`${CYRILLIC[language] ? language : 'ru'} ${word}`);
}

const readCyrillic = remember(1024, (key) => {
  const [language = 'ru', word = ''] = key.split(' ');
  return soundsOf(word, compileTable(CYRILLIC[language] ?? ''));
});
