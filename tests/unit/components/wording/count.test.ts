import { afterEach, describe, expect, it } from 'vitest';
import { inNumber, numberWords } from '../../../../components/wording/count.ts';
import { speak } from '../support/i18n.ts';

describe('the form of a message that goes with a number', () => {
  afterEach(() => speak('en'));

  it('is the singular or the plural in English', () => {
    const message = 'one page | many pages';
    expect([0, 1, 2, 21].map((n) => inNumber(message, n))).toEqual([
      'many pages',
      'one page',
      'many pages',
      'many pages',
    ]);
  });

  it('is one of three in Russian', () => {
    speak('ru');
    const message = 'страница | страницы | страниц';
    expect([1, 2, 5, 11, 21, 104, 1.5].map((n) => inNumber(message, n))).toEqual([
      'страница',
      'страницы',
      'страниц',
      'страниц',
      'страница',
      'страницы',
      'страниц',
    ]);
  });

  it('is the whole message where it has but one form', () => {
    expect(inNumber('here', 7)).toBe('here');
  });
});

describe('a number', () => {
  afterEach(() => speak('en'));

  it('is grouped as the reader is used to', () => {
    expect(numberWords(12_345)).toBe('12,345');
    speak('ru');
    expect(numberWords(12_345)).toBe('12\u00A0345');
  });
});
