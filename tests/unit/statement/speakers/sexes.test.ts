import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

describe('the sex of the people an article names', () => {
  it.each([
    [
      'ru',
      'Гусен Уэль внёс идею. Председатель Эльвен Авуар также высказалась против Уэля. Она сказала: «Так нельзя делать».',
      'direct Эльвен Авуар: Так нельзя делать',
    ],
    [
      'uk',
      'Гусен Уель вніс ідею. Голова Ельвен Авуар також висловилася проти Уеля. Вона сказала: «Так не можна робити».',
      'direct Ельвен Авуар: Так не можна робити',
    ],
  ])('is told by the verbs beside their names (%s)', (language, text, statement) => {
    expect(told(text, language)).toEqual([statement]);
  });

  it('keeps a name that could be a man’s in another case', () => {
    const text =
      'Юлия Данова прибыла. Ранее опубликовали слова Данов о мосте. Юлия отмечает, что мост закроют.';
    expect(told(text, 'ru')).toEqual(['indirect Юлия Данова: мост закроют']);
  });
});

describe('a person named by one word', () => {
  it('is in view where the article says what she did, or whose daughter she is', () => {
    const text = 'Ведёт дело судья Лидия Ремова. Свидетель — дочь погибшей Анна. По её словам, мост качался.';
    expect(told(text, 'ru')).toEqual(['indirect Анна: мост качался']);
  });

  it('with a patronymic has the surname that the article gives', () => {
    expect(told('Пётр Данов прибыл. Пётр Ильич признался, что мост закроют.', 'ru')).toEqual([
      'indirect Пётр Данов: мост закроют',
    ]);
  });

  it('is no adjective before its noun', () => {
    const text = 'Анна Ледова прибыла в пятницу. Арвенская полиция ждала её. Она сказала, что мост закроют.';
    expect(told(text, 'ru')).toEqual(['indirect Анна Ледова: мост закроют']);
  });
});
