import { describe, expect, test } from 'vitest';
import { onSubjectOf } from '../../../lib/compare/on-subject.ts';

/** Whether the second is on the subject of the first, and the first on that of the second. */
function areOnOne([a, b]: readonly [string, string], [one, two]: readonly [string, string]): boolean {
  const left = { text: a, language: one };
  const right = { text: b, language: two };
  const there = onSubjectOf(left)(right);
  expect(onSubjectOf(right)(left)).toBe(there);
  return there;
}

describe('statements are on one subject', () => {
  test.each([
    ['en', 'The toll on the new bridge will be abolished', 'Whoever crosses the bridge should pay no toll'],
    ['en', 'VAT must not rise this year', 'We shall raise VAT in spring'],
    ['ru', 'Проезд по новому мосту останется бесплатным', 'За проезд по мосту возьмут две кроны'],
    ['ru', 'Налог на землю мы не повысим', 'Земельный налог вырастет вдвое'],
    ['uk', 'Плату за проїзд мостом скасуємо', 'Плата за проїзд мостом через Велью лишиться'],
    ['de', 'Das Krankenhaus in Mergen bleibt offen', 'Wir werden das Krankenhaus schließen müssen'],
    ['fr', 'Le péage du pont sera supprimé', 'Nous garderons le péage sur le nouveau pont'],
    ['es', 'El IVA no subirá', 'No habrá subida del IVA'],
  ])('%s: %s / %s', (language, a, b) => {
    expect(areOnOne([a, b], [language, language])).toBe(true);
  });

  test.each([
    [['ru', 'en'], 'Договор о воде мы не подпишем', 'We have signed the water treaty'],
    [['de', 'en'], 'Wir heben die Zölle auf Getreide auf', 'The grain tariffs will stay'],
    [['es', 'ru'], 'El hospital seguirá abierto hasta las elecciones', 'Больницу закроют после выборов'],
  ] as const)('across %s: %s / %s', (languages, a, b) => {
    expect(areOnOne([a, b], languages)).toBe(true);
  });
});

describe('statements are on different subjects', () => {
  test.each([
    ['en', 'which are said alike', 'I have always said we must do it', 'We have always said it must be good'],
    ['ru', 'which both deny', 'Мы никогда не закроем школы', 'Мы никогда не вводили пошлину'],
    ['de', 'of one town', 'Die Brücke in Elmenau wird gesperrt', 'Die Bibliothek in Elmenau öffnet'],
    ['uk', 'of one town', 'Міст у Мергені закрито', 'Музей у Мергені відкрито'],
    ['fr', 'of one year', 'En 2024, les retraites ont augmenté', "En 2024, l'usine a fermé"],
    [
      'es',
      'with one word of many',
      'El presupuesto para las escuelas rurales del norte crece',
      'La carretera de la costa y sus puentes no caben en el presupuesto',
    ],
    ['en', 'one of which only links to it', 'Read it at https://bridge.example/toll', 'Bridge toll'],
  ])('%s, %s', (language, _, a, b) => {
    expect(areOnOne([a, b], [language, language])).toBe(false);
  });

  test('across languages, where one name is all that they share', () => {
    const said = ['Талсай не подписывал конвенцию о реках', 'Talsay will build three schools'] as const;
    expect(areOnOne(said, ['ru', 'en'])).toBe(false);
  });

  test('where what they share stands in most of what the speaker says', () => {
    const isOn = onSubjectOf({ text: 'Talsay needs peace', language: 'en' }, (stem) => stem === 'talsay');
    expect(isOn({ text: 'Talsay needs rain', language: 'en' })).toBe(false);
  });
});

test('a statement without a word that tells what it is about is on no subject', () => {
  const nothing = { text: 'No, never', language: 'en' };
  expect(onSubjectOf(nothing)(nothing)).toBe(false);
});
