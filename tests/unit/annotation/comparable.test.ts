import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable } from '../../../lib/annotation/comparable.ts';

describe('a comparable text', () => {
  it.each([
    ['«да» “yes” „ja‟', '"да" "yes" "ja"'],
    ['it’s', "it's"],
    ['a — b – c', 'a - b - c'],
    ['  two\u00a0 \n words', 'two words'],
    ['soft\u00adhyphen\u200b', 'softhyphen'],
  ])('of %j is %j', (original, expected) => {
    expect(comparable(original).text).toBe(expected);
  });

  it('tells where its stretches stand in the original', () => {
    const original = 'He said:  «so\u00adft»';
    const { text, original: place } = comparable(original);
    const start = text.indexOf('soft');
    const span = place({ start, end: start + 4 });
    expect(original.slice(span.start, span.end)).toBe('so\u00adft');
  });

  it('is comparable with itself, and every stretch lies within the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, original: place } = comparable(original);
        expect(comparable(text).text).toBe(text);
        const span = place({ start: 0, end: text.length });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(original.length);
        expect(comparable(original.slice(span.start, span.end)).text.trim()).toBe(text.trim());
      }),
    );
  });
});
