import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

describe('a quotation after an aside', () => {
  it.each([
    [
      'ru',
      'Мост готов к открытию, заявил мэр Пётр Данов на форуме «Степь без границ».',
      'Мост готов к открытию',
    ],
    [
      'uk',
      'Міст готовий до відкриття, заявив мер Петро Данов на форумі «Степ без меж».',
      'Міст готовий до відкриття',
    ],
  ])('is a name in it where no mark parts the two (%s)', (language, text, words) => {
    expect(told(text, language).map((line) => line.replace(/^.*?: /u, ''))).toEqual([words]);
  });

  it('was said where a comma parts them', () => {
    expect(told('Pour le maire Paul Renard, « le pont est dangereux ».', 'fr')).toEqual([
      'direct Paul Renard: le pont est dangereux',
    ]);
  });
});
