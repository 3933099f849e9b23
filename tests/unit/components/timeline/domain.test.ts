import fc from 'fast-check';
import { expect, test } from 'vitest';
import { domainOf, panned, wholeDomain, zoomed } from '../../../../components/timeline/domain.ts';

test('the whole holds every day, with room around a single one', () => {
  const whole = wholeDomain([100, 500]);
  expect(whole.from).toBeLessThan(100);
  expect(whole.to).toBeGreaterThan(501);
  const single = wholeDomain([100]);
  expect(single.to - single.from).toBe(28);
});

test('zooming keeps the place under the pointer where it is', () => {
  const whole = { from: 0, to: 1000 };
  const near = zoomed({ from: 200, to: 600 }, 0.5, 300, whole);
  expect(near).toEqual({ from: 250, to: 450 });
});

test('what is shown never leaves the whole, and is never less than a day', () => {
  const whole = { from: 0, to: 1000 };
  const step = fc.record({
    factor: fc.double({ min: 0.01, max: 20, noNaN: true }),
    around: fc.double({ min: 0, max: 1, noNaN: true }),
    pan: fc.double({ min: -3, max: 3, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let domain = whole;
      for (const { factor, around, pan } of steps) {
        const at = domain.from + around * (domain.to - domain.from);
        domain = panned(zoomed(domain, factor, at, whole), pan, whole);
        expect(domain.from).toBeGreaterThanOrEqual(-1e-6);
        expect(domain.to).toBeLessThanOrEqual(1000 + 1e-6);
        expect(domain.to - domain.from).toBeGreaterThanOrEqual(1 - 1e-6);
      }
    }),
  );
});

test('some days are shown at the width of a day at least', () => {
  expect(domainOf(10, 10, { from: 0, to: 1000 })).toEqual({ from: 10, to: 11 });
});
