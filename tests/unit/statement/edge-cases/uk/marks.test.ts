import { expect, it } from 'vitest';
import { told } from '../../support.ts';
import { edgeCases, examples, MARKS, toldOnPage } from '../items.ts';

edgeCases('uk', MARKS, {
  '1 marks opened again by each paragraph': examples('uk', [
    'the opening mark again',
    'Ганна Осадча заявила: «Ми закриємо міст.\n\n«Пором повернеться в травні».\n\nПетро Гнатюк пішов.',
    ['direct Ганна Осадча: Ми закриємо міст.\n\n«Пором повернеться в травні'],
  ]),
  '2 marks unclosed, odd or mistyped': () => {
    it('an unclosed mark costs its own paragraph at most', () => {
      expect(
        told('Мер прочитав «лист без кінця.\n\nПізніше: «Ми закриємо міст», — заявила Ганна Осадча.', 'uk'),
      ).toContain('direct Ганна Осадча: Ми закриємо міст');
    });

    it('a stray closing mark', () => {
      expect(told('Зустріч» затяглася. «Ми закриємо міст», — заявила Ганна Осадча.', 'uk')).toEqual([
        'direct Ганна Осадча: Ми закриємо міст',
      ]);
    });
  },
  '3 marks within marks of the same glyph': examples('uk', [
    'guillemets in guillemets',
    '«Завод «Норд» закриють завтра», — заявила Ганна Осадча.',
    ['direct Ганна Осадча: Завод «Норд» закриють завтра'],
  ]),
  '4 marks within marks of another glyph': examples(
    'uk',
    [
      'low marks in guillemets',
      '«Завод „Норд“ закриють завтра», — заявила Ганна Осадча.',
      ['direct Ганна Осадча: Завод „Норд“ закриють завтра'],
    ],
    [
      'low marks in English ones',
      '“Завод „Норд“ закриють завтра”, – заявила Ганна Осадча.',
      ['direct Ганна Осадча: Завод „Норд“ закриють завтра'],
    ],
  ),
  '5 apostrophes that look like marks': examples('uk', [
    'apostrophes inside words',
    '"Об\'їзд на п’ять днів", - зауважив Петро Гнатюк.',
    ["direct Петро Гнатюк: Об'їзд на п’ять днів"],
  ]),
  '6 one mark that closes two quotations': examples('uk', [
    'a title at the end',
    '«Усі ми читали «Хвилі», — заявила Ганна Осадча.',
    ['direct Ганна Осадча: Усі ми читали «Хвилі'],
  ]),
  '7 blanks inside marks, ASCII and LaTeX marks': examples(
    'uk',
    [
      '« Ми закриємо міст »,',
      '« Ми закриємо міст », — заявила Ганна Осадча.',
      ['direct Ганна Осадча: Ми закриємо міст'],
    ],
    [
      '"Ми закриємо міст",',
      '"Ми закриємо міст", — заявила Ганна Осадча.',
      ['direct Ганна Осадча: Ми закриємо міст'],
    ],
    [
      "``Ми закриємо міст'',",
      "``Ми закриємо міст'', — заявила Ганна Осадча.",
      ['direct Ганна Осадча: Ми закриємо міст'],
    ],
    [
      '“Ми закриємо міст”,',
      '“Ми закриємо міст”, — заявила Ганна Осадча.',
      ['direct Ганна Осадча: Ми закриємо міст'],
    ],
    [
      '„Ми закриємо міст”,',
      '„Ми закриємо міст”, — заявила Ганна Осадча.',
      ['direct Ганна Осадча: Ми закриємо міст'],
    ],
  ),
  '8 dialogue dashes, and a tag inside one pair of marks': examples(
    'uk',
    [
      'a dialogue',
      '— Ідемо завтра, — сказала Ганна Осадча. — Човен чекає на нас.\n– Без мене! – відповів Петро Гнатюк.',
      ['direct Ганна Осадча: Ідемо завтра … Човен чекає на нас', 'direct Петро Гнатюк: Без мене'],
    ],
    [
      'a tag between dashes inside the marks',
      '«Міст закриють, — уточнила Ганна Осадча. — Пором повернеться в травні».',
      ['direct Ганна Осадча: Міст закриють … Пором повернеться в травні'],
    ],
  ),
  '9 dashes in a quotation that open no tag': examples('uk', [
    'set off what is added',
    '«Міст — йому сто років — не витримає», — заявила Ганна Осадча.',
    ['direct Ганна Осадча: Міст — йому сто років — не витримає'],
  ]),
  '10 mark-up inside a quotation': () => {
    it('cuts nothing', () => {
      expect(
        toldOnPage(
          '<p>«Ми закриємо <em>старий</em> <a href="#">міст</a>», — заявила <b>Ганна Осадча</b>.</p>',
          'uk',
        ),
      ).toEqual(['direct Ганна Осадча: Ми закриємо старий міст']);
    });
  },
});
