import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nominative } from '../../../lib/speaker/cases.ts';

describe('Russian names come back to the nominative', () => {
  it.each([
    ['г-ном Вельским', 'Вельский'],
    ['Антона Павловича Чехова', 'Антон Павлович Чехов'],
    ['Чехову А. П.', 'Чехов А. П.'],
    ['Льва Толстого', 'Лев Толстой'],
    ['Павлом Третьяковым', 'Павел Третьяков'],
    ['Петра Чайковского', 'Пётр Чайковский'],
    ['Софьей Ковалевской', 'Софья Ковалевская'],
    ['Анны Ахматовой', 'Анна Ахматова'],
    ['Марине Цветаевой', 'Марина Цветаева'],
    ['Римского-Корсакова', 'Римский-Корсаков'],
    ['Немировича-Данченко', 'Немирович-Данченко'],
    ['Григория Потемкина', 'Григорий Потемкин'],
    ['Игоря Северянина', 'Игорь Северянин'],
    ['Никиты Муравьёва', 'Никита Муравьёв'],
    ['Ильи Репина', 'Илья Репин'],
    ['Мусы Бигиева', 'Муса Бигиев'],
    ['Наине Иосифовне', 'Наина Иосифовна'],
  ])('%s → %s', (mention, name) => {
    expect(nominative(mention, 'ru')).toBe(name);
  });

  it.each([
    ['Чарльзом Дарвином', 'Чарльз Дарвин'],
    ['Исаака Ньютона', 'Исаак Ньютон'],
    ['Мэри Шелли', 'Мэри Шелли'],
    ['Жорж Санд', 'Жорж Санд'],
    ['Джейн Остин', 'Джейн Остин'],
    ['Розе Люксембург', 'Роза Люксембург'],
    ['Виктора Гюго', 'Виктор Гюго'],
    ['Эмилем Золя', 'Эмиль Золя'],
    ['Жан-Жака Руссо', 'Жан-Жак Руссо'],
    ['Франца Кафки', 'Франц Кафка'],
    ['Людвигом ван Бетховеном', 'Людвиг ван Бетховен'],
    ['Александра Гумбольдта', 'Александр Гумбольдт'],
    ['Тарасу Шевченко', 'Тарас Шевченко'],
    ['Лян Цичао', 'Лян Цичао'],
    ['Ким Ок Гюном', 'Ким Ок Гюн'],
    ['Акутагавой', 'Акутагава'],
    ['Абдуллы Тукая', 'Абдулла Тукай'],
  ])('of foreigners: %s → %s', (mention, name) => {
    expect(nominative(mention, 'ru')).toBe(name);
  });

  it('keeps what is a nominative already', () => {
    for (const name of ['Марина Цветаева', 'Франц Кафка', 'Анна Седых', 'Сергей Дурново', 'ВЕЛЬСКИЙ']) {
      expect(nominative(name, 'ru')).toBe(name);
    }
  });
});

describe('what stands around a mention decides where its ending does not', () => {
  it('the sex', () => {
    expect(nominative('Вельской', 'ru', { sex: 'female' })).toBe('Вельская');
    expect(nominative('Ремизова', 'ru', { sex: 'female', cases: ['nominative'] })).toBe('Ремизова');
    expect(nominative('Ремизова', 'ru', { sex: 'male' })).toBe('Ремизов');
  });

  it('the case', () => {
    expect(nominative('Ремизова', 'ru', { cases: ['genitive'] })).toBe('Ремизов');
  });

  it('the verb', () => {
    expect(nominative('Ремизова', 'ru', { verb: 'female' })).toBe('Ремизова');
    expect(nominative('Ремизова', 'ru', { verb: 'male' })).toBe('Ремизов');
  });

  it('the other names of the article', () => {
    expect(nominative('Ремизова', 'ru', { known: ['Ольги Ремизовой', 'Ремизова'] })).toBe('Ремизова');
    expect(nominative('Кутепа', 'ru', { known: ['Алине Кутепе'] })).toBe('Кутепа');
  });
});

describe('Ukrainian names come back to the nominative', () => {
  it.each([
    ['Тарасом Шевченком', 'Тарас Шевченко'],
    ['Лесі Українки', 'Леся Українка'],
    ['Івана Франка', 'Іван Франко'],
    ['Михайлові Грушевському', 'Михайло Грушевський'],
    ['Ользі Кобилянській', 'Ольга Кобилянська'],
    ['Павла Тичини', 'Павло Тичина'],
    ['Григорія Сковороди', 'Григорій Сковорода'],
    ['Соломії Крушельницької', 'Соломія Крушельницька'],
    ['Ігоря Сікорського', 'Ігор Сікорський'],
  ])('%s → %s', (mention, name) => {
    expect(nominative(mention, 'uk')).toBe(name);
  });
});

it('cuts off the clitic of an English genitive and a German ending where the name is known', () => {
  expect(nominative("Mr. Holloway's", 'en')).toBe('Holloway');
  expect(nominative('Vogels', 'de', { known: ['Anna Vogel'] })).toBe('Vogel');
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'Анна Ивана Петровича Ли Цяна фон дер Вельской Ремизова О’Хара Жан-Поля III А. г-н Дюма Шевченко'.split(
      ' ',
    ),
  );
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

  it('a nominative stays as it is', () => {
    fc.assert(
      fc.property(name, (text) => {
        const once = nominative(text, 'ru', { cases: ['nominative'] });
        expect(nominative(once, 'ru', { cases: ['nominative'] })).toBe(once);
      }),
    );
  });

  it('there is an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), name),
        fc.constantFrom('ru', 'uk', 'kk', 'en', 'de', 'xx'),
        (text, language) => {
          expect(typeof nominative(text, language)).toBe('string');
        },
      ),
    );
  });
});
