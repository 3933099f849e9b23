import { describe, expect, test } from 'vitest';
import { type Passage, relevanceTo } from '../../../lib/compare/relevance.ts';

function rank(query: Passage, passages: Passage[]): number[] {
  const scores = relevanceTo(query, passages);
  return [...passages.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

const passage = (text: string, context = ''): Passage => ({ text, context });

describe('relevance', () => {
  test('puts the passage on the same subject first, whatever its inflection', () => {
    const passages = [
      passage('Зарплаты учителей вырастут осенью'),
      passage('Страна не станет посредником на переговорах'),
      passage('Дороги отремонтируют'),
    ];
    expect(rank(passage('О роли посредника в переговорах'), passages)[0]).toBe(1);
  });

  test('a telling word outweighs a common one', () => {
    const passages = [
      passage('Roads anew for the north'),
      passage('Schools anew for the north'),
      passage('A dam for the south'),
    ];
    expect(rank(passage('The dam anew'), passages)[0]).toBe(2);
  });

  test('what stands around a passage counts', () => {
    const passages = [passage('We shall see'), passage('We shall see', 'Minister speaks on the dam')];
    expect(rank(passage('the dam'), passages)[0]).toBe(1);
  });

  test('the words asked about outweigh what stands around them', () => {
    const passages = [passage('Taxes will rise'), passage('The dam will be built')];
    expect(rank(passage('on taxes', 'A speech at the dam'), passages)[0]).toBe(0);
  });

  test('the words that a hashtag runs together count', () => {
    const passages = [passage('A dam was saved'), passage('A bus was saved')];
    expect(rank(passage('Join us! #NoDamHere'), passages)[0]).toBe(0);
  });

  test('who posted what is passed on tells less than the post', () => {
    const named = [passage('Anna Veresh met the press'), passage('Roads need repair')];
    const [signed = 0] = relevanceTo(passage('Coal is over — Anna Veresh (@averesh) May 4, 2026'), named);
    const [said = 0] = relevanceTo(passage('Coal is over for Anna Veresh (@averesh) May 4, 2026'), named);
    expect(signed).toBeGreaterThan(0);
    expect(signed).toBeLessThan(said);
  });

  test('nothing shared is worth nothing', () => {
    expect(relevanceTo(passage('dam'), [passage('Zebra')])).toEqual([0]);
  });

  test('there may be nothing to rank', () => {
    expect(relevanceTo(passage('dam'), [])).toEqual([]);
  });
});
