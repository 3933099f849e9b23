import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameName } from '../../../lib/speaker/identity.ts';
import { listedPeople, peopleNamed } from '../../../lib/speaker/people.ts';

/** Invented names that are easily joined or parted wrongly: letters, cases, fathers and sons, surnames that are something else. */

describe('one person', () => {
  test.each([
    ['Нұрлан Әбішев', 'kk', 'Нурлана Абишева', 'ru'],
    ['Олександр Вереш', 'uk', 'Александру Верешу', 'ru'],
    ['Єгор Щербак', 'uk', 'Yegor Shcherbak', 'en'],
    ['Миколою Гнатюком', 'uk', 'Николай Гнатюк', 'ru'],
    ['Галины Северцевой', 'ru', 'Galina Severtseva', 'en'],
    ['Dschamila Achmedowa', 'de', 'Джамилы Ахмедовой', 'ru'],
    ['Tchernychev', 'fr', 'Чернышёв', 'ru'],
    ['Jürgen Müller', 'de', 'Juergen Mueller', 'en'],
    ['María Núñez', 'es', 'Maria Nunez', 'en'],
    ['François Lefèvre', 'fr', 'Francois Lefevre', 'en'],
    ['г-ну Аркенову', 'ru', 'Timur Arkenov', 'en'],
    ['Т. Аркенов', 'ru', 'Timur Arkenov', 'en'],
  ])('%s (%s) and %s (%s)', (a, la, b, lb) => {
    expect(sameName(a, b, [la, lb])).toBe(true);
    expect(sameName(b, a, [lb, la])).toBe(true);
  });
});

describe('two people', () => {
  test.each([
    ['Иван Петрович Лесной', 'ru', 'Пётр Иванович Лесной', 'ru'],
    ['Сергей Сергеевич Холод', 'ru', 'Сергей Иванович Холод', 'ru'],
    ['Анна Вереш', 'ru', 'Анна Верещагина', 'ru'],
    ['Садыр Аркенов', 'ru', 'Akylbek Arkenov', 'en'],
    ['Owen Castell Jr.', 'en', 'Owen Castell Sr.', 'en'],
    ['Г. Северцева', 'ru', 'Ольга Северцева', 'ru'],
    ['Марко Вереш', 'uk', 'Мирко Вереш', 'ru'],
    ['Аркенов', 'ru', 'Арсенов', 'ru'],
    ['Frau Halm', 'de', 'Georg Halm', 'de'],
  ])('%s (%s) and %s (%s)', (a, la, b, lb) => {
    expect(sameName(a, b, [la, lb])).not.toBe(true);
    expect(sameName(b, a, [lb, la])).not.toBe(true);
  });
});

const given = fc.constantFrom(
  'Тимур Timur',
  'Анна Anna',
  'Галина Galina',
  'Эмиль Emil',
  'Марат Marat',
  'Лев Lev',
);
const family = fc.constantFrom(
  'Аркенов Arkenov',
  'Вереш Veresh',
  'Таранек Taranek',
  'Жапар Japar',
  'Хмель Khmel',
  'Цой Tsoi',
);
const person = fc.tuple(given, family).map(([first, last]) => {
  const [[firstRu = '', firstEn = ''], [lastRu = '', lastEn = '']] = [first.split(' '), last.split(' ')];
  return { ru: `${firstRu} ${lastRu}`, en: `${firstEn} ${lastEn}` };
});

test('names are the same across scripts just where they are in each', () => {
  fc.assert(
    fc.property(person, person, (a, b) => {
      expect(sameName(a.ru, b.en, ['ru', 'en']) === true).toBe(a.ru === b.ru);
      expect(sameName(a.en, b.ru, ['en', 'ru'])).toBe(sameName(b.ru, a.en, ['ru', 'en']));
    }),
  );
});

test('no form of the table, whole or a nickname, is given to two', () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, forms } of listedPeople())
    for (const form of forms) owners.set(form, (owners.get(form) ?? new Set()).add(id));
  expect([...owners].filter(([, ids]) => ids.size > 1).map(([form]) => form)).toEqual([]);
  const nicknames = [...owners].filter(([form]) => !form.includes(' '));
  for (const [form, ids] of nicknames) {
    const language = /\p{Script=Cyrillic}/u.test(form) ? 'ru' : 'en';
    const whole = [...peopleNamed(form, language)].filter(([, listed]) => listed.whole);
    expect(whole.map(([id]) => id)).toEqual([...ids]);
  }
});
