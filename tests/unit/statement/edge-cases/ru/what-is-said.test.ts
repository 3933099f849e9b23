import { expect, it } from 'vitest';
import { told } from '../../support.ts';
import { edgeCases, examples, WHAT_IS_SAID } from '../items.ts';

edgeCases('ru', WHAT_IS_SAID, {
  '11 titles, names, terms, irony and charges in marks': examples(
    'ru',
    ['a book', 'Анна Ледова представила книгу «Тени забытых мостов».', []],
    ['a company', 'Компания «Мосты Севера» купила газету «Эхо реки».', []],
    ['a charge', 'Петра Данова судят за «подделку важных бумаг завода».', []],
    ['irony', '«Самый большой мост мира» умещается в десяти досках.', []],
  ),
  '12 fragments woven into the reporter’s sentence': examples(
    'ru',
    [
      'a clause that holds one',
      'Анна Ледова заявила, что мост «на грани обвала».',
      ['mixed Анна Ледова: мост «на грани обвала»'],
    ],
    [
      'a name that somebody gives a thing',
      'Анна Ледова назвала решение «грубой и долгой ошибкой».',
      ['mixed Анна Ледова: грубой и долгой ошибкой'],
    ],
  ),
  '13 headlines and pull quotes that repeat a statement': examples('ru', [
    'a headline without marks',
    'Анна Ледова: мост закроют завтра\n\n«Мост закроют завтра», — заявила Анна Ледова.',
    ['direct Анна Ледова: Мост закроют завтра'],
  ]),
  '14 questions and answers': () => {
    it('give the answers to the one who is asked', () => {
      const text =
        'Интервью с Анной Ледовой, мэром Виры.\n\n«Маяк»: Мост закроют?\n\nАнна Ледова: Да, уже в мае этого года.\n\n«Маяк»: А паром?\n\nАнна Ледова: Вернётся на следующий день.';
      expect(told(text, 'ru')).toEqual(
        expect.arrayContaining([
          'direct Анна Ледова: Да, уже в мае этого года',
          'direct Анна Ледова: Вернётся на следующий день',
        ]),
      );
    });
  },
  '15 speech denied, declined or supposed': examples(
    'ru',
    ['denied', 'Анна Ледова не говорила, что мост закроют.', []],
    ['declined', 'Анна Ледова отказалась сообщить, когда закроют мост.', []],
    ['declined to comment', 'Анна Ледова отказалась комментировать «слухи о закрытии моста».', []],
    ['supposed', 'Если Анна Ледова объявит, что мост закроют, город возмутится.', []],
  ),
  '16 beliefs and findings': examples(
    'ru',
    ['what somebody hopes', 'Анна Ледова надеется, что мост выдержит.', []],
    ['what somebody thinks', 'Анна Ледова считает, что мост выдержит.', []],
  ),
  '17 reporting that goes on without a cue': examples('ru', [
    'behind «по словам»',
    'По словам Анны Ледовой, мост закроют. По её мнению, паром вернётся в мае.',
    ['indirect Анна Ледова: мост закроют', 'indirect Анна Ледова: паром вернётся в мае'],
  ]),
  '18 speech within speech': examples('ru', [
    'the inner speaker’s own words',
    'По словам Анны Ледовой, ночью ей позвонил Пётр Данов и сказал: «Мост упал в реку».',
    [
      'indirect Анна Ледова: ночью ей позвонил Пётр Данов',
      'direct Пётр Данов (via Анна Ледова): Мост упал в реку',
    ],
  ]),
  '19 outlets that pass words on': examples(
    'ru',
    [
      'an outlet that names its source',
      '«Мост закроют», — приводит слова Анны Ледовой газета «Маяк».',
      ['direct Анна Ледова (via газета «Маяк»): Мост закроют'],
    ],
    ['an outlet alone', 'Мост закроют, сообщает газета «Маяк».', ['indirect газета «Маяк»: Мост закроют']],
  ),
});
