import { describe, expect, it } from 'vitest';
import { statementsIn, told } from '../support.ts';

const first = (text: string, language: string) => statementsIn(text, language)[0]?.speaker;

describe('speakers', () => {
  it('are named in full and in the nominative, with their office', () => {
    const speaker = first('Мэру Петру Дану верят. Мэр Пётр Дан сказал, что мост готов.', 'ru');
    expect(speaker).toMatchObject({ name: 'Пётр Дан', role: 'мэр', sort: 'person' });
  });

  it('are found behind the office they hold', () => {
    expect(first('Министр Арвении Лев Ардов в пути. По словам главы Арвении, мост готов.', 'ru')?.name).toBe(
      'Лев Ардов',
    );
    expect(
      first('Emil Karn, the prime minister, met farmers. The prime minister said that it rained.', 'en')
        ?.name,
    ).toBe('Emil Karn');
  });

  it('are found behind «глава государства», which tells no state from another', () => {
    expect(told('Президент Арвении Лев Ардов прибыл. «Я готов», — сообщил глава государства.', 'ru')).toEqual(
      ['direct Лев Ардов: Я готов'],
    );
  });

  it('are named by an apposition after their office', () => {
    expect(first('Arvenia’s prime minister, Emil Karn, said that it rained.', 'en')?.name).toBe('Emil Karn');
  });

  it('are whom a pronoun means: of its sex, and last in view (edge case 23)', () => {
    expect(told('Анна Лещук открыла мост. Рядом стоял Пётр Дан. Она сказала, что мост готов.', 'ru')).toEqual(
      ['indirect Анна Лещук: мост готов'],
    );
    expect(
      told('Tom Reed said that it rained. Anna Kern left the hall. She said that it was late.', 'en')[1],
    ).toBe('indirect Anna Kern: it was late');
  });

  it('go on to the next quotation that names nobody (edge case 22)', () => {
    expect(told('“It rained,” Anna Kern said. “We got wet.”', 'en')[1]).toBe('direct Anna Kern: We got wet');
  });

  it('are the cited, not the outlet that passes their words on (edge case 19)', () => {
    const speaker = first('«Мост готов», — приводит слова инженера Петра Дана агентство «Заря».', 'ru');
    expect(speaker).toMatchObject({ name: 'Пётр Дан', via: 'агентство «Заря»' });
  });

  it('are bodies and unnamed sources where no person is named (edge case 27)', () => {
    expect(first('Минтранс сообщил, что мост готов.', 'ru')).toMatchObject({
      name: 'Минтранс',
      sort: 'body',
    });
    expect(first('Источник в мэрии сообщил, что мост готов.', 'ru')).toMatchObject({ sort: 'anonymous' });
  });

  it('are left out where nobody is in view', () => {
    expect(first('«Мост готов, объезд закрыт».', 'ru')).toBeNull();
  });
});
