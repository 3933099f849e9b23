import { describe, expect, it } from 'vitest';
import { nameWords } from '../../../lib/language/name-languages.ts';
import { aliasGroup } from '../../../lib/speaker/aliases.ts';
import { familiesOf, formsOf } from '../../../lib/speaker/given-families.ts';
import { CYRILLIC } from '../../../lib/speaker/spelling/cyrillic.ts';
import { EASTERN, ORIGINS, TRANSLITERATIONS } from '../../../lib/speaker/spelling/latin.ts';
import { compileTable } from '../../../lib/speaker/spelling/table.ts';

const MIXED = /\p{Script=Latin}.*\p{Script=Cyrillic}|\p{Script=Cyrillic}.*\p{Script=Latin}/u;

describe.each(['ru', 'uk', 'kk', 'en', 'de', 'fr', 'es'])('the names of %s', (language) => {
  const { given, honorifics } = nameWords(language);
  const words = [given.male, given.female, honorifics.male, honorifics.female, honorifics.either]
    .join(' ')
    .split(/\s+/u);

  it('are in one script and in lower case', () => {
    expect(words.filter((word) => MIXED.test(word))).toEqual([]);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});

it('the forms of a given name are found from any of them', () => {
  expect(familiesOf('bill')).toEqual(familiesOf('уильям'));
  expect(formsOf('володимир')).toContain('vladimir');
  expect(familiesOf('нетаковой')).toEqual([]);
});

it('an alias is found from any of its forms', () => {
  expect(aliasGroup('walesa')).toBe(aliasGroup('валенса'));
  expect(aliasGroup('вельский')).toBeUndefined();
});

it('every spelling sounds in the letters of the folded Cyrillic', () => {
  const tables = [
    ...Object.values(TRANSLITERATIONS),
    ...Object.values(ORIGINS),
    ...Object.values(EASTERN).map(({ table }) => table),
    ...Object.values(CYRILLIC),
  ];
  const sounds = tables.flatMap((table) =>
    [...compileTable(table).entries.values()].flat().flatMap((entry) => entry.sounds),
  );
  expect(sounds.filter((sound) => /[^абвгдежзиклмнопрстуфхцчш]/u.test(sound))).toEqual([]);
});
