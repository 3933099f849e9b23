import type { Day } from '../../model.ts';
import { dayOf } from './stamp.ts';

/** Dates as pages print them for people: «8 ноября 2025», "Nov. 8, 2025", "08.11.2025", "2025年11月8日". */

const NUMERIC_YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/;
const NUMERIC_YEAR_LAST = /(?<!\d)(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?((?:19|20)\d{2})(?!\d)/;
const DAY_FIRST =
  /(?<![\d:])(\d{1,2})(?:\.|º|er|st|nd|rd|th)?\s+(?:de\s+|of\s+)?([^\s\d.,:;/()|]{3,})\.?,?\s+(?:de[l]?\s+|г\.\s+)?((?:19|20)\d{2})(?!\d)/i;
const MONTH_FIRST = /([^\s\d.,:;/()|]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/i;

/**
 * The first date in a text.
 * @param language tells the names of months, and which of day and month comes first in "03/04/2025".
 */
export function dayInWords(text: string, language: string): Day | null {
  const yearFirst = NUMERIC_YEAR_FIRST.exec(text);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = NUMERIC_YEAR_LAST.exec(text);
  if (yearLast) {
    const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
    const monthFirst = second > 12 || (first <= 12 && /^en-(?:us|ph)\b/i.test(language));
    return monthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[2] ?? '', language);
    if (month) return dayOf(Number(dayFirst[3]), month, Number(dayFirst[1]));
  }
  const monthFirst = MONTH_FIRST.exec(text);
  const month = monthFirst && monthOf(monthFirst[1] ?? '', language);
  return monthFirst && month ? dayOf(Number(monthFirst[3]), month, Number(monthFirst[2])) : null;
}

/** How the months' names begin, in the languages that news is most often read in here; else the browser is asked. */
const MONTHS: Readonly<Record<string, string>> = {
  de: 'jan feb mär apr mai jun jul aug sep okt nov dez',
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  es: 'ene feb mar abr may jun jul ago sep oct nov dic',
  fr: 'janv fév mars avr mai juin juil août sept oct nov déc',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  pl: 'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  ru: 'янв фев мар апр ма[йя] июн июл авг сен окт ноя дек',
  uk: 'січ лют бер кві тра чер лип сер вер жов лис гру',
};

function monthOf(word: string, locale: string): number | null {
  const name = word.toLowerCase();
  const [language = ''] = locale.toLowerCase().split('-');
  for (const beginnings of [MONTHS[language] ?? monthNames(locale), MONTHS['en'] ?? '']) {
    const month = beginnings.split(' ').findIndex((beginning) => new RegExp(`^${beginning}`, 'u').test(name));
    if (month >= 0) return month + 1;
  }
  return null;
}

/** The months' names as the browser has them, cut to what a text may abbreviate them to. */
function monthNames(locale: string): string {
  const format = formatter(locale);
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2024, month, 15)));
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    return (
      name
        .toLowerCase()
        .replace(/[\s\d.,].*$/, '')
        .slice(0, 4) || '\\b\\B'
    );
  }).join(' ');
}

function formatter(locale: string): Intl.DateTimeFormat {
  const options = { month: 'long', day: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    // The page names a language that is none.
    return new Intl.DateTimeFormat('en', options);
  }
}
