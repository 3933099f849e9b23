import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

describe('a body that speaks through a place or a paper (edge case 27)', () => {
  it.each([
    ['ru', 'В пресс-службе уточнили, что мост закроют.', 'indirect пресс-служба: мост закроют'],
    ['ru', '«Мост закроют», — сообщили в мэрии Арвены.', 'direct мэрия Арвены: Мост закроют'],
    ['ru', 'Мост закроют. Об этом сообщили в мэрии.', 'indirect мэрия: Мост закроют'],
    [
      'ru',
      'В заявлении мэрии, которое вышло в среду, говорится, что мост закроют.',
      'indirect мэрия: мост закроют',
    ],
    ['uk', 'У пресслужбі уточнили, що міст закриють.', 'indirect пресслужба: міст закриють'],
    ['uk', '«Міст закриють», — повідомили в мерії.', 'direct мерія: Міст закриють'],
    ['uk', 'У заяві мерії йдеться, що міст закриють.', 'indirect мерія: міст закриють'],
  ])('is its speaker (%s): %s', (language, text, statement) => {
    expect(told(text, language)).toEqual([statement]);
  });

  it.each([
    ['ru', 'Мэр Пётр Данов прибыл. Сообщается, что мост закроют.', 'indirect ?: мост закроют'],
    [
      'ru',
      'Пётр Данов: «Я рад за всех вас». Отмечается также, что мост закроют.',
      'indirect ?: мост закроют',
    ],
    ['uk', 'Мер Петро Гнатюк прибув. Повідомляється, що міст закриють.', 'indirect ?: міст закриють'],
  ])('is nobody where no place is named (%s): %s', (language, text, statement) => {
    expect(told(text, language).at(-1)).toBe(statement);
  });

  it('goes on where only the paper is named again', () => {
    const text =
      'В заявлении мэрии говорится, что мост закроют. В заявлении также отмечается, что дорога цела.';
    expect(told(text, 'ru')).toEqual(['indirect мэрия: мост закроют', 'indirect мэрия: дорога цела']);
  });
});
