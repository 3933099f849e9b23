import { describe, expect, it } from 'vitest';
import { statementsIn, told } from '../support.ts';

const lastSpeaker = (text: string, language: string) => statementsIn(text, language).at(-1)?.speaker?.name;

describe('a body named by a bare noun (edge case 27)', () => {
  it.each([
    ['ru', 'По данным МИД Арвении, мост закроют. По данным МИДа, дорогу откроют.', 'МИД Арвении'],
    ['ru', 'Мост закрыли, сообщило МВД Арвении. Начато дознание, сообщило министерство.', 'МВД Арвении'],
    ['ru', 'Мост закроют, сообщает The Evening Post. Издание отмечает, что дорога цела.', 'The Evening Post'],
    [
      'ru',
      'Мэр Пётр Данов рассказал об этом газете «Заря». Издание отмечает, что дорога цела.',
      'газета «Заря»',
    ],
    ['uk', 'За даними МЗС Арвенії, міст закриють. За даними МЗС, дорогу відкриють.', 'МЗС Арвенії'],
    [
      'uk',
      'Міст закриють, повідомляє The Evening Post. Видання зазначає, що дорога ціла.',
      'The Evening Post',
    ],
  ])('has the full name that the article gives (%s): %s', (language, text, name) => {
    expect(lastSpeaker(text, language)).toBe(name);
  });

  it.each([
    ['ru', 'По данным МИДа, мост закроют.', 'МИД'],
    ['ru', 'Как сообщает «Заря», мост закроют.', 'Заря'],
    ['ru', 'Как пишут местные СМИ, это первый мост, построенный в Арвене.', 'местные СМИ'],
    ['uk', 'Як пишуть місцеві ЗМІ, це перший міст, збудований в Арвені.', 'місцеві ЗМІ'],
  ])('keeps its capitals and its marks’ words (%s): %s', (language, text, name) => {
    expect(lastSpeaker(text, language)).toBe(name);
  });
});

describe('an unnamed source (edge case 27)', () => {
  it.each([
    [
      'ru',
      'Источник в мэрии назвал причину. «Всё очень плохо», — рассказал собеседник издания. По его словам, мост закроют.',
      ['direct источник в мэрии: Всё очень плохо', 'indirect источник в мэрии: мост закроют'],
    ],
    [
      'ru',
      'Сотрудник мэрии сообщил, что мост закроют. «Всё решено», — добавил собеседник «Зари».',
      ['indirect Сотрудник мэрии: мост закроют', 'direct Сотрудник мэрии: Всё решено'],
    ],
    [
      'uk',
      'Джерело в мерії назвало причину. «Усе дуже погано», — розповів співрозмовник видання.',
      ['direct джерело в мерії: Усе дуже погано'],
    ],
  ])('goes on as the interlocutor of the outlet (%s): %s', (language, text, statements) => {
    expect(told(text, language)).toEqual(statements);
  });

  it('is not whoever was named last', () => {
    expect(
      lastSpeaker('Мэр Пётр Данов прибыл. По мнению представителя министерства, мост закроют.', 'ru'),
    ).toBe('представитель министерства');
  });

  it('is nobody named before, where the place is told in which it sits', () => {
    const text =
      'Министр Анна Керн приехала. По её словам, мост цел. Мэр Игорь Лунин молчит, но собеседник «Вестника» в его мэрии утверждает, что мост закроют.';
    expect(told(text, 'ru').at(-1)).toBe('indirect собеседник «Вестника»: мост закроют');
  });
});
