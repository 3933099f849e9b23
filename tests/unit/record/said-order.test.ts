import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSaid, isBefore } from '../../../lib/record/said-order.ts';
import { day } from './readings.ts';

describe('made before', () => {
  test.each([
    ['a day and a later day', '2025-09-24', '2025-09-24', '2025-11-08', '2025-11-08', true],
    ['a month and a day after it', '2025-09-01', '2025-09-30', '2025-11-08', '2025-11-08', true],
    ['this week up to today, and today', '2025-11-03', '2025-11-08', '2025-11-08', '2025-11-08', true],
    ['one day and the same', '2025-11-08', '2025-11-08', '2025-11-08', '2025-11-08', false],
    ['a day and the month it lies in', '2025-09-24', '2025-09-24', '2025-09-01', '2025-09-30', false],
    ['a later day and an earlier', '2025-11-08', '2025-11-08', '2025-09-24', '2025-09-24', false],
  ])('%s', (_, from, to, otherFrom, otherTo, before) => {
    expect(isBefore({ from, to }, { from: otherFrom, to: otherTo })).toBe(before);
  });

  test('tells nothing of what nobody dates', () => {
    const undated = firstSaid([null]);
    expect(isBefore(undated, firstSaid([day('2025-11-08')]))).toBe(false);
    expect(isBefore(firstSaid([day('2025-11-08')]), undated)).toBe(false);
  });

  test('never holds both ways', () => {
    const date = fc.integer({ min: 10, max: 28 }).map((n) => `2025-09-${n}`);
    const interval = fc.tuple(date, date).map((days) => {
      const [from = '', to = ''] = days.sort();
      return { from, to };
    });
    fc.assert(fc.property(interval, interval, (a, b) => !(isBefore(a, b) && isBefore(b, a))));
  });
});

describe('the first date of a statement', () => {
  test('is the earliest that a source gives', () => {
    expect(firstSaid([day('2025-11-08'), null, day('2025-11-06')])).toEqual({
      from: '2025-11-06',
      to: '2025-11-06',
    });
  });

  test('is the narrower of two that end alike', () => {
    expect(firstSaid([day('2025-09-01', '2025-09-30'), day('2025-09-30')])).toEqual({
      from: '2025-09-30',
      to: '2025-09-30',
    });
  });
});
