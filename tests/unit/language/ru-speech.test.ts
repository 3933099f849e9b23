import { describe, expect, it } from 'vitest';
import { told } from '../statement/support.ts';

/** An article, and its statements as `kind speaker: words`. */
const EXAMPLES: readonly (readonly [what: string, text: string, statements: readonly string[]])[] = [
  [
    'a clause that a word points ahead to',
    'Мэр Пётр Данов обратил внимание на то, что мост закроют.',
    ['indirect Пётр Данов: мост закроют'],
  ],
  [
    'a second predicate after «однако»',
    'Мэр Пётр Данов сообщил, что мост закроют, однако напомнил, что дорога цела.',
    ['indirect Пётр Данов: мост закроют', 'indirect Пётр Данов: дорога цела'],
  ],
  [
    'what is not excluded, or not hidden',
    'Мэр Пётр Данов не исключил, что мост закроют. Он не скрывает, что денег нет.',
    ['indirect Пётр Данов: мост закроют', 'indirect Пётр Данов: денег нет'],
  ],
  [
    'a source right after a conjunction',
    'Мост закрыли, хотя, по словам мэра Петра Данова, он был цел.',
    ['indirect Пётр Данов: он был цел'],
  ],
  [
    'a source right after a relative pronoun',
    'Он прочитал записку, которую, по словам мэра Петра Данова, передали рабочие.',
    ['indirect Пётр Данов: передали рабочие'],
  ],
  [
    'a source after «напомним, что»',
    'Напомним, что по данным следствия, мост обрушился ночью.',
    ['indirect следствие: мост обрушился ночью'],
  ],
  [
    'a source after words that only lead up to it',
    'Вместе с тем, по словам мэра Петра Данова, мост цел.',
    ['indirect Пётр Данов: мост цел'],
  ],
  [
    'a source whose clause opens with an office',
    'По словам мэра Петра Данова, власти не чинят дорогу: «Я ухожу с поста».',
    ['indirect Пётр Данов: власти не чинят дорогу', 'direct Пётр Данов: Я ухожу с поста'],
  ],
  [
    'a verb that agrees with an abbreviation',
    'Мост закроют, сообщило МВД Арвении. Дорогу откроют, сообщила ФСБ.',
    ['indirect МВД Арвении: Мост закроют', 'indirect ФСБ: Дорогу откроют'],
  ],
  ['what nobody is said to have said', 'Мост построят весной. Это показывает карта города.', []],
];

describe('statements in Russian', () => {
  it.each(EXAMPLES)('reads %s', (_what, text, statements) => {
    expect(told(text, 'ru')).toEqual(statements);
  });

  it('takes nothing after a colon whose quotation is missing', () => {
    const text = 'Мэр Пётр Данов добавил, что мост нужен:\n\n\nАнна Ледова сообщила, что мост закроют.';
    expect(told(text, 'ru')).toEqual([
      'indirect Пётр Данов: мост нужен',
      'indirect Анна Ледова: мост закроют',
    ]);
  });

  it('takes no opening word for a speaker', () => {
    const text =
      '«Я рада», — сказала актриса Анна Ледова. Материал озаглавлен её словами: «Мост нужен всем нам».';
    expect(told(text, 'ru')[1]).toBe('direct Анна Ледова: Мост нужен всем нам');
  });

  it('parts the name of a place from its mayor’s', () => {
    const text = 'По словам шерифа округа Харн Эда Данова, мост закроют.';
    expect(told(text, 'ru')).toEqual(['indirect Эд Данов: мост закроют']);
  });
});
