import { describe, expect, it } from 'vitest';
import { statementsIn } from '../support.ts';

const datesOf = (text: string, language: string) =>
  statementsIn(text, language).map(({ said }) => said?.basis);

describe('a sentence that returns to what was said once', () => {
  it.each([
    [
      'en',
      'In 2019, Anna Kern promised that the bridge would stay open. Asked about that promise, Kern said the tolls had gone.',
    ],
    [
      'ru',
      'В 2019 году Анна Ледова обещала, что мост не закроют. Объясняя это решение, она сказала, что деньги кончились.',
    ],
    [
      'uk',
      'У 2019 році Ганна Осадча обіцяла, що міст не закриють. Пояснюючи це рішення, вона сказала, що гроші закінчилися.',
    ],
    [
      'de',
      'Vor zwei Jahren sagte Clara Vogt, die Brücke bleibe offen. Auf diese Aussage angesprochen, sagte sie, die Lage sei neu.',
    ],
    [
      'fr',
      'En 2019, Anne Morel avait promis que le pont resterait ouvert. Interrogée sur cette promesse, elle a déclaré que tout avait changé.',
    ],
    [
      'es',
      'En 2019, Ana Robles prometió que el puente seguiría abierto. Preguntada por esa promesa, dijo que todo había cambiado.',
    ],
  ])('is said in the present (%s)', (language, text) => {
    const [then, now] = datesOf(text, language);
    expect(then).not.toBe('published');
    expect(now).toBe('published');
  });

  it.each([
    ['en', 'In 2019, Anna Kern promised that the bridge would stay open. She also said the toll would fall.'],
    [
      'ru',
      'В 2019 году Анна Ледова обещала, что мост не закроют. Отвечая на вопрос о деньгах, она сказала, что их хватит.',
    ],
  ])('is not one that goes on telling of that day (%s)', (language, text) => {
    const [then, later] = datesOf(text, language);
    expect(later).toBe(then);
  });
});
