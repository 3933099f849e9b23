import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityKeys, sameName } from '../../../lib/speaker/identity.ts';

type Pair = [a: string, la: string, b: string, lb: string];

const ONE: Record<string, Pair[]> = {
  'in other cases': [
    ['Вельскому', 'ru', 'Аркадием Вельским', 'ru'],
    ['Львом Толстым', 'ru', 'Лев Николаевич Толстой', 'ru'],
    ['Шевченком', 'uk', 'Тарас Шевченко', 'ru'],
    ['Абайдың', 'kk', 'Абай', 'ru'],
    ['Дюма', 'ru', 'Александром Дюма', 'ru'],
  ],
  'in other scripts': [
    ['Анны Вельской', 'ru', 'Anna Velskaya', 'en'],
    ['Чехов', 'ru', 'Anton Chekhov', 'en'],
    ['Антоном Чеховым', 'ru', 'Anton Tschechow', 'de'],
    ['Чайковский', 'ru', 'Piotr Tchaïkovski', 'fr'],
    ['Достоевский', 'ru', 'Fiódor Dostoyevski', 'es'],
    ['Ньютоном', 'ru', 'Isaac Newton', 'en'],
    ['Черчилль', 'ru', 'Winston Churchill', 'en'],
    ['Руссо', 'ru', 'Jean-Jacques Rousseau', 'fr'],
    ['Гёте', 'ru', 'Johann Wolfgang von Goethe', 'de'],
    ['Мицкевичем', 'ru', 'Adam Mickiewicz', 'en'],
    ['Кошута', 'ru', 'Lajos Kossuth', 'en'],
    ['Гарибальди', 'ru', 'Giuseppe Garibaldi', 'es'],
    ['Сервантеса', 'ru', 'Miguel de Cervantes', 'es'],
    ['Сунь Ятсеном', 'ru', 'Sun Yat-sen', 'en'],
    ['Лян Цичао', 'ru', 'Liang Qichao', 'en'],
    ['Акутагава', 'ru', 'Akutagawa', 'en'],
  ],
  'as each language transliterates it': [
    ['Chekhov', 'en', 'Anton Tchekhov', 'fr'],
    ['Anton Tschechow', 'de', 'Antón Chéjov', 'es'],
    ['Dostoevsky', 'en', 'Fyodor Dostoyevsky', 'en'],
    ['Тарас Шевченко', 'uk', 'Taras Schewtschenko', 'de'],
    ['Микола Гоголь', 'uk', 'Николай Гоголь', 'ru'],
    ['Мұхтар Әуезов', 'kk', 'Ауэзов', 'ru'],
  ],
  'by initials, titles and short forms': [
    ['А. П. Чехов', 'ru', 'Антон Чехов', 'ru'],
    ['Чехов А. П.', 'ru', 'Anton Chekhov', 'en'],
    ['Ж.-Ж. Руссо', 'ru', 'Жан-Жак Руссо', 'ru'],
    ['J. Holloway', 'en', 'Jack Holloway', 'en'],
    ['Bill Holloway', 'en', 'William Holloway', 'en'],
    ['господин Вельский', 'ru', 'Аркадий Вельский', 'ru'],
    ['Frau Vogel', 'de', 'Anna Vogel', 'de'],
    ['Vogels', 'de', 'Anna Vogel', 'de'],
    ['Foreign Minister Holloway', 'en', 'Margaret Holloway', 'en'],
  ],
};

const TWO: Record<string, Pair[]> = {
  'the given name': [
    ['Аркадий Вельский', 'ru', 'Борис Вельский', 'ru'],
    ['Лев Толстой', 'ru', 'Aleksey Tolstoy', 'en'],
    ['William Holloway', 'en', 'Robert Holloway', 'en'],
  ],
  'the initials': [
    ['Б. Вельский', 'ru', 'Аркадий Вельский', 'ru'],
    ['А. К. Толстой', 'ru', 'Алексей Николаевич Толстой', 'ru'],
    ['George H. W. Holloway', 'en', 'George W. Holloway', 'en'],
  ],
  'the patronymic': [['Алексей Константинович Толстой', 'ru', 'Алексей Николаевич Толстой', 'ru']],
  'the sex': [
    ['Вельская', 'ru', 'Аркадий Вельский', 'ru'],
    ['Фогеля', 'ru', 'Анна Фогель', 'ru'],
    ['г-н Фогель', 'ru', 'Anna Vogel', 'de'],
    ['Mrs Holloway', 'en', 'Jack Holloway', 'en'],
  ],
  'the surname, though alike': [
    ['Вельский', 'ru', 'Аркадий Бельский', 'ru'],
    ['Smith', 'en', 'John Smyth', 'en'],
    ['Шульц', 'ru', 'Anna Scholz', 'de'],
  ],
  'that it is no name': [
    ['чайка', 'ru', 'Юрий Чайка', 'ru'],
    ['город Вельск на реке Ваге', 'ru', 'Вельск', 'ru'],
  ],
};

for (const [how, pairs] of Object.entries(ONE)) {
  describe(`one person is told ${how}`, () => {
    it.each(pairs)('%s (%s) and %s (%s)', (a, la, b, lb) => {
      expect(sameName(a, b, [la, lb])).toBe(true);
      const keys = new Set(identityKeys(a, la));
      expect(identityKeys(b, lb).some((key) => keys.has(key))).toBe(true);
    });
  });
}

for (const [what, pairs] of Object.entries(TWO)) {
  describe(`two are told apart by ${what}`, () => {
    it.each(pairs)('%s (%s) and %s (%s)', (a, la, b, lb) => {
      expect(sameName(a, b, [la, lb])).not.toBe(true);
    });
  });
}

it('does not decide by a given name alone, nor between father and son', () => {
  expect(sameName('Аркадий', 'Аркадий Вельский', ['ru', 'ru'])).toBeNull();
  expect(sameName('Jack Holloway', 'Jack Holloway Jr.', ['en', 'en'])).toBeNull();
});

it('reads names as their letters suggest where no languages are given', () => {
  expect(sameName('Чеховым', 'Anton Chekhov')).toBe(true);
});

describe('for any two names', () => {
  const all = [...Object.values(ONE), ...Object.values(TWO)].flat();
  const named = fc.constantFrom(...all.flatMap(([a, la, b, lb]) => [[a, la] as const, [b, lb] as const]));
  const text = fc.tuple(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('ru', 'uk', 'kk', 'en', 'de', 'fr', 'es', 'xx'),
  );

  it('the order does not matter', () => {
    fc.assert(
      fc.property(named, named, ([a, la], [b, lb]) => {
        expect(sameName(a, b, [la, lb])).toBe(sameName(b, a, [lb, la]));
      }),
    );
  });

  it('a name is its own', () => {
    for (const [a, la] of all) {
      if (/^\p{Lu}/u.test(a)) expect(sameName(a, a, [la, la])).toBe(true);
    }
  });

  it('there is an answer whatever the text', () => {
    fc.assert(
      fc.property(text, named, ([a, la], [b, lb]) => {
        expect([true, false, null]).toContain(sameName(a, b, [la, lb]));
        expect(Array.isArray(identityKeys(a, la))).toBe(true);
      }),
    );
  });
});
