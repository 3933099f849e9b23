import { describe, expect, it } from 'vitest';
import { told } from '../statement/support.ts';

/** An article, and its statements as `kind speaker: words`. */
const EXAMPLES: readonly (readonly [what: string, text: string, statements: readonly string[]])[] = [
  [
    'a quotation and the speaker after it',
    '«Ми відремонтуємо міст у травні», — заявила міністерка Олена Коваль.',
    ['direct Олена Коваль: Ми відремонтуємо міст у травні'],
  ],
  [
    'a tag inside the marks',
    '«Міст старий, — пояснює Петро Гнатюк. — Його треба закрити негайно».',
    ['direct Петро Гнатюк: Міст старий … Його треба закрити негайно'],
  ],
  [
    'marks of every shape, and apostrophes inside words',
    '"Об\'їзд збудують до осені", - зауважив Петро Гнатюк. „Міст нікому не потрібен“, — сказала Ганна Осадча.',
    ["direct Петро Гнатюк: Об'їзд збудують до осені", 'direct Ганна Осадча: Міст нікому не потрібен'],
  ],
  [
    'a line of dialogue',
    '— Ніхто нас про це не питав, — відповіла Ганна Осадча.',
    ['direct Ганна Осадча: Ніхто нас про це не питав'],
  ],
  [
    'a reported clause and the pronoun after it',
    'Олена Коваль повідомила, що міст закриють у травні. Вона додала, що гроші вже є.',
    ['indirect Олена Коваль: міст закриють у травні', 'indirect Олена Коваль: гроші вже є'],
  ],
  [
    'a clause that holds a quoted fragment',
    'Петро Гнатюк наголосив, що міст «не витримає й року».',
    ['mixed Петро Гнатюк: міст «не витримає й року»'],
  ],
  [
    'sources and their pronouns',
    'За словами Олени Коваль, міст закриють у травні. На її думку, об’їзд готовий.',
    ['indirect Олена Коваль: міст закриють у травні', 'indirect Олена Коваль: об’їзд готовий'],
  ],
  [
    'a mayor with the city beside the name',
    'За словами мера Львова Андрія Гнатюка, дорогу відремонтують восени.',
    ['indirect Андрій Гнатюк: дорогу відремонтують восени'],
  ],
  [
    'a clause after «як»',
    'Як повідомила пресслужба міністерства, міст відкриють восени.',
    ['indirect пресслужба міністерства: міст відкриють восени'],
  ],
  [
    'reflexive verbs in the present and in the past',
    'Мешканці скаржаться, що води немає. Олена Коваль поцікавилась, чому насоси стоять.',
    ['indirect Мешканці: води немає', 'indirect Олена Коваль: чому насоси стоять'],
  ],
  [
    'the surname of a woman alone, told by the verb',
    '«Нам нічого не пояснили», — сказала Коваль.',
    ['direct Коваль: Нам нічого не пояснили'],
  ],
  ['declined speech', 'Речниця Олена Коваль відмовилася коментувати ці слова.', []],
  ['a title', 'Ганна Осадча прочитала книгу «Тіні забутих мостів».', []],
];

describe('statements in Ukrainian', () => {
  it.each(EXAMPLES)('reads %s', (_what, text, statements) => {
    expect(told(text, 'uk')).toEqual(statements);
  });
});
