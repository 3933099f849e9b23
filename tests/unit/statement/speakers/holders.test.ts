import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

/** An article, and the speaker of its last statement. */
const lastSpeaker = (text: string, language: string) => told(text, language).at(-1)?.split(': ')[0];

describe('an office as a speaker (edge case 24)', () => {
  it.each([
    [
      'an abbreviation and the words it stands for',
      'ru',
      'Министр финансов Лев Ардов прибыл. Мэр Пётр Данов ждал. «Решено всё давно», — сказал глава Минфина.',
      'direct Лев Ардов',
    ],
    [
      'a state in short and in full',
      'ru',
      'Президент России Лев Ардов прибыл. Мэр Пётр Данов ждал. Решено всё давно, подчеркнул президент РФ.',
      'indirect Лев Ардов',
    ],
    [
      'a state in short and in full',
      'uk',
      'Президент Росії Лев Ардов прибув. Мер Петро Гнатюк чекав. «Усе давно вирішено», — сказав президент РФ.',
      'direct Лев Ардов',
    ],
    [
      'a wife of somebody unnamed',
      'ru',
      'Анна Ледова прибыла в порт. Как пояснила жена российского инженера, ей разрешили эту встречу.',
      'indirect Анна Ледова',
    ],
    [
      'two offices of one person',
      'ru',
      '«Я рада за всех», — сказала актриса и телеведущая Анна Ледова.',
      'direct Анна Ледова',
    ],
    [
      'two offices of one person',
      'uk',
      '«Я рада за всіх», — сказала акторка і телеведуча Ганна Осадча.',
      'direct Ганна Осадча',
    ],
    [
      'a foreign name after its noun',
      'ru',
      'Британская газета The Evening Post сообщила, что мост закроют.',
      'indirect Британская газета The Evening Post',
    ],
  ])('is found behind %s (%s)', (_what, language, text, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });

  it('of a woman is no man’s, though he is named beside her', () => {
    const text = 'Муж актрисы Лев Ардов молчал. Дочь актрисы утверждает, что мост закроют.';
    expect(lastSpeaker(text, 'ru')).not.toContain('Ардов');
  });

  it('is no phrase in marks that begins small', () => {
    expect(told('В обмен Данов предложил «начать с чистого листа».', 'ru')).toEqual([
      'direct Данов: начать с чистого листа',
    ]);
  });
});
