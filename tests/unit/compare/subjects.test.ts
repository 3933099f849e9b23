import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RecordWords, subjectsOf } from '../../../lib/compare/subjects.ts';
import { tellingWords } from '../../../lib/compare/telling-words.ts';
import { languageByCode } from '../../../lib/language/languages.ts';

const NOTHING_KNOWN: RecordWords = { statements: 0, holding: () => undefined };

function subjects(
  texts: readonly string[],
  language = 'en',
  record = NOTHING_KNOWN,
  without?: ReadonlySet<string>,
) {
  const isTelling = tellingWords(languageByCode(language));
  return subjectsOf(
    texts.map((text) => ({ text, isTelling })),
    record,
    without,
  );
}

const TOWN = [
  'The Severka bridge will be opened before summer',
  'We shall not raise the harbour fees this year',
  'Nobody pays to cross the bridge over the Severka',
  'Harbour fees pay for the harbour and for nothing else',
  'The bridge needs new piers, and the Severka is deep',
  'Schools get a warm meal every day',
  'A warm meal in schools costs less than a mile of road',
];

describe('statements', () => {
  test('are grouped by what they are about, the largest group first', () => {
    expect(subjects(TOWN).subjects.map((subject) => subject.statements)).toEqual([
      [0, 2, 4],
      [1, 3],
      [5, 6],
    ]);
  });

  test('of one subject are named by words as they stand in the text, and not by stems', () => {
    const [bridge, harbour, schools] = subjects(TOWN).subjects;
    expect(bridge?.words.slice(0, 2)).toEqual(['Severka', 'bridge']);
    expect(harbour?.words).toEqual(['harbour']);
    expect(schools?.words).toContain('schools');
  });

  test('meet in words of any form', () => {
    const { subjects: found } = subjects(
      [
        'Мост через Северку построим к лету',
        'О мосте через Северку сказано достаточно',
        'Школьное питание останется бесплатным',
        'За школьным питанием следим каждый день',
      ],
      'ru',
    );
    expect(found.map((subject) => subject.statements)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(found[0]?.words).toContain('Северку');
  });

  test('that share nothing with others are left over', () => {
    const { subjects: found, others } = subjects([...TOWN, 'Good evening, Tromsø']);
    expect(others).toEqual([7]);
    expect(found.flatMap((subject) => subject.statements)).not.toContain(7);
  });

  test('are not grouped by the speaker’s own name', () => {
    const { subjects: found } = subjects(
      ['Lemeshev keeps promises', 'Lemeshev never sleeps', 'Fees rise'],
      'en',
      NOTHING_KNOWN,
      new Set(['lemeshev']),
    );
    expect(found).toEqual([]);
  });

  test('are grouped by what the speaker alone talks of, before what everybody does', () => {
    const texts = ['The country needs ferries', 'The country builds ferries', 'Our country has tunnels'];
    const common: RecordWords = {
      statements: 1000,
      holding: (stem) => (stem.startsWith('countr') ? 900 : 2),
    };
    expect(subjects(texts, 'en', common).subjects[0]?.words[0]).toBe('ferries');
  });
});

test('every statement stands in one place, and the same statements give the same subjects', () => {
  const word = fc.constantFrom('bridge', 'harbour', 'school', 'meal', 'fees', 'the', 'summer', 'ferry');
  const texts = fc.array(
    fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(texts, (all) => {
      const found = subjects(all);
      const places = [...found.subjects.flatMap((subject) => subject.statements), ...found.others];
      expect(places.sort((a, b) => a - b)).toEqual(all.map((_, i) => i));
      expect(found.subjects.every((subject) => subject.statements.length >= 2)).toBe(true);
      expect(found.subjects.every((subject) => subject.words.length > 0)).toBe(true);
      expect(subjects(all)).toEqual(found);
    }),
  );
});
