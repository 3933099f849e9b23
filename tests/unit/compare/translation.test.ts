import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, anchorsOf } from '../../../lib/compare/translation.ts';

const score = (a: string, la: string, b: string, lb: string) => alignment(anchorsOf(a, la), anchorsOf(b, lb));

describe('a translation is known by', () => {
  it.each([
    [
      'numbers alone, however they are written',
      'We shall build 1,500 homes by 2030, 4.5 percent of them here',
      'en',
      'Мы построим 1500 домов к 2030 году, 4,5 процента из них здесь',
      'ru',
    ],
    [
      'names, in any case and script',
      'This was agreed with Arkenov and Veresh in Mergen',
      'en',
      'Об этом договорились с Аркеновым и Вереш в Мергене',
      'ru',
    ],
    [
      'one name and one number',
      'It costs Talsay 300 million a year',
      'en',
      'Это стоит Талсаю 300 миллионов в год',
      'ru',
    ],
    [
      'bodies known all over the world',
      'We shall ask NATO and the Kremlin for an answer',
      'en',
      'Мы попросим ответа у НАТО и у Кремля',
      'ru',
    ],
  ])('%s', (_, a, la, b, lb) => {
    expect(score(a, la, b, lb)).toBeGreaterThan(0);
  });
});

describe('no translation is', () => {
  it.each([
    ['what has other numbers', 'We shall build 1,500 homes by 2030', 'Мы построим 1600 домов к 2030 году'],
    ['what has no numbers or names', 'We shall not step back', 'Мы не отступим'],
    ['what has but one', 'We shall build 300 homes', 'Нам нужно 300 солдат'],
    [
      'what names others',
      'Arkenov, Veresh, Taranek, Severtseva and Stozharov agreed in 2025',
      'В 2025 году договорились Аркенов, Полуянов, Чернавина, Горина и Лунин',
    ],
    [
      'what is far longer',
      'It costs Talsay 300 million',
      'Это стоит Талсаю 300 миллионов, и мы платим каждый год, пока другие только обещают и ничего не делают',
    ],
  ])('%s', (_, en, ru) => {
    expect(score(en, 'en', ru, 'ru')).toBe(0);
  });

  it('a text in the same language', () => {
    const text = 'It costs Talsay 300 million a year, as Arkenov knows';
    expect(score(text, 'en', text, 'en')).toBe(0);
  });
});

it('is a matter of both sides alike', () => {
  const text = fc.array(fc.constantFrom('Arkenov', 'Аркенов', '300', '1,500', 'we', 'Talsay', 'Вереш', '.'));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [a.join(' '), b.join(' ')];
      expect(score(one, 'en', other, 'ru')).toBe(score(other, 'ru', one, 'en'));
    }),
  );
});
