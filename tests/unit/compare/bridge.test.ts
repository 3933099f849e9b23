import { describe, expect, test } from 'vitest';
import { bridgeTerms } from '../../../lib/compare/bridge.ts';
import { relevanceTo } from '../../../lib/compare/relevance.ts';

const shared = (a: [string, string], b: [string, string]) => {
  const other = new Set(bridgeTerms(b[1], b[0]));
  return bridgeTerms(a[1], a[0]).filter((term) => other.has(term));
};

describe('statements in two languages', () => {
  test.each<[string, [string, string], [string, string]]>([
    ['by a word of politics', ['ru', 'Мы готовы к переговорам'], ['en', 'The talks are over']],
    ['by another form of it', ['ru', 'Плотину достроят'], ['de', 'Der Staudamm wird gebaut']],
    ['by a number', ['ru', 'Нужно 640 кубометров'], ['en', 'We asked for 640']],
    ['by a name as it is spelled there', ['ru', 'Мы были на Тесне'], ['en', 'The Tesna is low']],
    ['by a name with another ending', ['ru', 'в Талсае'], ['en', 'Talsay']],
    ['by a name of several spellings', ['uk', 'Жапаров'], ['en', 'Japarov']],
  ])('meet %s', (_, a, b) => {
    expect(shared(a, b)).not.toEqual([]);
  });

  test('do not meet where they have nothing in common', () => {
    expect(shared(['ru', 'Школам нужны учителя'], ['en', 'The Tesna is low'])).toEqual([]);
  });

  test('are ranked by what they share', () => {
    const scores = relevanceTo(
      { text: 'Талсай не будет посредником на Тесне', context: '', language: 'ru' },
      [
        { text: 'Schools need teachers', context: '', language: 'en' },
        { text: 'Talsay is ready to mediate on the Tesna', context: '', language: 'en' },
        { text: 'Школам нужны учителя', context: '', language: 'ru' },
      ],
    );
    expect(scores[1]).toBeGreaterThan(scores[0] ?? 0);
    expect(scores[1]).toBeGreaterThan(scores[2] ?? 0);
  });
});
