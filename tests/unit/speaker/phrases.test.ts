import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nominativePhrase } from '../../../lib/speaker/phrases.ts';

describe('offices come back to the nominative, their complements stay', () => {
  it.each([
    ['бывшего министра обороны Северной Арвении', 'бывший министр обороны Северной Арвении'],
    ['президента Казахстана', 'президент Казахстана'],
    ['главы администрации', 'глава администрации'],
    ['нового главы МИД', 'новый глава МИД'],
    ['бывшей главы Минздрава', 'бывшая глава Минздрава'],
    ['первым заместителем министра финансов', 'первый заместитель министра финансов'],
    ['пресс-секретаря президента', 'пресс-секретарь президента'],
    ['президента и председателя правления банка', 'президент и председатель правления банка'],
    ['управляющего делами мэрии', 'управляющий делами мэрии'],
    ['исполняющего обязанности мэра', 'исполняющий обязанности мэра'],
    ['посла в Арвении', 'посол в Арвении'],
    ['Министерства иностранных дел', 'Министерство иностранных дел'],
    ['режиссёра театра и кино', 'режиссёр театра и кино'],
    ['голкипера сборной', 'голкипер сборной'],
    ['судьи', 'судья'],
  ])('%s → %s', (phrase, office) => {
    expect(nominativePhrase(phrase, 'ru')).toBe(office);
  });

  it.each(['врио губернатора', 'замглавы МВД', 'министр финансов', 'глава администрации Уфы', 'канцлер'])(
    '%s stays',
    (phrase) => {
      expect(nominativePhrase(phrase, 'ru')).toBe(phrase);
    },
  );

  it('of several people where that is asked for', () => {
    expect(nominativePhrase('депутатов Госдумы', 'ru', 'plural')).toBe('депутаты Госдумы');
  });

  it('in Ukrainian', () => {
    expect(nominativePhrase('міністра закордонних справ', 'uk')).toBe('міністр закордонних справ');
    expect(nominativePhrase('колишнього прем’єр-міністра', 'uk')).toBe('колишній прем’єр-міністр');
  });

  it('in no other language', () => {
    expect(nominativePhrase(' the former minister ', 'en')).toBe('the former minister');
  });

  it('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typeof nominativePhrase(text, 'ru')).toBe('string');
      }),
    );
  });
});
