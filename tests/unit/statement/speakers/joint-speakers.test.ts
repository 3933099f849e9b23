import { describe, expect, it } from 'vitest';
import { statementsIn } from '../support.ts';

describe('two who say something together', () => {
  it.each([
    [
      'ru',
      'Анна Ледова и Пётр Данов заявили, что мост закроют. Они добавили, что денег нет.',
      'Анна Ледова и Пётр Данов',
      'Пётр Данов',
    ],
    [
      'uk',
      'Ганна Осадча та Петро Гнатюк заявили, що міст закриють. Вони додали, що грошей немає.',
      'Ганна Осадча та Петро Гнатюк',
      'Петро Гнатюк',
    ],
    [
      'en',
      'Anna Kern and Paul Reed said the bridge would close. They added that the tolls would rise.',
      'Anna Kern and Paul Reed',
      'Paul Reed',
    ],
    [
      'de',
      'Clara Vogt und Jonas Brandt sagten, die Brücke werde geschlossen. Sie fügten hinzu, das Geld fehle.',
      'Clara Vogt und Jonas Brandt',
      'Clara Vogt',
    ],
    [
      'fr',
      'Anne Morel et Paul Renard ont déclaré que le pont fermerait. Ils ont ajouté que l’argent manquait.',
      'Anne Morel et Paul Renard',
      'Paul Renard',
    ],
    [
      'es',
      'Ana Robles y Luis Prado dijeron que el puente cerraría. Ellos añadieron que faltaba dinero.',
      'Ana Robles y Luis Prado',
      'Luis Prado',
    ],
  ])('are both mentioned, and meant by the plural that follows (%s)', (language, text, mention, name) => {
    const [first, second] = statementsIn(text, language);
    expect(first?.speaker).toMatchObject({ name, mention: { text: mention } });
    expect(second?.speaker?.name).toBe(name);
  });

  it('are no name beside a plural verb alone', () => {
    expect(statementsIn('Источники Данова сообщили, что мост закроют.', 'ru')[0]?.speaker?.name).not.toBe(
      'Данов',
    );
  });
});
