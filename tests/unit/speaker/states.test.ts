import { expect, test } from 'vitest';
import { worldBody } from '../../../lib/speaker/bodies.ts';

test.each([
  ['Russia', 'Россия'],
  ['Deutschland', 'Німеччина'],
  ['the Netherlands', 'Нидерланды'],
  ['United States', 'США'],
  ['Turkey', 'Турция'],
  ['Kyiv', 'Киев'],
])('%s and %s are one body in two languages', (one, other) => {
  expect(worldBody(one)).toBeDefined();
  expect(worldBody(one)).toBe(worldBody(other));
});

test.each([
  ['Austria', 'Australia'],
  ['Россия', 'Москва'],
  ['North Korea', 'South Korea'],
])('%s is not %s', (one, other) => {
  expect(worldBody(one)).not.toBe(worldBody(other));
});

test.each(['Ann Kern', 'Аркенов', 'Zz', ''])('«%s» is no body of the world', (name) => {
  expect(worldBody(name)).toBeUndefined();
});
