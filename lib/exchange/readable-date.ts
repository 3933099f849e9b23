import type { LabelLanguage } from '../annotation/verdicts.ts';
import type { Day, Said } from '../model.ts';
import { isoDate } from './schema-quotation.ts';

/** Days are calendar days without a zone; UTC keeps them from sliding. */
const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** A day as people write it: "8 November 2025". */
export function readableDay(day: Day, language: LabelLanguage): string {
  return formatOf(language, DAY).format(new Date(day));
}

/** When something was said, as finely as it is known: a day, "September 2024", "2024" or a range of days. */
export function readableInterval(said: Pick<Said, 'from' | 'to'>, language: LabelLanguage): string {
  const iso = isoDate(said);
  if (iso.length === 4) return iso;
  if (iso.length === 7) return formatOf(language, MONTH).format(new Date(said.from));
  if (said.from === said.to) return readableDay(said.from, language);
  return formatOf(language, DAY).formatRange(new Date(said.from), new Date(said.to));
}

function formatOf(language: LabelLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
}
