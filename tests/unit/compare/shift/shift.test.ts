import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findShift, SHIFT_SHOWN } from '../../../../lib/compare/shift/shift.ts';
import { languageByCode } from '../../../../lib/language/languages.ts';

function shiftIn(code: string, a: string, b: string) {
  const language = languageByCode(code);
  if (!language) throw new Error(`no language ${code}`);
  return findShift(a, b, language);
}

/** What is shown of two statements: pairs of words and why, `a ↔ b (why)`; nothing where nothing is shown. */
function shown(code: string, a: string, b: string): string[] {
  const shift = shiftIn(code, a, b);
  if (!shift || shift.score < SHIFT_SHOWN) return [];
  const words = (text: string, spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return shift.evidence.map((found) => `${words(a, found.a)} ↔ ${words(b, found.b)} (${found.why})`);
}

describe('a possible shift', () => {
  test.each([
    // Antonyms on one scale.
    ['en', 'We will raise the grain tariff', 'The grain tariff will be cut', 'raise ↔ cut (antonym)'],
    [
      'ru',
      'Проезд по мосту останется бесплатным',
      'За проезд по мосту придётся платить',
      'бесплатным ↔ платить (antonym)',
    ],
    ['ru', 'Курение в кафе разрешим', 'Курение в кафе запрещаем', 'разрешим ↔ запрещаем (antonym)'],
    // Negation of the same word.
    [
      'en',
      'We shall sign the river treaty',
      'We shall not sign the river treaty',
      'sign ↔ not sign (negation)',
    ],
    [
      'ru',
      'Карвения вступит в северный союз',
      'Карвения не вступит в северный союз',
      'вступит ↔ не вступит (negation)',
    ],
    // Negation of a word on no scale.
    [
      'ru',
      'Мы с Верешем обедали на плотине',
      'Мы с Верешем не обедали на плотине',
      'обедали ↔ не обедали (negation)',
    ],
    // A negation behind what it turns.
    [
      'ru',
      'Пенсионный возраст повышать не будем',
      'Пенсионный возраст повысим',
      'повышать не ↔ повысим (negation)',
    ],
    ['uk', 'Тариф на воду підвищимо', 'Тариф на воду не підвищимо', 'підвищимо ↔ не підвищимо (negation)'],
    ['uk', 'Школи в селах збережемо', 'Школи в селах закриємо', 'збережемо ↔ закриємо (antonym)'],
    [
      'de',
      'Wir werden die Studiengebühren abschaffen',
      'Die Studiengebühren bleiben',
      'abschaffen ↔ bleiben (antonym)',
    ],
    [
      'de',
      'Die Mehrwertsteuer wird erhöht',
      'Die Mehrwertsteuer wird nicht erhöht',
      'erhöht ↔ nicht erhöht (negation)',
    ],
    [
      'fr',
      'Nous supprimerons le péage du tunnel',
      'Le péage du tunnel sera maintenu',
      'supprimerons ↔ maintenu (antonym)',
    ],
    ['fr', 'Le péage augmentera', 'Le péage ne augmentera pas', 'augmentera ↔ ne augmentera (negation)'],
    [
      'es',
      'Bajaremos el impuesto del agua',
      'Subiremos el impuesto del agua',
      'Bajaremos ↔ Subiremos (antonym)',
    ],
    [
      'es',
      'Cerraremos la central nuclear',
      'No cerraremos la central nuclear',
      'Cerraremos ↔ No cerraremos (negation)',
    ],
    // Modality.
    [
      'ru',
      'Вакцинация учителей будет добровольной',
      'Вакцинация учителей станет обязательной',
      'добровольной ↔ обязательной (modality)',
    ],
    [
      'en',
      'Helmets for cyclists must be voluntary',
      'Helmets for cyclists must be mandatory',
      'voluntary ↔ mandatory (modality)',
    ],
    // Numbers of one unit.
    [
      'ru',
      'На мосту работают 40 инженеров',
      'На мосту работают 12 инженеров',
      '40 инженеров ↔ 12 инженеров (number)',
    ],
    [
      'en',
      'The school budget is 5 million crowns',
      'The school budget is 3 million crowns',
      '5 million crowns ↔ 3 million crowns (number)',
    ],
  ])('%s: %s / %s', (code, a, b, evidence) => {
    expect(shown(code, a, b)).toContain(evidence);
    expect(shown(code, b, a)).not.toEqual([]);
  });

  test.each([
    ['on different subjects', 'ru', 'Курение в кафе разрешим', 'Вырубку леса запретим'],
    ['that say the same', 'en', 'We will raise the grain tariff', 'The grain tariff must be increased'],
    ['with «не только»', 'ru', 'Не только мост построим, но и дорогу', 'Мост построим, и дорогу тоже'],
    ['with a double negation', 'ru', 'Не могу не поддержать договор о воде', 'Я поддерживаю договор о воде'],
    [
      'with negative words beside «не»',
      'ru',
      'Никто никогда не отменял налог на землю',
      'Налог на землю не отменяли',
    ],
    ['turned twice', 'en', 'We oppose the ban on grain exports', 'Grain exports must be allowed'],
    ['turned twice, by will', 'ru', 'Отменять налог на землю не собираемся', 'Налог на землю сохраним'],
    ['with equal numbers', 'en', 'The dam needs 40 engineers', 'There are 40 engineers at the dam'],
    ['with years', 'ru', 'Мост построен в 2024 году', 'Мост построен в 2025 году'],
    ['that share an office only', 'ru', 'Министр культуры остаётся', 'Министр энергетики уходит'],
  ])('is not shown between statements %s (%s)', (_, code, a, b) => {
    expect(shown(code, a, b)).toEqual([]);
  });

  test('weighs the purpose of a thing nothing: only the thing itself counts', () => {
    expect(
      shown('en', 'Build the northern road to reduce traffic', 'The northern road will be built'),
    ).toEqual([]);
  });

  test('is found in one clause of many', () => {
    const long = 'Schools need teachers. We will abolish the bridge toll; the roads are safe.';
    expect(shown('en', long, 'The bridge toll will be kept')).toEqual(['abolish ↔ kept (antonym)']);
  });
});

test('evidence stands in both texts, and a statement never differs from itself', () => {
  const word = fc.constantFrom(
    ...'мы не отменим налог на землю 40 процентов сохраним , . запретим право'.split(' '),
  );
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const shift = shiftIn('ru', a, b);
      if (!shift) return;
      expect(shift.score).toBeGreaterThan(0);
      expect(shift.score).toBeLessThanOrEqual(1);
      expect(shift.evidence).not.toEqual([]);
      for (const { a: inA, b: inB } of shift.evidence) {
        for (const { start, end } of inA) expect(a.slice(start, end).trim()).not.toBe('');
        for (const { start, end } of inB) expect(b.slice(start, end).trim()).not.toBe('');
      }
    }),
  );
});

test('a language without words of shift tells nothing', () => {
  const en = languageByCode('en');
  if (!en) throw new Error('no English');
  const { shift: _, ...bare } = en;
  expect(findShift('We will raise the tax', 'We will cut the tax', bare)).toBeNull();
});
