import { describe, expect, it } from 'vitest';
import { isSlip } from '../../../../lib/statement/speakers/misspelt.ts';
import { told } from '../support.ts';

describe('a name with a slip of the pen', () => {
  it.each([
    ['Ведерин', 'Ведорин'],
    ['Ведерин', 'Ведерн'],
    ['Ведерин', 'Веддерин'],
    ['Карпичев', 'Капричев'],
  ])('differs by one letter, or two turned round: %s, %s', (a, b) => {
    expect(isSlip(a, b)).toBe(true);
    expect(isSlip(b, a)).toBe(true);
  });

  it.each([
    ['Данов', 'Панов'],
    ['Ким', 'Кин'],
    ['Ведерин', 'Водарин'],
    ['Ведерин', 'Ведеринский'],
  ])('is another name where it is short, begins otherwise or differs by more: %s, %s', (a, b) => {
    expect(isSlip(a, b)).toBe(false);
  });

  it('means whoever the article names in full', () => {
    expect(told('Спикером стал Пётр Ведерин. Ведорин объявил, что мост закроют.', 'ru')).toEqual([
      'indirect Пётр Ведерин: мост закроют',
    ]);
  });

  it('is nobody’s where somebody bears the name itself', () => {
    const text = 'Прибыли Пётр Ведерин и Лев Ведорин. Ведорин объявил, что мост закроют.';
    expect(told(text, 'ru')).toEqual(['indirect Лев Ведорин: мост закроют']);
  });
});
