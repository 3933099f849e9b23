import { describe, expect, it } from 'vitest';
import { extractStatements } from '../../../../lib/statement/extract.ts';

function told(title: string, text: string): string[] {
  return extractStatements({ text, title, language: 'ru', published: '2025-03-12' }).map(
    ({ kind, speaker, text: words }) => `${kind} ${speaker?.name ?? '?'}: ${words}`,
  );
}

const LEDE = 'О новом мосте мы поговорили с главным архитектором города Иваном Петровым.';

describe('a Russian interview', () => {
  it('gives lines after a dash to whoever answers, in the nominative', () => {
    const text = `${LEDE}

— Иван Сергеевич, когда вы начнёте строить?

— Мы начнём весной. Я думаю, что к осени мост будет готов.

Деньги на это уже выделены.

— А их хватит?

— Хватит, я уверен.`;
    expect(told('«Мост будет»', text)).toEqual([
      'direct ?: Иван Сергеевич, когда вы начнёте строить?',
      'direct Иван Петров: Мы начнём весной. Я думаю, что к осени мост будет готов.\n\nДеньги на это уже выделены.',
      'direct ?: А их хватит?',
      'direct Иван Петров: Хватит, я уверен.',
    ]);
  });

  it('reads labels, abbreviated and with initials', () => {
    const text = `${LEDE}

Корр.: Когда вы начнёте строить?

И. Петров: Мы начнём весной.

Корр.: А деньги у вас есть?

И. Петров: Деньги у нас есть.`;
    expect(told('Мост', text)).toEqual([
      'direct ?: Когда вы начнёте строить?',
      'direct Иван Петров: Мы начнём весной.',
      'direct ?: А деньги у вас есть?',
      'direct Иван Петров: Деньги у нас есть.',
    ]);
  });

  it('reads «Вопрос» and «Ответ»', () => {
    const text = `${LEDE}

Вопрос: Когда вы начнёте строить?

Ответ: Мы начнём весной.

Вопрос: А деньги есть?

Ответ: Деньги есть.`;
    expect(told('Мост', text)).toContain('direct Иван Петров: Мы начнём весной.');
  });

  it('reads thoughts without a pronoun where only the questions are set apart', () => {
    const text = `${LEDE}

Когда вы начнёте строить?

Начнём весной. Думаю, что к осени мост будет готов, но всё зависит от погоды.

Вы думаете, что старый мост снесут?

Я не знаю, когда его снесут. Надеюсь, это будет скоро.`;
    expect(told('Интервью с Иваном Петровым', text)).toEqual([
      'indirect Иван Петров: к осени мост будет готов, но всё зависит от погоды',
      'indirect Иван Петров: старый мост снесут',
      'indirect Иван Петров: когда его снесут',
      'indirect Иван Петров: это будет скоро',
    ]);
  });

  it('reads no thought into «как вы считаете»', () => {
    const text = `${LEDE}

Денег хватит, как вы считаете?

Мне их всегда хватало.

А времени у вас довольно?

У нас его много.`;
    expect(told('Интервью с Иваном Петровым', text)).toEqual([]);
  });
});

describe('what is no interview in Russian', () => {
  it('is a dialogue in a story', () => {
    const text = `Мальчик вошёл в дом.

— Кто ты?

— Я твой брат.

— А где ты был?

— Я был в лесу.`;
    expect(told('Рассказ', text).every((line) => line.startsWith('direct ?'))).toBe(true);
  });
});
