import { describe, expect, test } from 'vitest';
import { statementView } from '../../../lib/record/statement-view.ts';
import { statementsOfArticle } from '../../../lib/record/statements-of.ts';
import { emptyRecord, read, reading } from './readings.ts';

/**
 * What a careful reader would name first of what a speaker said before, in lists of invented statements in which names,
 * negations and titles are shared by many.
 */

interface Earlier {
  text: string;
  title: string;
  /** Where it is not the list's. */
  language?: string;
}

interface Reader {
  of: string;
  language: string;
  speaker: string;
  earlier: Earlier[];
  /** What is read, under its title, and how that begins which stands first; several where either may. */
  now: { text: string; title: string; language?: string; first: string[] }[];
}

const LISTS: Reader[] = [
  {
    of: 'a president whose country stands in most of what he says, in Russian',
    language: 'ru',
    speaker: 'Тимур Аркенов',
    earlier: [
      { text: 'Талсай не подписывал конвенцию о реках', title: 'Талсай отказался от конвенции о реках' },
      { text: 'Талсай не видит себя в роли посредника', title: 'Аркенов о переговорах соседей' },
      { text: 'Талсай не будет вводить пошлину на зерно', title: 'Аркенов о торговле с Лоранией' },
      { text: 'Талсай никому не должен ни копейки', title: 'Талсай закрыл внешний долг' },
      { text: 'Мы не закроем ни одной сельской школы', title: 'Аркенов встретился с учителями' },
      { text: 'Зарплату учителей поднимем на треть', title: 'Аркенов встретился с учителями' },
      { text: 'Дорога на Орлин будет готова к осени', title: 'Талсай строит дороги' },
      { text: 'Наших солдат на чужой войне не будет', title: 'Аркенов: армия останется дома' },
    ],
    now: [
      {
        text: 'Я всегда говорил, что Талсай не посредник',
        title: '«Талсай не посредник»: Аркенов приехал на подписание договора о реках',
        first: ['Талсай не видит себя'],
      },
      {
        text: 'Талсай введёт пошлину на зерно с января',
        title: 'Талсай вводит пошлину',
        first: ['Талсай не будет вводить'],
      },
      {
        text: 'Мы не можем платить учителям больше, чем врачам',
        title: 'Аркенов: Талсай не богат',
        first: ['Зарплату учителей'],
      },
      {
        text: 'Талсай отправит роту солдат на войну в Карвении',
        title: 'Талсай меняет решение',
        first: ['Наших солдат'],
      },
      { text: 'Долгов у Талсая нет', title: 'Аркенов о бюджете', first: ['Талсай никому не должен'] },
      {
        text: 'Сельские школы объединим, малые закроем',
        title: 'Аркенов о дорогах и школах',
        first: ['Мы не закроем ни одной'],
      },
    ],
  },
  {
    of: 'a minister whose titles all name the same dam, in English',
    language: 'en',
    speaker: 'Judith Penhallow',
    earlier: [
      {
        text: 'There will be no tariffs on grain while I hold this office',
        title: 'Penhallow on the Tesna dam and grain',
      },
      { text: 'We have not asked anyone to leave the valley', title: 'Penhallow visits the Tesna dam' },
      {
        text: 'Karvenia will not pay for a bridge it does not need',
        title: 'Karvenia says no to the Tesna bridge',
      },
      { text: 'I have never met the ambassador', title: 'Penhallow denies a meeting' },
      { text: 'Karvenia has coal for two hundred years', title: 'Karvenia opens a mine at the Tesna' },
      { text: 'We are not going to close the ports', title: 'Karvenia and the strike at the ports' },
      { text: 'Not one doctor has left the country because of pay', title: 'Penhallow on hospitals' },
    ],
    now: [
      {
        text: 'I do not like tariffs, but they work',
        title: 'Karvenia imposes a tariff',
        first: ['There will be no tariffs'],
      },
      {
        text: 'The ambassador and I met twice, not once',
        title: 'Penhallow at the Tesna dam',
        first: ['I have never met'],
      },
      {
        text: 'Coal has no future in Karvenia',
        title: 'Karvenia closes a mine',
        first: ['Karvenia has coal'],
      },
      {
        text: 'Doctors are leaving, and I do not blame them',
        title: 'Karvenia without doctors',
        first: ['Not one doctor'],
      },
      {
        text: 'The ports will be closed from Monday',
        title: 'Karvenia and the Tesna',
        first: ['We are not going to close'],
      },
      {
        text: 'People in the valley have until May to leave their homes',
        title: 'Work at the Tesna dam',
        first: ['We have not asked anyone'],
      },
    ],
  },
  {
    of: 'a governor who negates nearly everything, in German',
    language: 'de',
    speaker: 'Greta Halm',
    earlier: [
      { text: 'Die Studiengebühren werden wir nicht einführen', title: 'Halm zum Haushalt' },
      { text: 'Elmenau braucht keinen Flughafen', title: 'Elmenau streitet über den Flughafen' },
      {
        text: 'Das Krankenhaus in Elmenau wird nicht geschlossen',
        title: 'Elmenau fürchtet um sein Krankenhaus',
      },
      { text: 'Windräder im Wald wird es mit mir nicht geben', title: 'Halm und die Energie' },
      { text: 'Ich werde nicht mit den Populisten koalieren', title: 'Halm vor der Wahl' },
      { text: 'Elmenau bekommt eine neue Brücke', title: 'Elmenau baut' },
    ],
    now: [
      {
        text: 'Das Krankenhaus können wir nicht halten',
        title: 'Elmenau verliert viel',
        first: ['Das Krankenhaus in Elmenau'],
      },
      {
        text: 'Wir brauchen die Windräder, auch im Wald',
        title: 'Elmenau baut',
        first: ['Windräder im Wald'],
      },
      {
        text: 'Eine Koalition schließe ich nicht aus',
        title: 'Halm nach der Wahl',
        first: ['Ich werde nicht mit'],
      },
      {
        text: 'Ein Flughafen bringt Elmenau Arbeit',
        title: 'Elmenau baut',
        first: ['Elmenau braucht keinen'],
      },
    ],
  },
  {
    of: 'a minister of whom much is known, in Ukrainian',
    language: 'uk',
    speaker: 'Анна Вереш',
    earlier: [
      { text: 'Лоранія не закриє жодної лікарні', title: 'Вереш про бюджет Лоранії' },
      { text: 'Лоранія не платитиме за чужу греблю', title: 'Лоранія і гребля на Тесні' },
      { text: 'Наш ліс не продається', title: 'Вереш про вивіз лісу' },
      { text: 'Пенсії ми не скорочуватимемо', title: 'Вереш про бюджет Лоранії' },
      { text: 'Лоранія не вступить у північний союз', title: 'Лоранія лишається нейтральною' },
    ],
    now: [
      {
        text: 'Союз для Лоранії корисний, і ми до нього вступимо',
        title: 'Лоранія обирає',
        first: ['Лоранія не вступить'],
      },
      { text: 'За греблю заплатимо половину', title: 'Бюджет Лоранії', first: ['Лоранія не платитиме'] },
      { text: 'Ліс продаватимемо, але не весь', title: 'Лоранія не проти', first: ['Наш ліс'] },
      { text: 'Скорочення пенсій не уникнути', title: 'Лоранія рахує гроші', first: ['Пенсії ми'] },
    ],
  },
  {
    of: 'a deputy, in French',
    language: 'fr',
    speaker: 'Claire Vasseur',
    earlier: [
      { text: "La Valmère n'a pas besoin d'un aéroport", title: 'La Valmère et ses projets' },
      { text: "L'hôpital de la Valmère ne fermera pas", title: 'La Valmère craint pour son hôpital' },
      { text: 'Nous ne toucherons pas aux retraites', title: 'Vasseur sur le budget' },
      { text: 'Le péage du tunnel ne sera pas rétabli', title: 'La Valmère et son tunnel' },
    ],
    now: [
      {
        text: 'Les retraites ne peuvent pas rester ce qu’elles sont',
        title: 'La Valmère inquiète',
        first: ['Nous ne toucherons'],
      },
      {
        text: 'Un aéroport, oui, mais pas la nuit',
        title: 'La Valmère bouge',
        first: ["La Valmère n'a pas"],
      },
      { text: 'Sans péage, il n’y a pas de tunnel', title: 'Vasseur sur le budget', first: ['Le péage'] },
    ],
  },
  {
    of: 'a mayor, in Spanish',
    language: 'es',
    speaker: 'Lucía Ferrán',
    earlier: [
      { text: 'Valmera no venderá el agua', title: 'Valmera y el río' },
      { text: 'No cerraremos el mercado de Valmera', title: 'Valmera defiende su mercado' },
      { text: 'El tranvía de Valmera no costará ni un euro más', title: 'Valmera estrena tranvía' },
      { text: 'No me presentaré a la reelección', title: 'Ferrán habla de su futuro' },
    ],
    now: [
      {
        text: 'El mercado se cierra porque no hay dinero',
        title: 'Valmera sin dinero',
        first: ['No cerraremos el mercado'],
      },
      {
        text: 'Me presento a la reelección, no puedo irme ahora',
        title: 'Valmera decide',
        first: ['No me presentaré'],
      },
      {
        text: 'El billete del tranvía sube medio euro',
        title: 'Valmera no puede más',
        first: ['El tranvía'],
      },
    ],
  },
  {
    of: 'a president read in Russian who spoke in English before',
    language: 'en',
    speaker: 'Timur Arkenov',
    earlier: [
      {
        text: 'We are ready to be a mediator if both sides ask for it',
        title: 'Talsay offers to host talks',
      },
      { text: 'Talsay will abolish the grain tariff next year', title: 'Talsay and its farmers' },
      { text: 'Our pensions are safe', title: 'Talsay on its budget' },
      { text: 'No foreign troops will cross our border', title: 'Talsay and its neighbours' },
      { text: 'The nuclear plant in Orlin will be built by 2031', title: 'Talsay turns to nuclear power' },
      { text: 'Талсай не забудет своих героев', title: 'Аркенов открыл памятник', language: 'ru' },
      { text: 'Мы не прощаемся с Талсаем надолго', title: 'Аркенов: Талсай не скучает', language: 'ru' },
    ],
    now: [
      {
        text: 'Посредником мы больше не будем',
        title: 'Аркенов: Талсай не вмешивается',
        language: 'ru',
        first: ['We are ready to be'],
      },
      {
        text: 'Пошлина на зерно останется',
        title: 'Талсай и зерно',
        language: 'ru',
        first: ['Talsay will abolish'],
      },
      {
        text: 'Пенсии придётся пересчитать',
        title: 'Аркенов о бюджете',
        language: 'ru',
        first: ['Our pensions'],
      },
      {
        text: 'Атомной станции в Орлине не будет',
        title: 'Талсай отказывается от станции',
        language: 'ru',
        first: ['The nuclear plant'],
      },
      {
        text: 'Границу закрываем',
        title: 'Аркенов: Талсай не крепость',
        language: 'ru',
        first: ['No foreign troops'],
      },
    ],
  },
  {
    of: 'a minister read in English who spoke in German, French and Russian before',
    language: 'de',
    speaker: 'Emil Taranek',
    earlier: [
      { text: 'Die Sanktionen gegen Loranien bleiben', title: 'Karwenien bleibt hart' },
      { text: 'Wir bauen keine neuen Schulen', title: 'Taranek zum Haushalt' },
      { text: 'Les impôts ne seront pas augmentés', title: 'La Karvénie et ses impôts', language: 'fr' },
      { text: 'Газ для населения не подорожает', title: 'Таранек о ценах', language: 'ru' },
    ],
    now: [
      { text: 'Sanctions have failed', title: 'Taranek speaks', language: 'en', first: ['Die Sanktionen'] },
      {
        text: 'Every village gets its school',
        title: 'Taranek on the budget',
        language: 'en',
        first: ['Wir bauen keine'],
      },
      { text: 'Taxes will have to rise', title: 'Taranek speaks', language: 'en', first: ['Les impôts'] },
      {
        text: 'The price of gas will double',
        title: 'Karvenia in winter',
        language: 'en',
        first: ['Газ для'],
      },
    ],
  },
];

describe.each(LISTS)('of what was said before by $of', ({ language, speaker, earlier, now }) => {
  test.each(now)('for «$text» stands first $first', async ({ text, title, language: read_, first }) => {
    const record = emptyRecord();
    for (const [i, one] of earlier.entries()) {
      const published = `2024-0${i + 1}-10`;
      const about = { title: one.title, published, language: one.language ?? language };
      await read(record, reading(`daily.example/${published}`, [{ text: one.text, by: speaker }], about));
    }
    const about = { title, published: '2025-11-08', language: read_ ?? language };
    const article = await read(record, reading('daily.example/now', [{ text, by: speaker }], about));
    const [row] = await statementsOfArticle(record, article).toArray();
    const view = row && (await statementView(record, row.statement.id));
    const best = view?.earlier[0]?.statement.text ?? '';
    expect(first).toContain(first.find((beginning) => best.startsWith(beginning)) ?? best);
  });
});
