import { describe, expect, test } from 'vitest';
import { readDate, typedDateOf } from '../../../components/correct/typed-date.ts';
import { moveByWord } from '../../../components/correct/words.ts';

const TEXT = 'He said, “we shall finish it”, and left.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const words = (span: { start: number; end: number }) => TEXT.slice(span.start, span.end);

describe('an end of a statement that is moved by a word', () => {
  test.each([
    ['end', 1, 'shall finish it'],
    ['end', -1, 'shall'],
    ['start', -1, 'we shall finish'],
    ['start', 1, 'finish'],
  ] as const)('%s, %i', (end, by, expected) => {
    expect(words(moveByWord(TEXT, at('shall finish'), end, by, 'en'))).toBe(expected);
  });

  test('stays where there is no word left, and never passes the other end', () => {
    expect(words(moveByWord(TEXT, at('it”, and left'), 'end', 1, 'en'))).toBe('it”, and left');
    expect(words(moveByWord(TEXT, at('shall'), 'start', 1, 'en'))).toBe('shall');
    expect(words(moveByWord(TEXT, at('shall'), 'end', -1, 'en'))).toBe('shall');
  });
});

describe('the date that the reader gives', () => {
  const typed = typedDateOf(null, '2024-02-10', 'kept');
  test.each([
    [{ choice: 'kept' }, {}],
    [{ choice: 'unknown' }, { said: null }],
    [{ choice: 'day' }, { said: { from: '2024-02-10', to: '2024-02-10', precision: 'day' } }],
    [{ choice: 'month' }, { said: { from: '2024-02-01', to: '2024-02-29', precision: 'month' } }],
    [{ choice: 'year', year: '1999' }, { said: { from: '1999-01-01', to: '1999-12-31', precision: 'year' } }],
    [{ choice: 'day', day: '' }, 'no-date'],
    [{ choice: 'day', day: '2023-02-29' }, 'no-date'],
    [{ choice: 'year', year: 'then' }, 'no-date'],
    [{ choice: 'month', year: '' }, 'no-date'],
  ] as const)('%j is %j', (change, expected) => {
    expect(readDate({ ...typed, ...change })).toEqual(expected);
  });
});
