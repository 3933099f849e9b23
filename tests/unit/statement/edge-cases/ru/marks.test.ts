import { expect, it } from 'vitest';
import { told } from '../../support.ts';
import { edgeCases, examples, MARKS, toldOnPage } from '../items.ts';

edgeCases('ru', MARKS, {
  '1 marks opened again by each paragraph': examples('ru', [
    'the opening mark again',
    'Анна Ледова заявила: «Мы закроем мост.\n\n«Паром вернётся в мае».\n\nПётр Данов ушёл.',
    ['direct Анна Ледова: Мы закроем мост.\n\n«Паром вернётся в мае'],
  ]),
  '2 marks unclosed, odd or mistyped': () => {
    it('an unclosed mark costs its own paragraph at most', () => {
      expect(
        told('Мэр прочитал «письмо без конца.\n\nПозже: «Мы закроем мост», — заявила Анна Ледова.', 'ru'),
      ).toContain('direct Анна Ледова: Мы закроем мост');
    });

    it('a stray closing mark', () => {
      expect(told('Встреча» затянулась. «Мы закроем мост», — заявила Анна Ледова.', 'ru')).toEqual([
        'direct Анна Ледова: Мы закроем мост',
      ]);
    });
  },
  '3 marks within marks of the same glyph': examples(
    'ru',
    [
      'guillemets in guillemets',
      '«Завод «Норд» закроют завтра», — заявила Анна Ледова.',
      ['direct Анна Ледова: Завод «Норд» закроют завтра'],
    ],
    [
      'straight marks in straight marks',
      '"Завод "Норд" закроют завтра", - заявила Анна Ледова.',
      ['direct Анна Ледова: Завод "Норд" закроют завтра'],
    ],
  ),
  '4 marks within marks of another glyph': examples('ru', [
    'low marks in guillemets',
    '«Завод „Норд“ закроют завтра», — заявила Анна Ледова.',
    ['direct Анна Ледова: Завод „Норд“ закроют завтра'],
  ]),
  '5 apostrophes that look like marks': examples('ru', [
    'a name with an apostrophe',
    "«Лодка О'Нила не пришла», — заявила Анна Ледова.",
    ["direct Анна Ледова: Лодка О'Нила не пришла"],
  ]),
  '6 one mark that closes two quotations': examples('ru', [
    'a title at the end',
    '«Все мы читали «Волны», — заявила Анна Ледова.',
    ['direct Анна Ледова: Все мы читали «Волны'],
  ]),
  '7 blanks inside marks, ASCII and LaTeX marks': examples(
    'ru',
    [
      '« Мы закроем мост »,',
      '« Мы закроем мост », — заявила Анна Ледова.',
      ['direct Анна Ледова: Мы закроем мост'],
    ],
    [
      '"Мы закроем мост",',
      '"Мы закроем мост", — заявила Анна Ледова.',
      ['direct Анна Ледова: Мы закроем мост'],
    ],
    [
      "``Мы закроем мост'',",
      "``Мы закроем мост'', — заявила Анна Ледова.",
      ['direct Анна Ледова: Мы закроем мост'],
    ],
    [
      '“Мы закроем мост”,',
      '“Мы закроем мост”, — заявила Анна Ледова.',
      ['direct Анна Ледова: Мы закроем мост'],
    ],
  ),
  '8 dialogue dashes, and a tag inside one pair of marks': examples(
    'ru',
    [
      'a dialogue',
      '— Уходим завтра, — сказала Анна Ледова. — Лодка ждёт нас.\n- Без меня! - ответил Пётр Данов.',
      ['direct Анна Ледова: Уходим завтра … Лодка ждёт нас', 'direct Пётр Данов: Без меня'],
    ],
    [
      'a tag between dashes inside the marks',
      '«Мост закроют, — уточнила Анна Ледова. — Паром вернётся в мае».',
      ['direct Анна Ледова: Мост закроют … Паром вернётся в мае'],
    ],
  ),
  '9 dashes in a quotation that open no tag': examples('ru', [
    'set off what is added',
    '«Мост — ему сто лет — не выдержит», — заявила Анна Ледова.',
    ['direct Анна Ледова: Мост — ему сто лет — не выдержит'],
  ]),
  '10 mark-up inside a quotation': () => {
    it('cuts nothing', () => {
      expect(
        toldOnPage(
          '<p>«Мы закроем <em>старый</em> <a href="#">мост</a>», — заявила <b>Анна Ледова</b>.</p>',
          'ru',
        ),
      ).toEqual(['direct Анна Ледова: Мы закроем старый мост']);
    });
  },
});
