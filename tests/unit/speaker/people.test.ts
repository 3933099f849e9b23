import { describe, expect, it } from 'vitest';
import { readingLanguage } from '../../../lib/language/name-languages.ts';
import { identityKeys, sameName } from '../../../lib/speaker/identity.ts';
import { peopleNamed, listedPeople as readPeople } from '../../../lib/speaker/people.ts';

const listedPeople = readPeople();

/** The language that a form of the table is in, as its letters tell. */
const languageOf = (form: string) => readingLanguage(form, '');

describe('the table of people', () => {
  it('has at least 400', () => {
    expect(listedPeople.length).toBeGreaterThanOrEqual(400);
  });

  it('names each in Latin and in Cyrillic letters', () => {
    const lacking = listedPeople.filter(
      ({ forms: [latin = '', russian = ''] }) =>
        !/^[\p{Script=Latin}\P{L}]+$/u.test(latin) || !/\p{Script=Cyrillic}/u.test(russian),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('joins all forms of each, which then share a key', () => {
    const apart: string[] = [];
    for (const { forms } of listedPeople) {
      const [first = '', ...others] = forms;
      const keys = new Set(identityKeys(first, languageOf(first)));
      for (const other of others) {
        const joined = sameName(first, other, [languageOf(first), languageOf(other)]) === true;
        if (!joined || !identityKeys(other, languageOf(other)).some((key) => keys.has(key)))
          apart.push(`${first} | ${other}`);
      }
    }
    expect(apart).toEqual([]);
  });

  it('finds each by the whole name', () => {
    const missed = listedPeople.flatMap(({ id, forms }) =>
      forms.filter((form) => !peopleNamed(form, languageOf(form)).has(id)),
    );
    expect(missed).toEqual([]);
  });

  it('has no two that collide: no whole name means two people', () => {
    const collisions = listedPeople.flatMap(({ forms }) =>
      forms.filter((form) => form.includes(' ') && peopleNamed(form, languageOf(form)).size !== 1),
    );
    expect(collisions).toEqual([]);
  });

  it('tells all of them apart by their first names in Latin and in Russian', () => {
    const joined: string[] = [];
    for (const [i, one] of listedPeople.entries())
      for (const other of listedPeople.slice(i + 1))
        if (
          sharesSurname(one.forms, other.forms) &&
          sameName(one.forms[0] ?? '', other.forms[1] ?? '', ['en', 'ru']) === true
        )
          joined.push(`${one.id} | ${other.id}`);
    expect(joined).toEqual([]);
  });
});

/** Only such could be taken for one. */
function sharesSurname([, a = '']: readonly string[], [, b = '']: readonly string[]): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}

describe('a listed person', () => {
  it.each([
    ['Ривз', 'Rachel Reeves'],
    ['Брюно Ретайо', 'Retailleau'],
    ['AMLO', 'Андресом Мануэлем Лопесом Обрадором'],
    ['Лулы', 'Luiz Inácio Lula da Silva'],
    ['Хемедти', 'Mohamed Hamdan Dagalo'],
    ['Джулани', 'Ахмед аш-Шараа'],
  ])('is found by a name that no rule joins: %s, %s', (a, b) => {
    expect(sameName(a, b, [languageOf(a), languageOf(b)])).toBe(true);
  });

  it('is nobody of the other sex, nor of another given name', () => {
    expect(sameName('господин Ривз', 'Rachel Reeves', ['ru', 'en'])).not.toBe(true);
    expect(sameName('Пётр Ривз', 'Rachel Reeves', ['ru', 'en'])).not.toBe(true);
  });
});
