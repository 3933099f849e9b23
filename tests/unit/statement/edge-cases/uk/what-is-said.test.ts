import { expect, it } from 'vitest';
import { told } from '../../support.ts';
import { edgeCases, examples, WHAT_IS_SAID } from '../items.ts';

edgeCases('uk', WHAT_IS_SAID, {
  '11 titles, names, terms, irony and charges in marks': examples(
    'uk',
    ['a book', 'Ганна Осадча представила книгу «Тіні забутих мостів».', []],
    ['a company', 'Компанія «Мости Півночі» купила газету «Відлуння ріки».', []],
    ['a charge', 'Петра Гнатюка судять за «підробку важливих паперів заводу».', []],
    ['irony', '«Найбільший міст світу» вміщається в десяти дошках.', []],
  ),
  '12 fragments woven into the reporter’s sentence': examples(
    'uk',
    [
      'a clause that holds one',
      'Ганна Осадча заявила, що міст «на межі обвалу».',
      ['mixed Ганна Осадча: міст «на межі обвалу»'],
    ],
    [
      'a name that somebody gives a thing',
      'Ганна Осадча назвала рішення «грубою і довгою помилкою».',
      ['mixed Ганна Осадча: грубою і довгою помилкою'],
    ],
  ),
  '13 headlines and pull quotes that repeat a statement': examples('uk', [
    'a headline without marks',
    'Ганна Осадча: міст закриють завтра\n\n«Міст закриють завтра», — заявила Ганна Осадча.',
    ['direct Ганна Осадча: Міст закриють завтра'],
  ]),
  '14 questions and answers': () => {
    it('give the answers to the one who is asked', () => {
      const text =
        'Інтерв’ю з Ганною Осадчою, мером Віри.\n\n«Маяк»: Міст закриють?\n\nГанна Осадча: Так, уже в травні цього року.\n\n«Маяк»: А пором?\n\nГанна Осадча: Повернеться наступного дня.';
      expect(told(text, 'uk')).toEqual(
        expect.arrayContaining([
          'direct Ганна Осадча: Так, уже в травні цього року',
          'direct Ганна Осадча: Повернеться наступного дня',
        ]),
      );
    });
  },
  '15 speech denied, declined or supposed': examples(
    'uk',
    ['denied', 'Ганна Осадча не казала, що міст закриють.', []],
    ['declined', 'Ганна Осадча відмовилася повідомити, коли закриють міст.', []],
    ['declined to comment', 'Ганна Осадча відмовилася коментувати «чутки про закриття моста».', []],
    ['supposed', 'Якщо Ганна Осадча оголосить, що міст закриють, місто обуриться.', []],
  ),
  '16 beliefs and findings': examples(
    'uk',
    ['what somebody hopes', 'Ганна Осадча сподівається, що міст витримає.', []],
    ['what somebody thinks', 'Ганна Осадча вважає, що міст витримає.', []],
  ),
  '17 reporting that goes on without a cue': examples('uk', [
    'behind «за словами»',
    'За словами Ганни Осадчої, міст закриють. На її думку, пором повернеться в травні.',
    ['indirect Ганна Осадча: міст закриють', 'indirect Ганна Осадча: пором повернеться в травні'],
  ]),
  '18 speech within speech': examples('uk', [
    'the inner speaker’s own words',
    'За словами Ганни Осадчої, уночі їй подзвонив Петро Гнатюк і сказав: «Міст упав у річку».',
    [
      'indirect Ганна Осадча: уночі їй подзвонив Петро Гнатюк',
      'direct Петро Гнатюк (via Ганна Осадча): Міст упав у річку',
    ],
  ]),
  '19 outlets that pass words on': examples(
    'uk',
    [
      'an outlet that names its source',
      '«Міст закриють», — наводить слова Ганни Осадчої газета «Маяк».',
      ['direct Ганна Осадча (via газета «Маяк»): Міст закриють'],
    ],
    [
      'an outlet alone',
      'Міст закриють, повідомляє газета «Маяк».',
      ['indirect газета «Маяк»: Міст закриють'],
    ],
  ),
});
