import { describe, expect, test } from 'vitest';
import { sharedWords } from '../../../lib/compare/shared-words.ts';

const STOP = new Set(['the', 'of', 'a', 'in', 'not', 'в', 'и', 'не', 'себя']);

const shared = (content: string, other: string) =>
  sharedWords(content, other, STOP).map(({ start, end }) => content.slice(start, end));

describe('shared words', () => {
  test('are found in whatever form', () => {
    expect(shared('Страна не видит себя в роли посредника', 'Мы не станем посредником')).toEqual([
      'посредника',
    ]);
  });

  test('that follow one another are marked as one stretch, with the stop words both have', () => {
    expect(shared('the role of the mediator is not ours', 'In the role of mediator')).toEqual([
      'role of the mediator',
    ]);
  });

  test('are not joined over a mark of punctuation or a word of one side', () => {
    expect(shared('taxes, wages', 'wages and taxes')).toEqual(['taxes', 'wages']);
    expect(shared('taxes rise wages', 'wages and taxes')).toEqual(['taxes', 'wages']);
  });

  test('stop words alone are nothing', () => {
    expect(shared('not in the valley', 'not in the town')).toEqual([]);
  });
});
