import { afterEach, describe, expect, it } from 'vitest';
import {
  dayWords,
  saidDateTime,
  saidWords,
  sinceWords,
  yearOf,
} from '../../../../components/wording/dates.ts';
import type { DatePrecision } from '../../../../lib/model.ts';
import { speak } from '../support/i18n.ts';
import { day, spread } from '../support/record.ts';

/** Thin and narrow spaces differ between versions of the Unicode data. */
const plain = (words: string) => words.replace(/[\u2009\u202F\u00A0]/gu, ' ');

describe('when something was said', () => {
  afterEach(() => speak('en'));

  const words = (precision: DatePrecision, from: string, to: string) =>
    plain(saidWords({ ...spread(from, to), precision }));

  it('is given no finer than it is known', () => {
    speak('en', 'en_GB');
    expect(words('day', '2025-09-24', '2025-09-24')).toBe('24 Sept 2025');
    expect(words('part', '2025-09-21', '2025-09-30')).toBe('21 – 30 Sept 2025');
    expect(words('month', '2025-09-01', '2025-09-30')).toBe('September 2025');
    expect(words('season', '2024-12-01', '2025-02-28')).toBe('December 2024 – February 2025');
    expect(words('year', '2022-01-01', '2022-12-31')).toBe('2022');
    expect(words('decade', '2010-01-01', '2019-12-31')).toBe('2010 – 2019');
  });

  it('says so where the day is only about right', () => {
    speak('en', 'en_GB');
    expect(words('about', '2025-10-05', '2025-10-11')).toBe('around 8 Oct 2025');
  });

  it('is written in Russian for a Russian reader', () => {
    speak('ru');
    expect(words('day', '2025-09-24', '2025-09-24')).toBe('24 сент. 2025 г.');
    expect(words('month', '2025-09-01', '2025-09-30')).toBe('сентябрь 2025 г.');
  });
});

describe('when something was said, for machines', () => {
  it.each<[DatePrecision, string, string, string]>([
    ['day', '2025-09-24', '2025-09-24', '2025-09-24'],
    ['month', '2025-09-01', '2025-09-30', '2025-09'],
    ['year', '2025-01-01', '2025-12-31', '2025'],
    ['part', '2025-09-21', '2025-09-30', '2025-09-21/2025-09-30'],
  ])('is a date of no finer %s than is known', (precision, from, to, expected) => {
    expect(saidDateTime({ ...spread(from, to), precision })).toBe(expected);
  });
});

describe('a day', () => {
  afterEach(() => speak('en'));

  it('stays the same day in every time zone', () => {
    expect(dayWords('2025-01-01')).toBe('Jan 1, 2025');
  });

  it('bends its month after “since”', () => {
    expect(sinceWords('2024-09-12')).toBe('September 2024');
    speak('ru');
    expect(sinceWords('2024-09-12')).toBe('сентября 2024');
  });

  it('is listed under its year, and nowhere where there is none', () => {
    expect(yearOf(day('2024-09-12'))).toBe('2024');
    expect(yearOf(null)).toBeNull();
  });
});
