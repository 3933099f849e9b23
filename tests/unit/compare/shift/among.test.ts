import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftsAmong } from '../../../../lib/compare/shift/among.ts';
import { findShift, SHIFT_SHOWN } from '../../../../lib/compare/shift/shift.ts';
import { en } from '../../../../lib/language/en.ts';

const SAID = [
  'We will raise the pension age next year',
  'The harbour is as deep as ever',
  'We will not raise the pension age',
  'Harbour ferries sail at noon',
  'We must lower the pension age at last',
];

test('statements that stand differently on one subject are found, the earlier place first', () => {
  const pairs = shiftsAmong(SAID, en, () => true).map(({ a, b }) => [a, b]);
  expect(pairs).toContainEqual([0, 2]);
  expect(pairs.flat()).not.toContain(1);
  expect(pairs.flat()).not.toContain(3);
});

test('only pairs that may differ are looked at', () => {
  expect(shiftsAmong(SAID, en, () => false)).toEqual([]);
});

test('what is found are just the shifts that are found pair by pair', () => {
  const word = fc.constantFrom(
    'pension',
    'raise',
    'lower',
    'not',
    'we',
    'age',
    'harbour',
    'ban',
    'allow',
    'fees',
    '.',
  );
  const texts = fc.array(
    fc.array(word, { minLength: 2, maxLength: 7 }).map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(texts, (all) => {
      const each = all.flatMap((one, a) =>
        all.flatMap((other, b) =>
          a < b && (findShift(one, other, en)?.score ?? 0) >= SHIFT_SHOWN ? [`${a} ${b}`] : [],
        ),
      );
      const found = shiftsAmong(all, en, () => true).map(({ a, b }) => `${a} ${b}`);
      expect(found.sort()).toEqual(each.sort());
    }),
  );
});
