import { afterEach, expect, it } from 'vitest';
import { sizeWords } from '../../../../components/wording/size.ts';
import { speak } from '../support/i18n.ts';

afterEach(() => speak('en'));

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [12_540_000, '12.5 MB'],
  [3_000_000_000_000, '3,000 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

it('is told in the reader’s language', () => {
  speak('ru');
  expect(sizeWords(12_540_000)).toMatch(/^12,5\sМБ$/u);
});
