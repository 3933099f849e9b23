import { describe, expect, test } from 'vitest';
import { foldText, wordsOf } from '../../../lib/compare/words.ts';

const stem = (word: string) => wordsOf(word)[0]?.stem;

describe('words', () => {
  test('stand where the text has them', () => {
    const text = '«Ёлка — 24-я», said O’Neill';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ёлка',
      '24-я',
      'said',
      'O’Neill',
    ]);
  });

  test('are folded: case, ё, accents, apostrophes', () => {
    expect(foldText('Всё ещё здра́во, Café O’Neill')).toBe("все еще здраво cafe o'neill");
  });

  test('keep й and ї as letters of their own', () => {
    expect(foldText('Йосип Їжак')).toBe('йосип їжак');
  });
});

describe('stems', () => {
  test.each([
    ['посредника', 'посредником'],
    ['территориальные', 'территориальных'],
    ['требования', 'требований'],
    ['переговоры', 'переговоров'],
    ['обещает', 'обещал'],
    ['договорились', 'договорилась'],
    ['готов', 'готова'],
    ['слово', 'слова'],
    ['промисловість', 'промисловості'],
    ['tax', 'taxes'],
    ['promise', 'promised'],
    ['raising', 'raised'],
    ['party', 'parties'],
    ['tried', 'tries'],
    ['stopped', 'stopping'],
    ['minister', "minister's"],
  ])('%s meets %s', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test.each([
    ['посол', 'посылка'],
    ['мир', 'мера'],
    ['bus', 'bed'],
    ['nation', 'national'],
  ])('%s and %s stay apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});
