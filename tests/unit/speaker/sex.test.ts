import { expect, it } from 'vitest';
import { sexOf } from '../../../lib/speaker/sex.ts';

it.each([
  ['Анны Вельской', 'ru', 'female'],
  ['Вельская', 'ru', 'female'],
  ['Ремизовым', 'ru', 'male'],
  ['Никита Вельский', 'ru', 'male'],
  ['госпожа Фогель', 'ru', 'female'],
  ['Петрович', 'ru', null],
  ['Ольга Петровна', 'ru', 'female'],
  ['Леся Українка', 'uk', 'female'],
  ['Margaret Holloway', 'en', 'female'],
  ['Mr Holloway', 'en', 'male'],
  ['Holloway', 'en', null],
  ['Jean-Paul Vautrin', 'fr', 'male'],
  ['Frau Vogel', 'de', 'female'],
  ['Bundeskanzlerin Vogel', 'de', 'female'],
])('%s (%s): %s', (name, language, sex) => {
  expect(sexOf(name, language)).toBe(sex);
});
