import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

describe('a participle before the verb', () => {
  it('leaves the clause to the verb', () => {
    expect(
      told('Мэр Игорь Лунин приехал в порт. Отвечая на вопрос, Лунин сказал, что денег нет.', 'ru'),
    ).toEqual(['indirect Игорь Лунин: денег нет']);
    expect(told('Объясняя отсрочку, мэр Игорь Лунин сказал, что тогда «не было ни гроша».', 'ru')).toEqual([
      'mixed Игорь Лунин: тогда «не было ни гроша»',
    ]);
  });

  it('points with "that" to a noun, after a preposition', () => {
    expect(told('Asked about that promise, Anna Kern said that it had been a mistake.', 'en')).toEqual([
      'indirect Anna Kern: it had been a mistake',
    ]);
    expect(told('Anna Kern points out that the ferry is late.', 'en')).toEqual([
      'indirect Anna Kern: the ferry is late',
    ]);
  });
});

describe('what follows the verb of an aside', () => {
  it('is how it was said', () => {
    expect(told('The port will close in May, Anna Kern announced, ending a year of talks.', 'en')).toEqual([
      'indirect Anna Kern: The port will close in May',
    ]);
    expect(told('Порт закроют в мае, объявила Анна Керн, отчитываясь перед советом.', 'ru')).toEqual([
      'indirect Анна Керн: Порт закроют в мае',
    ]);
  });

  it.each([
    [
      'en',
      'The port will close in May, Anna Kern said on Tuesday, nine months after she had promised not to.',
      'The port will close in May',
    ],
    [
      'de',
      'Der Hafen schließt im Mai, sagte Anna Kern am Dienstag, neun Monate nachdem sie es versprochen hatte.',
      'Der Hafen schließt im Mai',
    ],
    [
      'es',
      'El puerto cerrará en mayo, dijo Anna Kern en 2024, nueve meses después de prometer lo contrario.',
      'El puerto cerrará en mayo',
    ],
  ])('counts from the day it was said (%s): %s', (language, text, content) => {
    expect(told(text, language)).toEqual([`indirect Anna Kern: ${content}`]);
  });

  it('is what was said where it has a verb of its own', () => {
    expect(told('The port, Anna Kern said, will close in May.', 'en')).toEqual([
      'indirect Anna Kern: The port … will close in May',
    ]);
    expect(told('The port will close, Anna Kern said, nine months after the bridge does.', 'en')).toEqual([
      'indirect Anna Kern: The port will close … nine months after the bridge does',
    ]);
  });
});

describe('a subject of whom nobody speaks', () => {
  it.each([
    'Neither mayor would say whether the port will close.',
    'None of the pilots said that they would leave.',
    'Nobody told the council that the port was closed.',
    'No official has said that the port is safe.',
  ])('reports nothing: %s', (text) => {
    expect(told(text, 'en')).toEqual([]);
  });
});

describe('an owner before an office', () => {
  it('is not whom a later verb in -ing belongs to', () => {
    const text =
      'Arden’s trade minister, Anna Kern, ruled out a toll, telling voters that it would hurt them.';
    expect(told(text, 'en')).toEqual(['indirect Anna Kern: it would hurt them']);
  });
});
