import { describe, expect, it } from 'vitest';
import { statementsIn, told } from '../support.ts';

describe('speech within speech', () => {
  it.each([
    [
      'ru',
      'Анна Ледова рассказала, что Пётр Данов говорил ей, что мост откроют в мае.',
      [
        'indirect Анна Ледова: Пётр Данов говорил ей, что мост откроют в мае',
        'indirect Пётр Данов (via Анна Ледова): мост откроют в мае',
      ],
    ],
    [
      'ru',
      'По словам Анны Ледовой, Пётр Данов обещал, что мост откроют в мае.',
      [
        'indirect Анна Ледова: Пётр Данов обещал, что мост откроют в мае',
        'indirect Пётр Данов (via Анна Ледова): мост откроют в мае',
      ],
    ],
    [
      'uk',
      'Ганна Осадча розповіла, що Петро Гнатюк казав їй, що міст відкриють у травні.',
      [
        'indirect Ганна Осадча: Петро Гнатюк казав їй, що міст відкриють у травні',
        'indirect Петро Гнатюк (via Ганна Осадча): міст відкриють у травні',
      ],
    ],
    [
      'en',
      'According to Anna Kern, Paul Reed promised that the bridge would open in May.',
      [
        'indirect Anna Kern: Paul Reed promised that the bridge would open in May',
        'indirect Paul Reed (via Anna Kern): the bridge would open in May',
      ],
    ],
    [
      'de',
      'Clara Vogt sagte, dass Jonas Brandt ihr gesagt habe, die Brücke bleibe offen.',
      [
        'indirect Clara Vogt: Jonas Brandt ihr gesagt habe, die Brücke bleibe offen',
        'indirect Jonas Brandt (via Clara Vogt): die Brücke bleibe offen',
      ],
    ],
    [
      'fr',
      'Selon Anne Morel, Paul Renard a promis que le pont ouvrirait en mai.',
      [
        'indirect Anne Morel: Paul Renard a promis que le pont ouvrirait en mai',
        'indirect Paul Renard (via Anne Morel): le pont ouvrirait en mai',
      ],
    ],
    [
      'es',
      'Según Ana Robles, Luis Prado prometió que el puente abriría en mayo.',
      [
        'indirect Ana Robles: Luis Prado prometió que el puente abriría en mayo',
        'indirect Luis Prado (via Ana Robles): el puente abriría en mayo',
      ],
    ],
  ])(
    'is a statement of the inner speaker, of which the outer tells (%s): %s',
    (language, text, statements) => {
      expect(told(text, language)).toEqual(statements);
    },
  );

  it.each([
    [
      'ru',
      'Анна Ледова сказала, что Пётр Данов заявил: «Мост закроют».',
      [
        'mixed Анна Ледова: Пётр Данов заявил: «Мост закроют»',
        'direct Пётр Данов (via Анна Ледова): Мост закроют',
      ],
    ],
    [
      'en',
      'Anna Kern said that Paul Reed had told her: “The bridge will close.”',
      [
        'mixed Anna Kern: Paul Reed had told her: “The bridge will close.”',
        'direct Paul Reed (via Anna Kern): The bridge will close',
      ],
    ],
  ])(
    'leaves the words in marks in the outer clause where it holds nothing else (%s)',
    (language, text, statements) => {
      expect(told(text, language)).toEqual(statements);
    },
  );

  it.each([
    ['en', 'Anna Kern said that Paul Reed would say that the bridge was closed.'],
    ['ru', 'Анна Ледова сказала, что Пётр Данов может заявить, что мост закрыт.'],
    ['en', 'Anna Kern said that she had said that the bridge was closed.'],
  ])('is none where nothing was said yet, or nobody else named (%s): %s', (language, text) => {
    expect(statementsIn(text, language)).toHaveLength(1);
  });

  it('leaves the outer speaker to go on', () => {
    const statements = told(
      'Анна Ледова сказала, что Пётр Данов обещал, что мост откроют. «Мы ждём этого с весны».\n\n«Никто нам ничего не объяснил», — добавила она.',
      'ru',
    );
    expect(statements.at(-1)).toMatch(/^direct Анна Ледова: /u);
  });
});
