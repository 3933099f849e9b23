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
  sounds: Sounds;
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

/** All ways to read a word (in folded case, with its diacritics) of a Latin-script language. */
export function latinReadings(word: string, language: LanguageCode): readonly SpelledReading[] {
  const own = TRANSLITERATIONS[language] ? language : 'en';
  return read(`${own} ${word}`);
}

const read = remember(1024, (key) => {
  const [own = 'en', word = ''] = key.split(' ');
  const readings: SpelledReading[] = [];
  for (const [language, table] of Object.entries(TRANSLITERATIONS)) {
    const isOwn = language === own;
    if (!isOwn && !MARKS[language]?.test(word)) continue;
    readings.push({ sort: isOwn ? 'own' : 'other', sounds: soundsOf(word, compileTable(table)) });
  }
  for (const table of Object.values(ORIGINS)) {
    readings.push({ sort: 'origin', sounds: soundsOf(word, compileTable(table)) });
  }
  const plain = word.replaceAll('-', '');
  for (const [name, syllables] of EASTERN_WORDS) {
    const eastern = EASTERN[name];
    if (eastern && syllables.test(plain)) {
      readings.push({ sort: 'origin', sounds: soundsOf(plain, compileTable(eastern.table)) });
    }
  }
  return readings;
});

/** What a Cyrillic word (in folded case) sounds like. */
export function cyrillicReading(word: string, language: LanguageCode): Sounds {
  return readCyrillic(`${CYRILLIC[language] ? language : 'ru'} ${word}`);
}

const readCyrillic = remember(1024, (key) => {
  const [language = 'ru', word = ''] = key.split(' ');
  return soundsOf(word, compileTable(CYRILLIC[language] ?? ''));
});
